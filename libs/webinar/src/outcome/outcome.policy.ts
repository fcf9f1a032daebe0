import { type Actor, isAdmin } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import { canWebinar, isEditor, type WebinarFacts } from '../webinar/webinar.policy.js';

/** What the policy needs to know of an outcome. */
export interface OutcomeFacts {
  readonly withdrawnAt: Date | string | null;
}

/** Whether somebody who sees the webinar sees this outcome of it: a withdrawn one is for those who record them. */
export const canViewOutcome = (actor: Actor, webinar: WebinarFacts, outcome: OutcomeFacts): boolean =>
  outcome.withdrawnAt === null || canWebinar.recordOutcomes(actor, webinar);

/** The same as a condition over `outcome o` and a `webinar w` that the actor sees. */
export function visibleOutcome(actor: Actor): Sql {
  if (isAdmin(actor)) return sql`true`;
  // Of what is not published, editors see nothing unless they host it.
  const published = sql`(w.published_at is not null and w.practice_of is null)`;
  const edits = isEditor(actor) ? published : sql`false`;
  return sql`(o.withdrawn_at is null or ${edits} or w.hosts @> array[${actor.personId}::uuid])`;
}
