import type { Event } from '@guildhall/database';

/** Readers of the thread learn that somebody was asked; who it was and what came with it, the policy says. */
export const answerRequestEvent = (
  fact: 'answer-requested' | 'answer-request-declined',
  thread: string,
  actorId: string,
  request?: string,
): Event => ({
  type: `forum.${fact}`,
  payload: { thread, ...(request ? { request } : {}) },
  streams: [`thread:${thread}`],
  actorId,
});
