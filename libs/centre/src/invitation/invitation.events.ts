import type { Event } from '@guildhall/database';

/** A fact about an invitation, on no stream: to whom it was sent is for the representatives alone. */
export const invitationEvent = (
  fact: 'invitation-accepted' | 'invitation-declined',
  { centre, invitation }: { readonly centre: string; readonly invitation: string },
  actorId: string | null,
): Event => ({ type: `centre.${fact}`, payload: { centre, invitation }, streams: [], actorId });
