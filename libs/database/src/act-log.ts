import type { ActState, TargetType } from './contracts.js';
import type { Event } from './event.js';
import { sql } from './sql.js';
import type { Tx } from './tx.js';

/** What a moderator did, to be kept for ever. */
export interface Act {
  readonly act: string;
  readonly targetType: TargetType;
  readonly targetId: string;
  /** The theme whose moderators read it; null for moderators everywhere alone. */
  readonly theme: string | null;
  readonly reason: string;
  readonly actorId: string;
  readonly before: ActState;
  readonly after: ActState;
  /** The id of the act this one undoes. */
  readonly undoes?: string;
  /** Whom it concerns: the author of the thing. */
  readonly aboutId?: string | null;
  /** The rule it rests on, as reports name it. */
  readonly ground?: string | null;
}

/** Stands on no stream: what it changed is told by the events of the thing itself. */
const decisionMade = (decision: string, { act, targetType, targetId, actorId }: Act): Event => ({
  type: 'moderation.decision-made',
  payload: { decision, act, targetType, targetId },
  streams: [],
  actorId,
});

/** Adds an act to the record, together with the rows it changed; gives its id. Nothing on record is ever changed. */
export async function recordAct(tx: Tx, act: Act): Promise<string> {
  const row = await tx.one<{ id: string }>(sql`
    insert into decision (act, target_type, target_id, theme, reason, actor_id, before, after, undoes,
      about_id, ground)
    values (${act.act}, ${act.targetType}, ${act.targetId}, ${act.theme}, ${act.reason}, ${act.actorId},
      ${JSON.stringify(act.before)}::jsonb, ${JSON.stringify(act.after)}::jsonb, ${act.undoes ?? null}::bigint,
      ${act.aboutId ?? null}, ${act.ground ?? null})
    returning id::text`);
  if (!row) throw new Error('The act was not recorded.');
  if (act.undoes) await tx.rows(sql`update decision set undone_by = ${row.id} where id = ${act.undoes}::bigint`);
  tx.publish(decisionMade(row.id, act));
  return row.id;
}

/** The latest act of this name about a thing that nobody undid: whose work it is that it stands as it does. */
export async function standingAct(tx: Tx, type: TargetType, id: string, act: string): Promise<string | null> {
  const row = await tx.one<{ id: string }>(sql`
    select id::text from decision where target_type = ${type} and target_id = ${id} and act = ${act}
      and undone_by is null order by decision.id desc limit 1`);
  return row?.id ?? null;
}
