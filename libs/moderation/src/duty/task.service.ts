import { Injectable } from '@nestjs/common';
import { type Actor, badInput, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import { Targets } from '../decision/targets.js';
import { dutyEvent } from './duty.events.js';
import type { AskColleagueInput } from './duty.input.js';
import { dutyMessages } from './duty.messages.js';
import { openDuty } from './duty.opening.js';
import { canDuty } from './duty.policy.js';
import { DutyTakers } from './duty.takers.js';

/** What one moderator asks another to look at, without that anybody reported it. */
@Injectable()
export class TaskService {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
    private readonly takers: DutyTakers,
    private readonly limits: Limits,
  ) {}

  /** Gives the id of the duty; of two who ask about the same thing, the second joins the first and assigns it anew. */
  async ask(actor: Actor, { target: { type, id }, person, errand }: AskColleagueInput): Promise<string> {
    requireModerator(actor);
    const actorId = requirePerson(actor);
    await this.limits.spend('writesByPerson', actorId);
    return this.database.transaction(async (tx) => {
      const facts = await this.targets.require(type).facts(tx, actor, id);
      if (!facts) throw notFound();
      if (!canDuty.view(actor, facts)) throw forbidden();
      if (!(await this.takers.mayTake(tx, { ...facts, barredId: null, targetType: type, targetId: id }, person)))
        throw badInput({ field: 'input.person', say: dutyMessages.notAssignable() });
      const duty = await openDuty(
        tx,
        { kind: 'TASK', type, id, ...facts, details: { errand }, assigneeId: person },
        actorId,
      );
      await this.give(tx, { id: duty, theme: facts.theme }, person, actorId, errand);
      return duty;
    });
  }

  private async give(tx: Tx, duty: { id: string; theme: string | null }, to: string, by: string, errand: string) {
    const given = await tx.rows(sql`update duty set assignee_id = ${to}, assigned_by = ${by},
        details = details || jsonb_build_object('errand', ${errand}::text)
      where id = ${duty.id} and assignee_id is distinct from ${to} returning id`);
    if (given.length > 0) tx.publish(dutyEvent('duty-assigned', duty, by, { assignee: to }));
  }
}
