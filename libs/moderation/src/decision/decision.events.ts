import type { Event, TargetType } from '@guildhall/database';

export type Act = 'hide' | 'restore';

/** Stands on no stream: what it changed is told by the events of the thing itself. */
export const decisionMade = (
  decision: string,
  act: Act,
  targetType: TargetType,
  targetId: string,
  actorId: string,
): Event => ({
  type: 'moderation.decision-made',
  payload: { decision, act, targetType, targetId },
  streams: [],
  actorId,
});
