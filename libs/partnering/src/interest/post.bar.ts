import { PartnerPostState } from '../post/post.kinds.js';
import { PartnerPostEntity } from '../post/post.entity.js';
import { InterestBar } from './interest.kinds.js';

const barred: Readonly<Record<Exclude<PartnerPostState, PartnerPostState.OPEN>, InterestBar>> = {
  [PartnerPostState.DRAFT]: InterestBar.DRAFT,
  [PartnerPostState.PAUSED]: InterestBar.PAUSED,
  [PartnerPostState.IN_TALKS]: InterestBar.IN_TALKS,
  [PartnerPostState.FOUND]: InterestBar.FOUND,
  [PartnerPostState.EXPIRED]: InterestBar.EXPIRED,
  [PartnerPostState.WITHDRAWN]: InterestBar.WITHDRAWN,
};

/** Why a post takes no interests now; null when it does. A post past its last day is expired, written down or not. */
export function barOf(post: Pick<PartnerPostEntity, 'state' | 'pausedBy' | 'isFull' | 'isOver'>, now: Date) {
  const { state, pausedBy } = post;
  const mayExpire = state === PartnerPostState.OPEN || state === PartnerPostState.PAUSED;
  if (mayExpire && post.isOver(now)) return InterestBar.EXPIRED;
  if (state === PartnerPostState.OPEN) return post.isFull ? InterestBar.FULL : null;
  return state === PartnerPostState.PAUSED && pausedBy === 'cap' ? InterestBar.FULL : barred[state];
}

/** The same of a post that was read. */
export const barOfRow = (
  post: Pick<PartnerPostEntity, 'state' | 'pausedBy' | 'replyCount' | 'repliesMost' | 'answerBy'>,
  now: Date,
) => barOf(Object.assign(new PartnerPostEntity(), post), now);
