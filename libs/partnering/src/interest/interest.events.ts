import type { Event } from '@guildhall/database';
import type { InterestSide } from './interest.kinds.js';

export type InterestFact = 'interest-sent' | 'interest-moved' | 'interest-waits' | 'interest-lapsed';

/**
 * A fact about an interest, in ids alone. It stands on no stream: the two sides hear of it by notices, and nobody else
 * hears of it at all.
 */
export const interestEvent = (
  fact: InterestFact,
  interest: string,
  actorId: string | null,
  more: Event['payload'],
) => ({
  type: `partnering.${fact}`,
  payload: { interest, ...more },
  streams: [],
  actorId,
});

/** Something was done that these sides have to know. */
export const movedEvent = (interest: string, actorId: string | null, tells: InterestSide | 'both'): Event =>
  interestEvent('interest-moved', interest, actorId, { tells });
