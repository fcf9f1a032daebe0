import type { Event } from '@guildhall/database';
import type { PostEntity } from '../post/post.entity.js';

export const alsoWorksEvent = (
  fact: 'also-works-marked' | 'also-works-unmarked',
  { threadId, id, number }: PostEntity,
  actorId: string | null,
): Event => ({
  type: `forum.${fact}`,
  payload: { thread: threadId, post: id, number },
  streams: [`thread:${threadId}`],
  actorId,
});
