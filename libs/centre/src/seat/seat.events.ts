import type { Event } from '@guildhall/database';

export type SeatFact = 'seat-taken' | 'seat-changed' | 'seat-left';

/** Why somebody does not speak for a centre any more: by themself, by a representative, or because the centre merged. */
export type Leaving = 'left' | 'removed' | 'merged';

export interface SeatKey {
  readonly centre: string;
  readonly person: string;
}

/** A fact about who speaks for a centre; it ends their open sockets, which come back with the new rights. */
export const seatEvent = (
  fact: SeatFact,
  { centre, person }: SeatKey,
  actorId: string | null,
  more: Event['payload'] = {},
): Event => ({
  type: `centre.${fact}`,
  payload: { centre, person, ...more },
  streams: [`centre:${centre}`, `person:${person}`],
  actorId,
});

/** Nobody represents it any more: told to moderators. */
export const unclaimed = (centre: string, actorId: string | null): Event => ({
  type: 'centre.centre-unclaimed',
  payload: { centre },
  streams: [`centre:${centre}`],
  actorId,
});
