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
    ...(fact === 'post-voted' ? { voteCount: post.voteCount } : {}),
  },
  streams: [`thread:${post.threadId}`, ...(ofTheme.has(fact) ? [`theme:${theme}`] : [])],
  actorId,
});
