import type { APIContext } from 'astro';
import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { DiscardReplyDocument, ReplyDraftDocument, type ReplyDraftQuery } from '../graphql/generated/graphql.js';
import { saveDraft } from './ask-acts.js';
import { threadPath } from './places.js';

export type Kept = NonNullable<ReplyDraftQuery['draft']>;

/** What was begun of the reply to this thread, when the address asks to go on with it or saving met another version. */
export async function replyBegun(
  thread: string,
  intent: string,
  asking: Asking & Pick<APIContext, 'url'>,
): Promise<Kept | null> {
  if (!asking.url.searchParams.has('draft') && intent !== 'keep-reply') return null;
  const { done } = await attempt(() => query(ReplyDraftDocument, { thread }, asking));
  return done?.draft ?? null;
}

async function keep(form: Form, thread: string, asking: Asking): Promise<Outcome<string>> {
  form.put('thread', thread);
  const { done, mistakes } = await saveDraft(form, asking);
  if (mistakes) return { done: null, mistakes };
  if (done.__typename !== 'SaveDraftSuccess') return { done: null, mistakes: mistake(done.message) };
  return { done: `/drafts?posted=reply-${thread}`, mistakes: null };
}

async function discard(_form: Form, thread: string, asking: Asking): Promise<Outcome<string>> {
  const { mistakes } = await attempt(() => query(DiscardReplyDocument, { thread }, asking));
  const done = `${threadPath(thread)}?posted=reply-${thread}#your-reply`;
  return mistakes ? { done: null, mistakes } : { done, mistakes: null };
}

/** Whether an act is one of the form in which a reply is written. */
export const isOfReply = (intent: string): boolean => ['reply', 'keep-reply', 'discard-draft'].includes(intent);

/** The acts about the draft of a reply on the thread page. */
export const replyDraftActs: readonly (readonly [string, typeof keep])[] = [
  ['keep-reply', keep],
  ['discard-draft', discard],
];
