import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import {
  type ActOutcomeFragment,
  LockThreadsDocument,
  MoveThreadsDocument,
  TagThreadsDocument,
} from '../graphql/generated/graphql.js';
import { words } from './curate-words.js';

/** How many threads stand as wanted, and what stood in the way of the others. */
export type Tidied = { count: number; left: { id: string; why: string }[] };
type Act = (form: Form, threads: string[], asking: Asking) => Promise<{ outcomes: ActOutcomeFragment[] }>;

const acts = new Map<string, Act>([
  [
    'tidy-tag',
    (form, threads, asking) => {
      const [add, remove] = [words(form.text('add')), words(form.text('remove'))];
      return query(TagThreadsDocument, { input: { threads, add, remove } }, asking);
    },
  ],
  [
    'tidy-move',
    (form, threads, asking) => {
      const [theme, reason] = [form.text('theme'), form.text('moveReason')];
      return query(MoveThreadsDocument, { input: { threads, theme, reason } }, asking);
    },
  ],
  [
    'tidy-lock',
    (form, threads, asking) =>
      query(LockThreadsDocument, { input: { threads, reason: form.text('lockReason') } }, asking),
  ],
]);

export const isTidying = (form: Form | null): form is Form => form !== null && acts.has(form.text('intent'));

/** Does one thing with the threads that were chosen in a list. */
export async function tidy(form: Form, asking: Asking): Promise<Outcome<Tidied>> {
  const threads = form.all('thread');
  const act = acts.get(form.text('intent'));
  if (!act || threads.length === 0) return { done: null, mistakes: mistake(asking.locals.t('tidy.none')) };
  const { done, mistakes } = await attempt(() => act(form, threads, asking));
  if (mistakes) return { done: null, mistakes };
  const left = done.outcomes.flatMap((one, place) =>
    one.__typename === 'ActHindered' ? [{ id: threads[place] ?? '', why: one.message }] : [],
  );
  return { done: { count: done.outcomes.length - left.length, left }, mistakes: null };
}
