import type { Event } from '@guildhall/database';

export type CallFact = 'call-announced' | 'call-changed' | 'call-withdrawn' | 'call-restored';

/** What of a call changed, for those whose consortium it is about. */
export type CallChange = 'deadline' | 'rules' | 'texts';

/** A fact about a call, for everybody who looks at it. */
export const callEvent = (
  fact: CallFact,
  { id }: { readonly id: string },
  actorId: string | null,
  changed: readonly CallChange[] = [],
): Event => ({
  type: `partnering.${fact}`,
  payload: { call: id, ...(changed.length > 0 ? { changed: changed.join(' ') } : {}) },
  streams: [`call:${id}`],
  actorId,
});
