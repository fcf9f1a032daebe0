import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  AskLiveQuestionDocument,
  JoinWebinarDocument,
  ReactLiveDocument,
  VoteForQuestionDocument,
  WithdrawVoteForQuestionDocument,
  type LiveReaction,
} from '../graphql/generated/graphql.js';
import { moderateActs } from './moderate-acts.js';
import { livePath } from './places.js';
import { pollActs } from './poll-acts.js';

/** What a form on the live page wanted and why it did not happen. */
export type FailedLiveAct = { intent: string; mistakes: Mistakes };
/** The webinar, and what of its questions is looked at, as the query string says it. */
export type LivePlace = { webinar: string; search: string };
/** Where to go on, and what a script that stays on the page is told. */
export type LiveDone = { path: string; told: Record<string, string | number> };
export type LiveAct = (form: Form, place: LivePlace, asking: Asking) => Promise<Outcome<LiveDone>>;

const back = ({ webinar, search }: LivePlace, anchor: string): string => `${livePath(webinar)}${search}#${anchor}`;

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

const ask: LiveAct = async (form, place, asking) => {
  const input = {
    webinar: place.webinar,
    idempotencyKey: form.text('idempotencyKey'),
    body: form.text('body'),
    language: form.text('language') || asking.locals.language,
    slide: Number(form.text('slide')) || null,
    name: form.text('name').trim() || null,
    isAnonymous: form.text('anonymous') === 'yes',
  };
  const { done, mistakes } = await attempt(() => query(AskLiveQuestionDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const asked = done.askLiveQuestion;
  if ('message' in asked)
    return { done: null, mistakes: { general: null, fields: [{ field: 'body', message: asked.message }] } };
  return { done: { path: back(place, 'own-questions'), told: { question: asked.question.id } }, mistakes: null };
};

const vote =
  (gives: boolean): LiveAct =>
  async (form, place, asking) => {
    const variables = { question: form.text('question') };
    const { done, mistakes } = await attempt(async () =>
      gives
        ? (await query(VoteForQuestionDocument, variables, asking)).voteForQuestion
        : (await query(WithdrawVoteForQuestionDocument, variables, asking)).withdrawVoteForQuestion,
    );
    if (mistakes) return { done: null, mistakes };
    const { id, voteCount } = done.question;
    return {
      done: { path: back(place, `question-${id}`), told: { question: id, votes: voteCount } },
      mistakes: null,
    };
  };

const react: LiveAct = async (form, place, asking) => {
  const reaction = form.text('reaction') as LiveReaction;
  const { mistakes } = await attempt(() => query(ReactLiveDocument, { webinar: place.webinar, reaction }, asking));
  return mistakes ? { done: null, mistakes } : { done: { path: back(place, 'content'), told: {} }, mistakes: null };
};

const acts = new Map<string, LiveAct>([
  ...moderateActs,
  ['react', react],
  ['ask', ask],
  ['vote', vote(true)],
  ['withdraw', vote(false)],
  ...pollActs,
]);

/** Does what a form on the live page asks for. An unknown intent changes nothing. */
export async function actOnLive(form: Form, place: LivePlace, asking: Asking): Promise<Outcome<LiveDone>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, place, asking) : { done: { path: livePath(place.webinar), told: {} }, mistakes: null };
}
