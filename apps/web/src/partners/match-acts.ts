import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { safePath } from '../forms/safe-path.js';
import { BringMatchBackDocument, type MatchAsideReason, PutMatchAsideDocument } from '../graphql/generated/graphql.js';
import { matchesPath } from './places.js';

export const asideReasons = [
  'OTHER_NEED',
  'OTHER_LEVEL',
  'TOO_FAR',
  'TIMING',
  'LANGUAGE',
  'KNOWN_ALREADY',
  'OTHER',
] as const satisfies readonly MatchAsideReason[];

/** What was found, as the forms beside it say it: `post-17` or `centre-4`. */
const foundIn = (form: Form): { partnerPost?: string; centre?: string } => {
  const [type, id = ''] = form.text('found').split('-');
  return type === 'centre' ? { centre: id } : { partnerPost: id };
};

/** Puts a match aside, or brings it back; the page after it offers the way back. */
export async function actOnMatch(form: Form, asking: Asking): Promise<Outcome<string>> {
  const found = foundIn(form);
  const back = safePath(form.text('back'), matchesPath);
  const isUndo = form.text('intent') === 'bring-back';
  const reason = asideReasons.find((one) => one === form.text('reason')) ?? 'OTHER';
  const outcome = await attempt<unknown>(() =>
    isUndo
      ? query(BringMatchBackDocument, { input: found }, asking)
      : query(PutMatchAsideDocument, { input: { ...found, reason, words: form.text('words') } }, asking),
  );
  if (outcome.mistakes) return outcome;
  const url = new URL(back, 'http://guildhall.invalid');
  url.searchParams.delete('aside');
  if (!isUndo) url.searchParams.set('aside', form.text('found'));
  return { done: `${url.pathname}${url.search}`, mistakes: null };
}
