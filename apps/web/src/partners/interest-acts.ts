import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  AcceptInterestDocument,
  AcceptIntroductionDocument,
  AnswerInterestDocument,
  AskInterestDocument,
  BlockIntroductionDocument,
  CloseIntroductionDocument,
  DeclineInterestDocument,
  DeclineIntroductionDocument,
  EditInterestDocument,
  EraseInterestDocument,
  type InterestDeclineReason,
  MarkInterestDocument,
  TakeBackAcceptanceDocument,
  TakeOverInterestDocument,
  type TypedDocumentString,
  WithdrawInterestDocument,
} from '../graphql/generated/graphql.js';

/** What a form about an interest wanted and why it did not happen. */
export type FailedMove = { intent: string; interest: string; form: Form; mistakes: Mistakes };

type Done = { done: object & { message?: string } };
type Move = (form: Form, interest: string, asking: Asking) => Promise<Done>;

const plain =
  (document: TypedDocumentString<Done, { interest: string }>): Move =>
  (_form, interest, asking) =>
    query(document, { interest }, asking);

export const reasons = ['FOUND', 'OTHER_PROFILE', 'TIMING', 'COUNTRIES', 'CAPACITY', 'OTHER'] as const;

/** The three answers as a form has them. */
export const answersIn = (form: Form) => ({
  language: form.text('language'),
  fit: form.text('fit'),
  evidence: form.text('evidence'),
  capacity: form.text('capacity'),
});

const moves = new Map<string, Move>([
  ['accept', plain(AcceptInterestDocument)],
  ['take-back', plain(TakeBackAcceptanceDocument)],
  ['withdraw', plain(WithdrawInterestDocument)],
  ['accept-introduction', plain(AcceptIntroductionDocument)],
  ['decline-introduction', plain(DeclineIntroductionDocument)],
  ['close', plain(CloseIntroductionDocument)],
  ['block', plain(BlockIntroductionDocument)],
  ['take-over', plain(TakeOverInterestDocument)],
  ['erase', plain(EraseInterestDocument)],
  [
    'mark',
    (form, interest, asking) => {
      const input = { interest, isShortlisted: form.text('shortlisted') === 'yes', note: form.text('note') };
      return query(MarkInterestDocument, { input }, asking);
    },
  ],
  [
    'ask',
    (form, interest, asking) =>
      query(AskInterestDocument, { input: { interest, question: form.text('question') } }, asking),
  ],
  [
    'answer',
    (form, interest, asking) =>
      query(AnswerInterestDocument, { input: { interest, answer: form.text('answer') } }, asking),
  ],
  [
    'edit',
    (form, interest, asking) => query(EditInterestDocument, { input: { interest, ...answersIn(form) } }, asking),
  ],
  [
    'decline',
    (form, interest, asking) => {
      const reason = reasons.find((one) => one === form.text('reason')) ?? 'OTHER';
      const input = { interest, reason: reason satisfies InterestDeclineReason, words: form.text('words') || null };
      return query(DeclineInterestDocument, { input }, asking);
    },
  ],
]);

/** Does what a form about an interest asks for; the outcome is where to go next. An unknown intent changes nothing. */
export async function moveInterest(
  form: Form,
  interest: string,
  back: string,
  asking: Asking,
): Promise<Outcome<string>> {
  const move = moves.get(form.text('intent'));
  if (!move) return { done: back, mistakes: null };
  const { done, mistakes } = await attempt(() => move(form, interest, asking));
  if (mistakes) return { done: null, mistakes };
  if (done.done.message) return { done: null, mistakes: mistake(done.done.message) };
  return { done: back, mistakes: null };
}
