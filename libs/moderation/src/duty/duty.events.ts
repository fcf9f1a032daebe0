import type { Event } from '@guildhall/database';

type Fact = 'duty-opened' | 'duty-assigned' | 'duty-closed' | 'duty-reopened';

/** The one stream of all duties; its channel tells each moderator of their themes alone. */
export const DUTIES = 'duties:all';

/** A fact about a duty. */
export const dutyEvent = (
  fact: Fact,
  duty: { readonly id: string; readonly theme: string | null },
  actorId: string | null,
  more: Event['payload'] = {},
): Event => ({
  type: `moderation.${fact}`,
  payload: { duty: duty.id, theme: duty.theme, ...more },
  streams: [DUTIES],
  actorId,
});
