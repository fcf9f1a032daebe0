import { clock } from '@guildhall/kernel';
import { type Sql, sql, type TargetType, type Tx } from '@guildhall/database';
import { dutyEvent } from './duty.events.js';
import type { DutyAct } from './duty.view.js';

/** How a duty ended: by whom, by which act, for what reason. */
export interface Ending {
  readonly actorId: string;
  readonly act: DutyAct;
  readonly reason: string;
  readonly decisionId: string | null;
}

/** Ends the open duties that fit, and tells the queues of moderators. */
export async function closeDuties(tx: Tx, which: Sql, { actorId, act, reason, decisionId }: Ending): Promise<void> {
  const closed = await tx.rows<{ id: string; theme: string | null }>(sql`
    update duty set closed_at = ${clock.now()}, closed_by = ${actorId}, act = ${act}, reason = ${reason},
      decision_id = ${decisionId}
    where closed_at is null and ${which} returning id::text, theme`);
  for (const duty of closed) tx.publish(dutyEvent('duty-closed', duty, actorId, { act }));
}

/** Every duty about a thing but complaints, which another moderator answers. */
export const aboutTarget = (type: TargetType, id: string): Sql =>
  sql`target_type = ${type} and target_id = ${id} and kind <> 'COMPLAINT'`;

/** Those that ended by a decision; complaints stay answered. */
export const endedBy = (decisionId: string): Sql => sql`decision_id = ${decisionId}::bigint and kind <> 'COMPLAINT'`;

/** Opens again what ended by something that was undone, unless the same need stands in the queue anew. */
export async function reopenDuties(tx: Tx, which: Sql, actorId: string): Promise<void> {
  const reopened = await tx.rows<{ id: string; theme: string | null }>(sql`
    update duty set closed_at = null, closed_by = null, act = null, reason = null, decision_id = null
    where ${which} and not exists (select from duty open
      where open.kind = duty.kind and open.target_type = duty.target_type and open.target_id = duty.target_id
        and open.closed_at is null)
    returning id::text, theme`);
  for (const duty of reopened) tx.publish(dutyEvent('duty-reopened', duty, actorId));
}
