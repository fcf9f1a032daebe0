import type { Event } from '@guildhall/database';

/** Tells the person's open pages that there is something new for them. */
export const noticed = (notice: string, personId: string): Event => ({
  type: 'notification.noticed',
  payload: { notice },
  streams: [`person:${personId}`],
  actorId: null,
});
