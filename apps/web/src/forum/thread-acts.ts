import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  HideDocument,
  MarkAnswerDocument,
  ReplyToThreadDocument,
  RestoreDocument,
  UnmarkAnswerDocument,
  VoteDocument,
  WithdrawVoteDocument,
  type TargetType,
} from '../graphql/generated/graphql.js';
import { answerActs } from './answer-acts.js';
import { curateActs } from './curate-acts.js';
import { translationActs } from './translation-acts.js';
import { memberActs } from './member-acts.js';
import { partnerPostActs } from './partner-post-acts.js';
import { replyDraftActs } from './reply-draft.js';
import { numberFrom, placeOf, threadPath } from './places.js';

/** What a form on the thread page wanted and why it did not happen. */
export type FailedAct = { intent: string; post: string; reason: string; mistakes: Mistakes };
type Act = (form: Form, thread: string, asking: Asking) => Promise<Outcome<string>>;

const backToPost = (form: Form, thread: string): string => placeOf(thread, numberFrom(form.text('number'), 1));

const reply: Act = async (form, thread, asking) => {
  const input = {
    thread,
    idempotencyKey: form.text('idempotencyKey'),
    markdown: form.text('markdown'),
    language: form.text('language'),
    centre: form.text('centre') || null,
  };
  const { done, mistakes } = await attempt(() => query(ReplyToThreadDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.replyToThread;
  if ('message' in result) return { done: null, mistakes: mistake(result.message) };
  return { done: `/posts/${result.post.id}?posted=reply-${thread}`, mistakes: null };
};

const vote: Act = async (form, thread, asking) => {
  const { done, mistakes } = await attempt(() => query(VoteDocument, { post: form.text('post') }, asking));
  if (mistakes) return { done: null, mistakes };
  if (done.vote.__typename === 'OwnPost') return { done: null, mistakes: mistake(done.vote.message) };
  return { done: backToPost(form, thread), mistakes: null };
};

const withdraw: Act = async (form, thread, asking) => {
  const { mistakes } = await attempt(() => query(WithdrawVoteDocument, { post: form.text('post') }, asking));
  return mistakes ? { done: null, mistakes } : { done: backToPost(form, thread), mistakes: null };
};

const mark: Act = async (form, thread, asking) => {
  const { mistakes } = await attempt(() => query(MarkAnswerDocument, { post: form.text('post') }, asking));
  return mistakes ? { done: null, mistakes } : { done: `${threadPath(thread)}#answer`, mistakes: null };
};

const unmark: Act = async (form, thread, asking) => {
  const { mistakes } = await attempt(() => query(UnmarkAnswerDocument, { thread }, asking));
  return mistakes ? { done: null, mistakes } : { done: backToPost(form, thread), mistakes: null };
};

const moderate =
  (type: TargetType, document: typeof HideDocument | typeof RestoreDocument): Act =>
  async (form, thread, asking) => {
    const target = { type, id: type === 'THREAD' ? thread : form.text('post') };
    const variables = { target, reason: form.text('reason') };
    const { mistakes } = await attempt<unknown>(() =>
      document === HideDocument ? query(HideDocument, variables, asking) : query(RestoreDocument, variables, asking),
    );
    return mistakes ? { done: null, mistakes } : { done: backToPost(form, thread), mistakes: null };
  };

const acts = new Map<string, Act>([
  ...curateActs,
  ['reply', reply],
  ['vote', vote],
  ['withdraw', withdraw],
  ['mark', mark],
  ['unmark', unmark],
  ['hide', moderate('POST', HideDocument)],
  ['restore', moderate('POST', RestoreDocument)],
  ['hide-thread', moderate('THREAD', HideDocument)],
  ['restore-thread', moderate('THREAD', RestoreDocument)],
  ...answerActs,
  ...translationActs,
  ...memberActs,
  ...replyDraftActs,
  ...partnerPostActs,
]);

/** Does what a form on the thread page asks for; the outcome is where to go next. An unknown intent changes nothing. */
export async function actOnThread(form: Form, thread: string, asking: Asking): Promise<Outcome<string>> {
  const act = acts.get(form.text('intent'));
  return act ? act(form, thread, asking) : { done: threadPath(thread), mistakes: null };
}
