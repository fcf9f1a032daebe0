import type { Event } from '@guildhall/database';

export type OutcomeFact = 'outcome-recorded' | 'outcome-edited' | 'outcome-withdrawn';

/** A fact about an outcome, for everybody who looks at the webinar. */
export const outcomeEvent = (
  fact: OutcomeFact,
  { id, webinarId }: { readonly id: string; readonly webinarId: string },
  actorId: string,
): Event => ({
  type: `webinar.${fact}`,
  payload: { webinar: webinarId, outcome: id },
  streams: [`webinar:${webinarId}`],
  actorId,
});
