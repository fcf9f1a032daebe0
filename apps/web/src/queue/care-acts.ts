import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { words } from '../forum/curate-words.js';
import {
  type ActOutcomeFragment,
  AskColleagueDocument,
  CorrectLanguageDocument,
  TagThreadsDocument,
  type TargetType,
} from '../graphql/generated/graphql.js';

type Act = (form: Form, asking: Asking) => Promise<Outcome<true>>;
const done: Outcome<true> = { done: true, mistakes: null };

/** What hinders an act on a thread is shown with the form. */
async function acted(act: () => Promise<{ outcomes: ActOutcomeFragment[] }>): Promise<Outcome<true>> {
  const { done: result, mistakes } = await attempt(act);
  if (mistakes) return { done: null, mistakes };
  const [outcome] = result.outcomes;
  return outcome?.__typename === 'ActHindered' ? { done: null, mistakes: mistake(outcome.message) } : done;
}

/** The whole line of tags as it should be; what changed on it is added and removed. */
const tag: Act = async (form, asking) => {
  const [wanted, had] = [words(form.text('tags')), words(form.text('had'))];
  const add = wanted.filter((name) => !had.includes(name));
  const remove = had.filter((name) => !wanted.includes(name));
  if (add.length + remove.length === 0) return done;
  return acted(() => query(TagThreadsDocument, { input: { threads: [form.text('thread')], add, remove } }, asking));
};

const language: Act = (form, asking) =>
  acted(() =>
    query(CorrectLanguageDocument, { input: { post: form.text('post'), language: form.text('language') } }, asking),
  );

const askColleague: Act = async (form, asking) => {
  const target = { type: form.text('type') as TargetType, id: form.text('id') };
  const input = { target, person: form.text('person'), errand: form.text('errand') };
  const { mistakes } = await attempt(() => query(AskColleagueDocument, { input }, asking));
  return mistakes ? { done: null, mistakes } : done;
};

const acts = new Map<string, Act>(Object.entries({ tag, language, 'ask-colleague': askColleague }));

export const isCare = (intent: string): boolean => acts.has(intent);

/** Does one of the small acts by which moderators look after a thread where it is listed. */
export async function care(form: Form, asking: Asking): Promise<Outcome<true>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, asking) : done;
}
