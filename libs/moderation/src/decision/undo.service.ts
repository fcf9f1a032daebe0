import { Injectable } from '@nestjs/common';
import { notFound, requirePerson, type Actor } from '@guildhall/kernel';
import { type ActRecord, Database, recordAct, sql, type TargetType, type Tx } from '@guildhall/database';
import { endedBy, reopenDuties } from '../duty/duty.closing.js';
import { requireModerator, visible } from './decision.policy.js';
import { DecisionQueries } from './decision.queries.js';
import { Targets } from './targets.js';
import type { DecisionView } from './decision.view.js';

interface Held extends ActRecord {
  readonly targetType: TargetType;
  readonly theme: string | null;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/** Answers to complaints: else the moderator who was overruled would undo what overruled them. */
const FINAL: ReadonlySet<string> = new Set(['uphold', 'overturn']);

/** How undoing went: the act that undid it, the actor's or that of a colleague; or what stands in the way. */
export type Undoing = { readonly undone: DecisionView } | { readonly later: DecisionView | null };

/** Takes back what a moderator did, exactly, unless later acts built on it. */
@Injectable()
export class UndoService {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
    private readonly decisions: DecisionQueries,
  ) {}

  undo(actor: Actor, id: string, reason: string): Promise<Undoing> {
    requireModerator(actor);
    return this.database.transaction((tx) => this.undoIn(tx, actor, id, reason));
  }

  /** Undoes within a transaction; duties that ended by the act are open again. */
  async undoIn(tx: Tx, actor: Actor, id: string, reason: string): Promise<Undoing> {
    const actorId = requirePerson(actor);
    const held = await this.hold(tx, actor, id);
    if (held.undoneBy) return this.given(tx, held.undoneBy);
    const { targetType, targetId, theme } = held;
    const mayBe = held.after && !held.undoes && !FINAL.has(held.act);
    const isUndone = mayBe && (await this.takeBack(tx, actor, held));
    if (!isUndone) return { later: await this.decisions.later(tx, actor, targetType, targetId, id) };
    const [before, after] = [held.after, held.before];
    const act = { act: 'undo', targetType, targetId, theme, reason, actorId, before, after, undoes: id };
    await reopenDuties(tx, endedBy(id), actorId);
    return this.given(tx, await recordAct(tx, act));
  }

  /** An act that only says that a thing may stay changed nothing. */
  private async takeBack(tx: Tx, actor: Actor, held: Held): Promise<boolean> {
    return held.act === 'keep' || this.targets.require(held.targetType).undo(tx, actor, held);
  }

  private async given(tx: Tx, id: string): Promise<Undoing> {
    const undone = await this.decisions.find(tx, id);
    if (!undone) throw notFound();
    return { undone };
  }

  /** Locked, so that of two who undo at once the second finds it undone. */
  private async hold(tx: Tx, actor: Actor, id: string): Promise<Held> {
    const held = await tx.one<Held>(sql`
      select id::text, act, target_type as "targetType", target_id as "targetId", theme, reason, actor_id as "actorId", before, after,
        undoes::text, undone_by::text as "undoneBy"
      from decision where id = ${id}::bigint and ${visible(actor)} for update`);
    if (!held) throw notFound();
    return held;
  }
}
