import type { PartnerPostWholeFragment, SavePartnerPostInput } from '../../graphql/generated/graphql.js';
import type { Form } from '../../forms/form.js';
import { tagNames } from '../../forum/tag-names.js';
import { tagWords } from './names.js';

/** What the fields of the three steps hold, as text; lists as they are ticked. */
export type StepValues = Readonly<Record<string, string | readonly string[]>>;
type Words = Omit<SavePartnerPostInput, 'partnerPost' | 'step' | 'version'>;

const single = ['kind', 'title', 'language', 'offers', 'offerTags', 'seeks', 'seekTags', 'country', 'region'] as const;
const lists = ['forms', 'sectors', 'fields', 'eqfLevels', 'themes', 'challenges', 'kindsSought'] as const;

/** The values of a post as it is kept. */
export const valuesOfPost = (post: PartnerPostWholeFragment): StepValues => ({
  ...Object.fromEntries([...single, ...lists].map((name) => [name, post[name] as string | string[]])),
  ...{ markdown: post.body, offerTags: tagsIn(post.offerTags), seekTags: tagsIn(post.seekTags) },
  ...{ eqfLevels: post.eqfLevels.map(String), countriesSought: post.countriesSought, languages: post.languages },
  ...{ roleOffered: post.roleOffered, roleSought: post.roleSought, partnersNeeded: String(post.partnersNeeded) },
  ...{ call: post.call?.id ?? '', programme: post.programme, deadline: post.deadline?.slice(0, 10) ?? '' },
  ...{ answerBy: post.answerBy ?? '', repliesMost: String(post.repliesMost) },
});

const tagsIn = (slugs: readonly string[]): string => slugs.map(tagWords).join(', ');

const listNames = new Set<string>([...lists, 'countriesSought', 'languages']);

/** What was typed goes before what is kept, so that nothing is lost by a mistake elsewhere. */
export function valuesOfForm(form: Form, kept: StepValues, steps: readonly number[]): StepValues {
  const names = steps.flatMap((step) => fieldsOf[step as 1 | 2 | 3]);
  const typed = names.map((name) => [name, listNames.has(name) ? form.all(name) : form.text(name)] as const);
  return { ...kept, ...Object.fromEntries(typed) };
}

export const fieldsOf = {
  1: [...['kind', 'title', 'markdown', 'language', 'offers', 'offerTags', 'seeks', 'seekTags', 'forms']],
  2: [
    ...['country', 'region', 'sectors', 'fields', 'eqfLevels', 'themes', 'challenges', 'kindsSought'],
    ...['countriesSought', 'languages', 'roleOffered', 'roleSought'],
  ],
  3: ['partnersNeeded', 'call', 'programme', 'deadline', 'answerBy', 'repliesMost'],
} as const;

/** Ends with its day, in the last hour of which nobody is late. */
const endOf = (day: string): string | null => (/^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T23:59:59.000Z` : null);
/** What is no number is as wrong as zero. */
const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0);

const wordsIn: Readonly<Record<number, (form: Form) => Words>> = {
  1: (form) => ({
    ...({ kind: form.text('kind') } as Words),
    ...{ title: form.text('title'), body: form.text('markdown'), language: form.text('language') },
    ...{ offers: form.text('offers'), offerTags: tagNames(form.text('offerTags')).slice(0, 13) },
    ...{ seeks: form.text('seeks'), seekTags: tagNames(form.text('seekTags')).slice(0, 13) },
    forms: form.all('forms') as Words['forms'],
  }),
  2: (form) => ({
    ...{ country: form.text('country'), region: form.text('region'), sectors: form.all('sectors') },
    ...{ fields: form.all('fields'), eqfLevels: form.all('eqfLevels').map(whole), themes: form.all('themes') },
    ...{ challenges: form.all('challenges'), kindsSought: form.all('kindsSought') as Words['kindsSought'] },
    ...{ countriesSought: form.all('countriesSought'), languages: form.all('languages') },
    roleOffered: form.text('roleOffered') as Words['roleOffered'],
    roleSought: form.text('roleSought') as Words['roleSought'],
  }),
  3: (form) => ({
    ...{ partnersNeeded: whole(form.text('partnersNeeded')), repliesMost: whole(form.text('repliesMost')) },
    ...{ call: form.text('call') || null, programme: form.text('programme') },
    ...{ deadline: endOf(form.text('deadline')), answerBy: form.text('answerBy') || null },
  }),
};

/** What these steps of a form say, as the api takes it; steps that are not on the page stay as they are. */
export const wordsOf = (form: Form, steps: readonly number[]): Words =>
  Object.assign({}, ...steps.map((step) => wordsIn[step]?.(form)));

/** The version these words were written upon. */
export const versionIn = (form: Form): number | null => {
  const text = form.text('version');
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
};
