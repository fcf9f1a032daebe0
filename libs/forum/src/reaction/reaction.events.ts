import type { Event } from '@guildhall/database';
import type { PostEntity } from '../post/post.entity.js';
import type { Reaction } from './reaction.view.js';

/** Like a vote, a reaction is counted and nobody is named. */
export const postReacted = ({ threadId, id, number }: PostEntity, reaction: Reaction, count: number): Event => ({
  type: 'forum.post-reacted',
  payload: { thread: threadId, post: id, number, reaction, count },
  streams: [`thread:${threadId}`],
  actorId: null,
});
