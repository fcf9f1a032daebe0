import type { Event } from '@guildhall/database';

/** Tells the person's open pages that there is something new for them, once for all that was noted together: it names the newest. */
export const noticed = (notice: string, personId: string): Event => ({
  type: 'notification.noticed',
  payload: { notice },
  streams: [`person:${personId}`],
  actorId: null,
});

/** That somebody wants to hear no more about the subject of a mail: for whose subject it is, so it stands on no stream. */
export const muted = (personId: string, subject: string): Event => ({
  type: 'notification.muted',
  payload: { person: personId, subject },
  streams: [],
  actorId: null,
});
