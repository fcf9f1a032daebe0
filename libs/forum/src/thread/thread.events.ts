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
