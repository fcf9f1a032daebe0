import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import {
  AskQuestionDocument,
  DiscardDraftDocument,
  SaveDraftDocument,
  ScheduleQuestionDocument,
  ThreadThatAnswersDocument,
  VoteDocument,
  type DraftWordsFragment,
  type SaveDraftMutation,
} from '../graphql/generated/graphql.js';
import { link } from '../partners/discussed-acts.js';
import { tagNames } from './tag-names.js';

const question = (form: Form) => ({
  theme: form.text('theme'),
  title: form.text('title'),
  markdown: form.text('markdown'),
  language: form.text('language'),
  centre: form.text('centre') || null,
});

export type Asked = Outcome<string> & { conflict?: DraftWordsFragment | null };

const draftOf = (form: Form) => ({
  ...question(form),
  id: form.text('draft') || null,
  revision: Number(form.text('revision')) || 0,
  form: form.text('idempotencyKey'),
  thread: form.text('thread') || null,
  tags: form.text('tags'),
});

/** Keeps what is being written: for this person, or for this browser when nobody is signed in. */
export async function saveDraft(form: Form, asking: Asking): Promise<Outcome<SaveDraftMutation['saveDraft']>> {
  const { done, mistakes } = await attempt(() => query(SaveDraftDocument, { input: draftOf(form) }, asking));
  return mistakes ? { done: null, mistakes } : { done: done.saveDraft, mistakes: null };
}

const themeMissing = ({ locals }: Asking): Asked => ({
  done: null,
  mistakes: { general: null, fields: [{ field: 'theme', message: locals.t('ask.chooseTheme') }] },
});

async function ask(form: Form, asking: Asking): Promise<Asked> {
  if (form.text('theme') === '') return themeMissing(asking);
  const input = {
    ...question(form),
    tags: tagNames(form.text('tags')),
    draft: form.text('draft') || null,
    idempotencyKey: form.text('idempotencyKey'),
  };
  const { done, mistakes } = await attempt(() => query(AskQuestionDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.askQuestion;
  if ('message' in result) return { done: null, mistakes: mistake(result.message) };
  const partnerPost = form.text('partnerPost');
  // Asked it is, whether or not the post can be linked still.
  if (partnerPost) await link(result.thread.id, partnerPost, asking);
  return { done: `/threads/${result.thread.id}?posted=ask`, mistakes: null };
}

/** Saves the draft and goes on to `next`; what another device wrote meanwhile is shown beside it. */
async function keep(form: Form, asking: Asking, next: (draft: string) => Promise<Asked>): Promise<Asked> {
  const { done, mistakes } = await saveDraft(form, asking);
  if (mistakes) return { done: null, mistakes };
  if (done.__typename === 'SaveDraftSuccess') return next(done.draft.id);
  const conflict = done.__typename === 'DraftConflict' ? done.current : null;
  return { done: null, mistakes: mistake(done.message), conflict };
}

const goTo = (path: string) => (): Promise<Asked> => Promise.resolve({ done: path, mistakes: null });

async function schedule(form: Form, asking: Asking): Promise<Asked> {
  if (form.text('theme') === '') return themeMissing(asking);
  return keep(form, asking, async (draft) => {
    const input = { draft, publishAt: form.text('publishAt'), timeZone: form.text('timeZone') };
    const { mistakes } = await attempt(() => query(ScheduleQuestionDocument, { input }, asking));
    return mistakes ? { done: null, mistakes } : { done: '/drafts?posted=ask', mistakes: null };
  });
}

async function discard(form: Form, asking: Asking): Promise<Asked> {
  const id = form.text('draft') || null;
  const { mistakes } = await attempt(() => query(DiscardDraftDocument, { id }, asking));
  return mistakes ? { done: null, mistakes } : { done: '/ask?new&posted=ask', mistakes: null };
}

/** Somebody found the answer before asking: the draft is closed, and who is signed in says that the post helped. */
async function answered(thread: string, form: Form, asking: Asking): Promise<Asked> {
  const { done, mistakes } = await attempt(() => query(ThreadThatAnswersDocument, { id: thread }, asking));
  if (mistakes) return { done: null, mistakes };
  const { viewer, thread: found } = done;
  const post = found.answer?.id ?? found.question.id;
  // The thanks matter more than the vote: it may be their own post, or one too many.
  if (viewer) await attempt(() => query(VoteDocument, { post }, asking));
  await attempt(() => query(DiscardDraftDocument, { id: form.text('draft') || null }, asking));
  return { done: `/ask/thanks?thread=${found.id}&posted=ask`, mistakes: null };
}

/**
 * Does what the form on the ask page asks for; the outcome is where to go next.
 * A guest's question is saved first and waits on this page until they have an account.
 */
export async function actOnQuestion(form: Form, asking: Asking): Promise<Asked> {
  const [, thread] = /^answered-(\d+)$/.exec(form.text('intent')) ?? [];
  if (thread) return answered(thread, form, asking);
  switch (form.text('intent')) {
    case 'discard':
      return discard(form, asking);
    case 'keep':
      return keep(form, asking, goTo('/drafts?posted=ask'));
    case 'schedule':
      return schedule(form, asking);
    case 'continue':
      return keep(form, asking, goTo(`/sign-up?next=${encodeURIComponent('/ask')}`));
    default:
      return ask(form, asking);
  }
}
