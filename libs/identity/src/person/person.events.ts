import type { Event } from '@guildhall/database';

export type PersonFact =
  | 'identity.person-joined'
  | 'identity.profile-changed'
  | 'identity.email-changed'
  | 'identity.password-changed'
  | 'identity.signed-in'
  | 'identity.session-ended'
  | 'identity.roles-changed'
  | 'identity.person-suspended'
  | 'identity.suspension-lifted'
  | 'identity.placeholder-claimed'
  | 'identity.claim-declined';

/** A fact about a person, on their own stream. */
export const onPerson = (
  type: PersonFact,
  person: string,
  actorId: string | null,
  more: Event['payload'] = {},
): Event => ({ type, payload: { person, ...more }, streams: [`person:${person}`], actorId });
