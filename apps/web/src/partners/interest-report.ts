import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { CopyInterestDocument, type InterestPart, ReportDocument } from '../graphql/generated/graphql.js';
import { grounds } from '../queue/report-acts.js';

/** What each side may copy of the other. */
export const partsOf = {
  AUTHOR: ['FIT', 'EVIDENCE', 'CAPACITY', 'ANSWER'],
  ASKER: ['QUESTION', 'DECLINE_WORDS'],
} as const;
const parts: readonly InterestPart[] = [...partsOf.AUTHOR, ...partsOf.ASKER];

/** Copies what was chosen for moderators and reports the copy; the outcome is the page of the receipt. */
export async function reportInterest(form: Form, interest: string, asking: Asking): Promise<Outcome<string>> {
  const { t } = asking.locals;
  const ground = grounds.find((one) => one === form.text('ground'));
  const chosen = parts.filter((part) => form.all('parts').includes(part));
  const fields = [
    ...(chosen.length === 0 ? [{ field: 'parts', message: t('interestReport.parts') }] : []),
    ...(ground ? [] : [{ field: 'ground', message: t('report.ground') }]),
    ...(form.text('goodFaith') === 'yes' ? [] : [{ field: 'goodFaith', message: t('report.goodFaith') }]),
  ];
  if (fields.length > 0 || !ground) return { done: null, mistakes: { general: null, fields } };
  const idempotencyKey = form.text('idempotencyKey');
  const copying = { interest, parts: chosen, consent: form.text('consent') === 'yes', idempotencyKey };
  const copied = await attempt(() => query(CopyInterestDocument, { input: copying }, asking));
  if (copied.mistakes) return copied;
  const target = { type: 'INTEREST', id: copied.done.copyInterest.copy.id } as const;
  const input = { idempotencyKey, target, ground, words: form.text('words'), goodFaith: true };
  const { done, mistakes } = await attempt(() => query(ReportDocument, { input }, asking));
  return mistakes ? { done: null, mistakes } : { done: `/reports/${done.report.report.receipt}`, mistakes: null };
}
