import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { EditOutcomeDocument, RecordOutcomeDocument, WithdrawOutcomeDocument } from '../graphql/generated/graphql.js';
import { outcomesPath, webinarPath } from './places.js';

/** Records, edits or withdraws an outcome; the outcome of this is where to go next. */
export async function actOnOutcome(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const outcome = form.text('outcome');
  if (form.text('intent') === 'withdraw') {
    const input = { outcome, reason: form.text('reason') };
    const { mistakes } = await attempt(() => query(WithdrawOutcomeDocument, { input }, asking));
    return mistakes ? { done: null, mistakes } : { done: outcomesPath(webinar), mistakes: null };
  }
  const words = {
    ...{ markdown: form.text('markdown'), language: form.text('language'), url: form.text('url').trim() || null },
    ...{ questions: form.all('question'), polls: form.all('poll') },
  };
  const { mistakes } = await attempt<unknown>(() =>
    outcome
      ? query(EditOutcomeDocument, { input: { outcome, ...words } }, asking)
      : query(
          RecordOutcomeDocument,
          { input: { webinar, idempotencyKey: form.text('idempotencyKey'), ...words } },
          asking,
        ),
  );
  return mistakes
    ? { done: null, mistakes }
    : { done: outcome ? `${webinarPath(webinar)}#outcome-${outcome}` : `${outcomesPath(webinar)}?recorded`, mistakes };
}
