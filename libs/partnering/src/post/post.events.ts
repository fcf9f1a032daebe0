import type { Event } from '@guildhall/database';

export type PartnerPostFact =
  | 'post-opened'
  | 'post-edited'
  | 'post-paused'
  | 'post-resumed'
  | 'post-renewed'
  | 'post-in-talks'
  | 'post-found'
  | 'post-expired'
  | 'post-withdrawn'
  | 'post-hidden'
  | 'post-restored'
  /** Its last day is near: for its centre. */
  | 'post-ending'
  /** It has as many interests as it takes. */
  | 'post-filled'
  /** How many replies are left has changed. */
  | 'post-counted';

/** A fact about a partner post that was opened, for everybody who looks at it. Drafts have no events. */
export const partnerPostEvent = (
  fact: PartnerPostFact,
  { id, centreId }: { readonly id: string; readonly centreId: string },
  actorId: string | null,
  more: Event['payload'] = {},
): Event => ({
  type: `partnering.${fact}`,
  payload: { partnerPost: id, centre: centreId, ...more },
  streams: [`partner-post:${id}`],
  actorId,
});
