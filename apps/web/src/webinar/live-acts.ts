import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  AskLiveQuestionDocument,
  JoinWebinarDocument,
  VoteForQuestionDocument,
  WithdrawVoteForQuestionDocument,
} from '../graphql/generated/graphql.js';
import { livePath } from './places.js';

/** What a form on the live page wanted and why it did not happen. */
export type FailedLiveAct = { intent: string; mistakes: Mistakes };
type Act = (form: Form, webinar: string, asking: Asking) => Promise<Outcome<string>>;

/** Joins by the code of the form; the outcome is the page to go on with. */
export async function joinByCode(form: Form, asking: Asking): Promise<Outcome<string>> {
  const input = { code: form.text('code'), name: form.text('name').trim() || null };
  const { done, mistakes } = await attempt(() => query(JoinWebinarDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.joinWebinar;
  return result.__typename === 'CodeUnknown'
    ? { done: null, mistakes: { general: null, fields: [{ field: 'code', message: result.message }] } }
    : { done: livePath(result.webinar.id), mistakes: null };
}

const ask: Act = async (form, webinar, asking) => {
  const input = {
    webinar,
    idempotencyKey: form.text('idempotencyKey'),
    body: form.text('body'),
    language: form.text('language') || asking.locals.language,
    isAnonymous: form.text('anonymous') === 'yes',
  };
  const { mistakes } = await attempt(() => query(AskLiveQuestionDocument, { input }, asking));
  return mistakes ? { done: null, mistakes } : { done: `${livePath(webinar)}?asked#questions`, mistakes: null };
};

const vote =
  (gives: boolean): Act =>
  async (form, webinar, asking) => {
    const question = form.text('question');
    const { mistakes } = await attempt<unknown>(() =>
      gives
        ? query(VoteForQuestionDocument, { question }, asking)
        : query(WithdrawVoteForQuestionDocument, { question }, asking),
    );
    return mistakes ? { done: null, mistakes } : { done: `${livePath(webinar)}#question-${question}`, mistakes: null };
  };

const acts = new Map<string, Act>([
  ['ask', ask],
  ['vote', vote(true)],
  ['withdraw', vote(false)],
]);

/** Does what a form on the live page asks for. An unknown intent changes nothing. */
export async function actOnLive(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, webinar, asking) : { done: livePath(webinar), mistakes: null };
}
