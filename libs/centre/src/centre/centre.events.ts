import type { Event } from '@guildhall/database';

export type CentreFact =
  | 'centre-registered'
  | 'centre-edited'
  | 'centre-verified'
  | 'centre-unverified'
  | 'centre-hidden'
  | 'centre-restored'
  | 'centre-merged';

/** A fact about a centre, for everybody who looks at it. */
export const centreEvent = (
  fact: CentreFact,
  { id }: { readonly id: string },
  actorId: string | null,
  more: Event['payload'] = {},
): Event => ({
  type: `centre.${fact}`,
  payload: { centre: id, ...more },
  streams: [`centre:${id}`],
  actorId,
});
