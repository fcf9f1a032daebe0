import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { tagNames } from './tag-names.js';
import { AskQuestionDocument, DiscardDraftDocument, SaveDraftDocument } from '../graphql/generated/graphql.js';

const typed = (form: Form) => ({
  theme: form.text('theme'),
  title: form.text('title'),
  markdown: form.text('markdown'),
  language: form.text('language'),
});

/** Keeps the question being written: for this person, or for this browser when nobody is signed in. */
export const saveDraft = (form: Form, asking: Asking) =>
  attempt(() => query(SaveDraftDocument, { input: typed(form) }, asking));

const themeMissing = ({ locals }: Asking): Outcome<string> => ({
  done: null,
  mistakes: { general: null, fields: [{ field: 'theme', message: locals.t('ask.chooseTheme') }] },
});

async function ask(form: Form, asking: Asking): Promise<Outcome<string>> {
  if (form.text('theme') === '') return themeMissing(asking);
  const input = {
    ...typed(form),
    tags: tagNames(form.text('tags')),
    idempotencyKey: form.text('idempotencyKey'),
  };
  const { done, mistakes } = await attempt(() => query(AskQuestionDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  return { done: `/threads/${done.askQuestion.thread.id}?posted=ask`, mistakes: null };
}

/**
 * Does what the form on the ask page asks for; the outcome is where to go next.
 * A guest's question is saved first and waits on this page until they have an account.
 */
export async function actOnQuestion(form: Form, asking: Asking): Promise<Outcome<string>> {
  const intent = form.text('intent');
  if (intent === 'discard') {
    const { mistakes } = await attempt(() => query(DiscardDraftDocument, {}, asking));
    return mistakes ? { done: null, mistakes } : { done: '/ask', mistakes: null };
  }
  if (intent !== 'continue') return ask(form, asking);
  const { mistakes } = await saveDraft(form, asking);
  return mistakes ? { done: null, mistakes } : { done: `/sign-up?next=${encodeURIComponent('/ask')}`, mistakes: null };
}
