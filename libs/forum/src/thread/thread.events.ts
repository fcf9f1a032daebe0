import type { Event } from '@guildhall/database';
import type { ThreadEntity } from './thread.entity.js';

type ThreadKey = Pick<ThreadEntity, 'id' | 'theme'>;
type Fact = 'thread-asked' | 'answer-marked' | 'answer-unmarked' | 'thread-hidden' | 'thread-restored';

/** A fact about a thread, for its readers and for those of its theme. */
export const threadEvent = (fact: Fact, { id, theme }: ThreadKey, actorId: string | null, post?: string): Event => ({
  type: `forum.${fact}`,
  payload: { thread: id, ...(post ? { post } : {}) },
  streams: [`thread:${id}`, `theme:${theme}`],
  actorId,
});

/** That a question is there for its readers; `author` lets a client keep quiet about somebody its reader muted. */
export const threadAsked = (thread: ThreadKey & Pick<ThreadEntity, 'authorId'>): Event => {
  const event = threadEvent('thread-asked', thread, thread.authorId);
  return { ...event, payload: { ...event.payload, author: thread.authorId } };
};

/** That what waited is published: for its author alone, so it stands on no stream. */
export const threadApproved = ({ id }: ThreadKey): Event => ({
  type: 'forum.thread-approved',
  payload: { thread: id },
  streams: [],
  actorId: null,
});

/** That a question waits for a moderator: nobody but its author may know. */
export const threadHeld = (thread: ThreadKey): Event => ({ ...threadApproved(thread), type: 'forum.thread-held' });
