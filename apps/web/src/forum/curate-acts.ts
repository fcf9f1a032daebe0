import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  type ActHindranceCause,
  type ActOutcomeFragment,
  CorrectLanguageDocument,
  DeleteThingDocument,
  FeatureThreadsDocument,
  LockThreadsDocument,
  MarkDuplicateDocument,
  MergeThreadsDocument,
  MoveThreadsDocument,
  PinThreadsDocument,
  RetitleThreadDocument,
  SiteDocument,
  SlowThreadDocument,
  SplitChoicesDocument,
  SplitThreadDocument,
  SummariseThreadDocument,
  TagThreadsDocument,
  type TypedDocumentString,
  UnfeatureThreadsDocument,
  UnlockThreadsDocument,
  UnmarkDuplicatesDocument,
  UnpinThreadsDocument,
  WithdrawSummaryDocument,
} from '../graphql/generated/graphql.js';
import { ago } from '../i18n/moments.js';
import { threadPath } from './places.js';
import { numbersIn, threadIn, words } from './curate-words.js';

type Act = (form: Form, thread: string, asking: Asking) => Promise<Outcome<string>>;
type Acting<Variables> = TypedDocumentString<{ outcomes: ActOutcomeFragment[] }, Variables>;
type Document<Input> = Acting<{ input: Input }>;

/** The field of its form that a hindrance is about, where it is one alone. */
const fieldsOfCauses: Partial<Record<ActHindranceCause, string>> = {
  SAME_THREAD: 'other',
  NOT_OF_THREAD: 'numbers',
  TOO_MANY_TAGS: 'add',
};
const hindered = (message: string, cause: ActHindranceCause): Mistakes => {
  const field = fieldsOfCauses[cause];
  return field ? mistake(null, [{ field, message }]) : mistake(message);
};

type Done = Extract<ActOutcomeFragment, { __typename: 'ActDone' }>;

/** What to say when a colleague was quicker; sending one's own form twice is no news. */
async function colleagueWas({ changed, decision }: Done, asking: Asking): Promise<Mistakes | null> {
  if (changed) return null;
  const { viewer } = await query(SiteDocument, {}, asking);
  if (viewer?.person.id === decision.actor.id) return null;
  const { t, language } = asking.locals;
  const when = ago(decision.madeAt, language);
  return { ...mistake(t('tools.already', { name: decision.actor.name, when })), isSettled: true };
}

/** Runs one act and leads to the thread it left; what hinders it is shown with the form. */
async function run<Variables>(
  document: Acting<Variables>,
  variables: Variables,
  asking: Asking,
): Promise<Outcome<string>> {
  const { done, mistakes } = await attempt(() => query(document, variables, asking));
  if (mistakes) return { done: null, mistakes };
  const [outcome] = done.outcomes;
  if (outcome?.__typename === 'ActHindered') return { done: null, mistakes: hindered(outcome.message, outcome.cause) };
  const quicker = outcome && (await colleagueWas(outcome, asking));
  if (quicker) return { done: null, mistakes: quicker };
  return { done: threadPath(outcome?.thread.id ?? ''), mistakes: null };
}

const act = <Input>(document: Document<Input>, input: Input, asking: Asking): Promise<Outcome<string>> =>
  run(document, { input }, asking);

/** Says which language a post is written in; leads back to the post. */
export async function correctLanguage(form: Form, post: string, asking: Asking): Promise<Outcome<string>> {
  const outcome = await act(CorrectLanguageDocument, { post, language: form.text('language') }, asking);
  return outcome.mistakes ? outcome : { done: `/posts/${post}`, mistakes: null };
}

const plain =
  (document: Document<{ threads: string[] }>): Act =>
  (_form, thread, asking) =>
    act(document, { threads: [thread] }, asking);

const pin: Act = (form, thread, asking) => {
  const until = form.text('until');
  return act(PinThreadsDocument, { threads: [thread], until: until ? `${until}T23:59:59Z` : null }, asking);
};
const lock: Act = (form, thread, asking) =>
  act(LockThreadsDocument, { threads: [thread], reason: form.text('reason') }, asking);
const move: Act = (form, thread, asking) =>
  act(MoveThreadsDocument, { threads: [thread], theme: form.text('theme'), reason: form.text('reason') }, asking);
const tag: Act = (form, thread, asking) => {
  const [add, remove] = [words(form.text('add')), words(form.text('remove'))];
  return act(TagThreadsDocument, { threads: [thread], add, remove }, asking);
};
/** An act that names a second thread by its address: one that leads nowhere is a mistake of that field. */
const withOther =
  (run: (other: string, reason: string, ...rest: Parameters<Act>) => ReturnType<Act>): Act =>
  async (form, thread, asking) => {
    const { done, mistakes } = await run(threadIn(form.text('other')), form.text('reason'), form, thread, asking);
    if (!mistakes) return { done, mistakes };
    const others = mistakes.fields.filter(({ field }) => field !== 'into' && field !== 'original');
    if (!mistakes.isMissing && others.length === mistakes.fields.length) return { done, mistakes };
    const nowhere = { field: 'other', message: asking.locals.t('tools.otherWrong') };
    return { done, mistakes: mistake(null, [nowhere, ...others]) };
  };
const duplicate = withOther((original, reason, _form, thread, asking) =>
  act(MarkDuplicateDocument, { thread, original, reason }, asking),
);
const merge = withOther((into, reason, _form, thread, asking) =>
  act(MergeThreadsDocument, { thread, into, reason }, asking),
);
const retitle: Act = (form, thread, asking) =>
  act(RetitleThreadDocument, { thread, title: form.text('title'), reason: form.text('reason') }, asking);
const summarise: Act = (form, thread, asking) =>
  act(
    SummariseThreadDocument,
    { thread, markdown: form.text('summary'), language: form.text('language') || asking.locals.language },
    asking,
  );

const split: Act = async (form, thread, asking) => {
  const numbers = numbersIn(form.text('numbers'));
  const from = Math.min(...numbers, 1_000_000);
  const found = await attempt(() => query(SplitChoicesDocument, { thread, from }, asking));
  if (found.mistakes) return { done: null, mistakes: found.mistakes };
  const posts = found.done.thread.replies.nodes.filter(({ number }) => numbers.includes(number)).map(({ id }) => id);
  if (posts.length === 0 || posts.length < numbers.length)
    return {
      done: null,
      mistakes: mistake(null, [{ field: 'numbers', message: asking.locals.t('tools.numbersWrong') }]),
    };
  return act(SplitThreadDocument, { thread, posts, title: form.text('title'), reason: form.text('reason') }, asking);
};

const slow: Act = async (form, thread, asking) => {
  const minutes = Number(form.text('minutes')) || 0;
  const { mistakes } = await attempt(() => query(SlowThreadDocument, { thread, minutes }, asking));
  return mistakes ? { done: null, mistakes } : { done: threadPath(thread), mistakes: null };
};

const remove: Act = async (form, thread, asking) => {
  const target = { type: 'THREAD', id: thread } as const;
  const { mistakes } = await attempt(() => query(DeleteThingDocument, { target, reason: form.text('reason') }, asking));
  return mistakes ? { done: null, mistakes } : { done: threadPath(thread), mistakes: null };
};

/** What moderators do with a thread on its page, by the names of their buttons. */
export const curateActs: readonly [string, Act][] = [
  ['pin-thread', pin],
  ['unpin-thread', plain(UnpinThreadsDocument)],
  ['feature-thread', plain(FeatureThreadsDocument)],
  ['unfeature-thread', plain(UnfeatureThreadsDocument)],
  ['lock-thread', lock],
  ['slow-thread', slow],
  ['unlock-thread', plain(UnlockThreadsDocument)],
  ['move-thread', move],
  ['tag-thread', tag],
  ['duplicate-thread', duplicate],
  ['unduplicate-thread', plain(UnmarkDuplicatesDocument)],
  ['merge-thread', merge],
  ['split-thread', split],
  ['retitle-thread', retitle],
  ['summarise-thread', summarise],
  ['unsummarise-thread', (_form, thread, asking) => run(WithdrawSummaryDocument, { thread }, asking)],
  ['delete-thread', remove],
];
