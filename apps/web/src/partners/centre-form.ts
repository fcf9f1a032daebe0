import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import {
  CentresLikeDocument,
  EditCentreDocument,
  PreviewDocument,
  RegisterCentreDocument,
  type CentresLikeQuery,
} from '../graphql/generated/graphql.js';
import { profileOf, typedCentre, type CentreValues } from './centre-values.js';
import { centrePath } from './places.js';

export type Twin = CentresLikeQuery['centresLike'][number];

/** What became of the form of a profile. */
export type CentreTurn = {
  values: CentreValues;
  outcome: Outcome<string> | null;
  previews: (string | null)[];
  /** Centres that may be the same, shown before another one is registered. */
  twins: Twin[];
};

/** Mistakes in lists of texts are told at the first of them. */
const named = (outcome: Outcome<string>): Outcome<string> => {
  for (const one of outcome.mistakes?.fields ?? []) {
    if (one.field === 'name') one.field = 'name-0';
    if (one.field === 'markdown') one.field = 'markdown-0';
  }
  return outcome;
};

async function twinsOf(values: CentreValues, asking: Asking): Promise<Twin[]> {
  const { country, texts, pic, oid, site } = profileOf(values);
  const names = texts.map(({ name }) => name).filter((name) => name.trim() !== '');
  const { done } = await attempt(() => query(CentresLikeDocument, { country, names, pic, oid, site }, asking));
  return done?.centresLike ?? [];
}

async function register(values: CentreValues, asking: Asking): Promise<Outcome<string>> {
  const input = { ...profileOf(values), idempotencyKey: values.idempotencyKey };
  const { done, mistakes } = await attempt(() => query(RegisterCentreDocument, { input }, asking));
  if (mistakes?.conflict) return { done: null, mistakes: mistake(asking.locals.t('centre.twins.taken')) };
  if (mistakes) return { done: null, mistakes };
  return { done: centrePath(done.registerCentre.centre.id), mistakes: null };
}

async function edit(values: CentreValues, centre: string, asking: Asking): Promise<Outcome<string>> {
  const input = { ...profileOf(values), centre };
  const { mistakes } = await attempt(() => query(EditCentreDocument, { input }, asking));
  if (mistakes?.conflict) return { done: null, mistakes: mistake(asking.locals.t('centre.twins.taken')) };
  return mistakes ? { done: null, mistakes } : { done: `${centrePath(centre)}?told=saved`, mistakes: null };
}

/** Does what the form wants: shows it again with more in it, or saves it. `id` is that of a centre that is there. */
export async function turnCentre(form: Form, id: string | null, asking: Asking): Promise<CentreTurn> {
  const values = typedCentre(form);
  const turn: CentreTurn = { values, outcome: null, previews: [], twins: [] };
  const intent = form.text('intent');
  if (intent === 'preview') {
    const one = async (markdown: string) => (await query(PreviewDocument, { markdown }, asking)).preview;
    return { ...turn, previews: await Promise.all(values.texts.map(({ markdown }) => one(markdown))) };
  }
  if (intent === 'add-language') {
    const used = new Set(values.texts.map(({ language }) => language));
    const language = ['en', 'fr', 'ar'].find((one) => !used.has(one)) ?? asking.locals.language;
    values.texts.push({ language, name: '', markdown: '' });
    return turn;
  }
  if (id) return { ...turn, outcome: named(await edit(values, id, asking)) };
  const twins = intent === 'save' ? await twinsOf(values, asking) : [];
  return twins.length > 0 ? { ...turn, twins } : { ...turn, outcome: named(await register(values, asking)) };
}

/** What the fields are called, for the summary of mistakes. */
export const centreLabels = (t: Asking['locals']['t']): Record<string, string> => ({
  ...{ 'name-0': t('centre.form.name'), 'markdown-0': t('centre.does'), country: t('centre.country') },
  ...{ region: t('centre.form.region'), site: t('centre.site'), pic: t('centre.pic'), oid: t('centre.oid') },
  ...{ sectors: t('centre.sectors'), fields: t('centre.fields'), eqfLevels: t('centre.eqf') },
  ...{ themes: t('centre.themes'), challenges: t('centre.challenges'), languages: t('centre.languages') },
  ...{ offers: t('centre.offers'), seeks: t('centre.seeks'), kind: t('centre.kindTitle') },
  ...{ offerTags: t('centre.form.offerTags'), seekTags: t('centre.form.seekTags') },
});
