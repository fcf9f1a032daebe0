import type { Event } from '@guildhall/database';
import type { PostEntity } from '../post/post.entity.js';

/** Concerns the people mentioned alone, who are told by notice: it stands on no stream. */
export const peopleMentioned = ({ id, threadId, authorId }: PostEntity): Event => ({
  type: 'forum.people-mentioned',
  payload: { thread: threadId, post: id },
  streams: [],
  actorId: authorId,
});

/** The quoted post has a link back now. */
export const postQuoted = (
  { id, threadId, number }: Pick<PostEntity, 'id' | 'threadId' | 'number'>,
  actorId: string,
): Event => ({
  type: 'forum.post-quoted',
  payload: { thread: threadId, post: id, number },
  streams: [`thread:${threadId}`],
  actorId,
});
