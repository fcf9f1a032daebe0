import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { CancelScheduleDocument, DiscardDraftDocument } from '../graphql/generated/graphql.js';

/** Does what a form on the page of drafts asks for; the outcome is where to go next. */
export async function actOnDraft(form: Form, asking: Asking): Promise<Outcome<string>> {
  const draft = form.text('draft');
  const { mistakes } = await attempt<unknown>(() =>
    form.text('intent') === 'cancel'
      ? query(CancelScheduleDocument, { draft }, asking)
      : query(DiscardDraftDocument, { id: draft }, asking),
  );
  return mistakes ? { done: null, mistakes } : { done: '/drafts', mistakes: null };
}
