import type { Event } from '@guildhall/database';

/** For those who run the webinar alone: what is not opened yet is nobody else's. */
export const planning = ['poll-made', 'poll-edited', 'poll-moved', 'poll-deleted'] as const;
export type PollFact =
  (typeof planning)[number] | 'poll-opened' | 'poll-extended' | 'poll-closed' | 'poll-results-changed';

interface PollKey {
  readonly id: string;
  readonly webinarId: string;
}

/** A fact about a poll; votes are no events but a signal, because there are too many of them. */
export const pollEvent = (fact: PollFact, { id, webinarId }: PollKey, actorId: string | null): Event => ({
  type: `webinar.${fact}`,
  payload: { webinar: webinarId, poll: id },
  streams: [`webinar:${webinarId}`],
  actorId,
});
