import type { Event } from '@guildhall/database';
import type { PostEntity } from './post.entity.js';

type Fact = 'post-replied' | 'post-edited' | 'post-hidden' | 'post-restored' | 'post-voted';

const ofTheme: ReadonlySet<Fact> = new Set(['post-replied']);

/** A fact about a post, for the readers of its thread; replies also for those of its theme. */
export const postEvent = (fact: Fact, post: PostEntity, theme: string, actorId: string | null): Event => ({
  type: `forum.${fact}`,
  payload: {
    thread: post.threadId,
    post: post.id,
    number: post.number,
    ...(fact === 'post-replied' ? { author: post.authorId } : {}),
    ...(fact === 'post-voted' ? { voteCount: post.voteCount } : {}),
  },
  streams: [`thread:${post.threadId}`, ...(ofTheme.has(fact) ? [`theme:${theme}`] : [])],
  actorId,
});

/** That what waited is published: for its author alone, so it stands on no stream. */
export const postApproved = (post: PostEntity): Event => ({
  type: 'forum.post-approved',
  payload: { thread: post.threadId, post: post.id },
  streams: [],
  actorId: null,
});

/** That a post waits for a moderator: nobody but its author may know. */
export const postHeld = (post: PostEntity): Event => ({ ...postApproved(post), type: 'forum.post-held' });
