import type { Event } from '@guildhall/database';

/** That the people of a centre have a match to hear of: for them alone, so it stands on no stream. */
export const matchFound = (told: string): Event => ({
  type: 'partnering.match-found',
  payload: { told },
  streams: [],
  actorId: null,
});
