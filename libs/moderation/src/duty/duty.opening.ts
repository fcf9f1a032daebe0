import { sql, type TargetFacts, type TargetType, type Tx } from '@guildhall/database';
import { dutyEvent } from './duty.events.js';
import type { DutyKind } from './duty.view.js';

export interface Opening extends TargetFacts {
  readonly kind: DutyKind;
  readonly type: TargetType;
  readonly id: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly barredId?: string | null;
  readonly assigneeId?: string | null;
}

/** Puts something before the moderators, or joins what is before them already; gives the id of the duty. */
export async function openDuty(tx: Tx, duty: Opening, actorId: string | null): Promise<string> {
  const { kind, type, id, theme, subjectId, details = {}, barredId = null, assigneeId = null } = duty;
  const opened = await tx.one<{ id: string }>(sql`
    insert into duty (kind, target_type, target_id, theme, subject_id, details, barred_id, assignee_id, assigned_by)
    values (${kind}, ${type}, ${id}, ${theme}, ${subjectId}, ${JSON.stringify(details)}::jsonb, ${barredId},
      ${assigneeId}, ${assigneeId && actorId})
    on conflict (kind, target_type, target_id) where closed_at is null do nothing returning id::text`);
  if (opened) {
    // Who reports stays out of the event: the log is read by more than moderators.
    tx.publish(dutyEvent('duty-opened', { id: opened.id, theme }, null, { kind }));
    if (assigneeId) tx.publish(dutyEvent('duty-assigned', { id: opened.id, theme }, actorId, { assignee: assigneeId }));
    return opened.id;
  }
  const open = await tx.one<{ id: string }>(sql`select id::text from duty
    where kind = ${kind} and target_type = ${type} and target_id = ${id} and closed_at is null for update`);
  return open ? open.id : openDuty(tx, duty, actorId);
}
