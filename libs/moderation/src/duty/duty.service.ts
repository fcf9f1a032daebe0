import { Injectable } from '@nestjs/common';
import {
  type Actor,
  badInput,
  forbidden,
  moderatesEverywhere,
  notFound,
  Refusal,
  requirePerson,
  Stopped,
} from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import { DutyActs } from './duty.acts.js';
import { closeDuties } from './duty.closing.js';
import { dutyEvent } from './duty.events.js';
import type { AssignDutyInput, DecideDutyInput } from './duty.input.js';
import { dutyMessages } from './duty.messages.js';
import { canDuty } from './duty.policy.js';
import { DutyQueries, type DutyRow } from './duty.queries.js';
import { DutyDone } from './duty.results.js';
import { DutyTakers } from './duty.takers.js';

const needsReason: ReadonlySet<string> = new Set(['HIDE', 'DELETE', 'SUSPEND', 'UPHOLD', 'OVERTURN']);

/** Ends, assigns and reopens what needs a moderator. */
@Injectable()
export class DutyService {
  constructor(
    private readonly database: Database,
    private readonly queries: DutyQueries,
    private readonly acts: DutyActs,
    private readonly takers: DutyTakers,
    private readonly limits: Limits,
  ) {}

  /** Ends a duty; of two moderators at once the first decides, and the second is told what they did. */
  async decide(actor: Actor, { duty: id, act, reason, ground }: DecideDutyInput): Promise<void> {
    const actorId = await this.begin(actor);
    if (needsReason.has(act) && reason.length < 3)
      throw badInput({ field: 'input.reason', say: dutyMessages.reasonMissing() });
    await this.database.transaction(async (tx) => {
      const duty = await this.requireOpen(tx, actor, id);
      this.requireForeign(actor, duty);
      if (!canDuty.acts(actor, duty).includes(act)) throw forbidden();
      const decisionId = await this.acts.do(tx, actor, duty, { act, reason, ground });
      await closeDuties(tx, sql`duty.id = ${id}`, { actorId, act, reason, decisionId });
    });
  }

  /** Gives a duty to somebody who may decide it, to oneself, or back to all. */
  async assign(actor: Actor, { duty: id, person }: AssignDutyInput): Promise<void> {
    await this.begin(actor);
    await this.database.transaction(async (tx) => {
      const duty = await this.requireOpen(tx, actor, id);
      if (person && !(await this.takers.mayTake(tx, duty, person)))
        throw badInput({ field: 'input.person', say: dutyMessages.notAssignable() });
      await tx.rows(sql`update duty set assignee_id = ${person ?? null}, assigned_by = ${actor.personId}
        where id = ${id}`);
      tx.publish(dutyEvent('duty-assigned', duty, actor.personId, { assignee: person ?? null }));
    });
  }

  /** Takes back how a duty ended, within a day, and opens it again. */
  async undo(actor: Actor, id: string): Promise<void> {
    await this.begin(actor);
    await this.database.transaction(async (tx) => {
      const duty = await this.lock(tx, actor, id);
      this.requireForeign(actor, duty);
      if (duty.act === 'SUSPEND' && !moderatesEverywhere(actor)) throw forbidden();
      if (!duty.closedAt || !duty.undoable || !(await this.acts.undo(tx, actor, duty)))
        throw new Refusal('CONFLICT', dutyMessages.tooLate());
    });
  }

  private requireForeign(actor: Actor, duty: DutyRow): void {
    if (!canDuty.decide(actor, duty)) throw new Refusal('FORBIDDEN', dutyMessages.ownCase());
  }

  private async begin(actor: Actor): Promise<string> {
    requireModerator(actor);
    const actorId = requirePerson(actor);
    await this.limits.spend('writesByPerson', actorId);
    return actorId;
  }

  private async lock(tx: Tx, actor: Actor, id: string): Promise<DutyRow> {
    await tx.rows(sql`select from duty where id = ${id} for update`);
    const duty = await this.queries.row(actor, sql`duty.id = ${id}::bigint`, tx);
    if (!duty) throw notFound();
    return duty;
  }

  private async requireOpen(tx: Tx, actor: Actor, id: string): Promise<DutyRow> {
    const duty = await this.lock(tx, actor, id);
    if (!duty.closedAt) return duty;
    const by = await tx.one<{ name: string }>(sql`select name from person where id = ${duty.closedById}`);
    const say = by ? dutyMessages.done({ name: by.name }) : dutyMessages.doneByRule();
    const seen = await this.queries.find(actor, id, tx);
    if (!seen) throw notFound();
    throw new Stopped(new DutyDone(say(actor.language), seen));
  }
}
