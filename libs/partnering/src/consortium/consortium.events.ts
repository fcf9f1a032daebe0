import type { Event } from '@guildhall/database';

export type ConsortiumFact =
  | 'consortium-begun'
  | 'consortium-edited'
  | 'partner-invited'
  | 'invitation-accepted'
  | 'invitation-declined'
  | 'invitation-withdrawn'
  | 'partner-removed'
  | 'partner-left'
  | 'partner-role-given'
  | 'consortium-handed-over'
  | 'consortium-submitted'
  | 'consortium-reopened'
  | 'consortium-dissolved'
  | 'consortium-reminded'
  | 'letter-written'
  | 'letter-signed'
  | 'letter-received';

/** A fact about a consortium. It stands on no stream: who is in one is for its own people alone. */
export const consortiumEvent = (
  fact: ConsortiumFact,
  id: string,
  actorId: string | null,
  more: Event['payload'] = {},
): Event => ({ type: `partnering.${fact}`, payload: { consortium: id, ...more }, streams: [], actorId });
