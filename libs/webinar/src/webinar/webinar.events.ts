import type { Event } from '@guildhall/database';
import type { WebinarEntity } from './webinar.entity.js';

export type WebinarFact =
  | 'webinar-published'
  | 'webinar-edited'
  /** Others run it from now on. */
  | 'hosts-changed'
  | 'webinar-opened'
  | 'webinar-ended'
  | 'webinar-closed'
  | 'webinar-reopened'
  | 'webinar-cancelled'
  | 'spotlight-moved'
  | 'slide-shown'
  | 'premoderation-turned'
  /** Of a rehearsal: there are questions now that nobody asked. */
  | 'robots-asked';

/** A fact about a webinar, for everybody who looks at it. */
export const webinarEvent = (
  fact: WebinarFact,
  { id }: Pick<WebinarEntity, 'id'>,
  actorId: string | null,
  more: Event['payload'] = {},
): Event => ({
  type: `webinar.${fact}`,
  payload: { webinar: id, ...more },
  streams: [`webinar:${id}`],
  actorId,
});
