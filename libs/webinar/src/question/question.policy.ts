import type { Actor } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import { canWebinar, type WebinarFacts } from '../webinar/webinar.policy.js';

/** What the policy needs to know of a live question. */
export interface QuestionFacts {
  readonly attendeeId: string;
  readonly heldAt: Date | string | null;
  readonly hiddenAt: Date | string | null;
}

/** Whether somebody who sees the webinar sees this question of it; `attendee` is who they are there. */
export const canViewQuestion = (
  actor: Actor,
  webinar: WebinarFacts,
  question: QuestionFacts,
  attendee: string | null,
): boolean =>
  (!question.heldAt && !question.hiddenAt) ||
  (attendee !== null && question.attendeeId === attendee) ||
  canWebinar.moderate(actor, webinar);

/** The same as a condition over `live_question q` of a webinar the actor sees. */
export const visibleQuestion = (actor: Actor, webinar: WebinarFacts, attendee: string | null): Sql =>
  canWebinar.moderate(actor, webinar)
    ? sql`true`
    : sql`((q.held_at is null and q.hidden_at is null) or q.attendee_id = ${attendee}::uuid)`;
