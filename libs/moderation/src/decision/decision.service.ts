import { Injectable } from '@nestjs/common';
import { Refusal, requirePerson, type Actor } from '@guildhall/kernel';
import { Database, sql, type TargetType, type Tx } from '@guildhall/database';
import { decisionMade, type Act } from './decision.events.js';
import { decisionMessages } from './decision.messages.js';
import { DecisionQueries } from './decision.queries.js';
import { Targets } from './targets.js';
import type { DecisionView } from './decision.view.js';

interface Wanted {
  readonly type: TargetType;
  readonly id: string;
}

/** Hides and restores. Whether the actor may is decided by the thing itself, which is locked meanwhile. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
    private readonly decisions: DecisionQueries,
  ) {}

  hide(actor: Actor, target: Wanted, reason: string): Promise<DecisionView> {
    return this.decide(actor, 'hide', target, reason, (tx) =>
      this.targets.require(target.type).hide(tx, actor, target.id, reason),
    );
  }

  restore(actor: Actor, target: Wanted, reason: string): Promise<DecisionView> {
    return this.decide(actor, 'restore', target, reason, (tx) =>
      this.targets.require(target.type).restore(tx, actor, target.id),
    );
  }

  private decide(actor: Actor, act: Act, target: Wanted, reason: string, change: (tx: Tx) => Promise<boolean>) {
    const actorId = requirePerson(actor);
    return this.database.transaction(async (tx) => {
      if (await change(tx)) await this.record(tx, actorId, act, target, reason);
      const standing = await this.decisions.latest(tx, target.type, target.id);
      if (standing?.act !== act) throw new Refusal('CONFLICT', decisionMessages.alreadySo());
      return standing;
    });
  }

  private async record(tx: Tx, actorId: string, act: Act, { type, id }: Wanted, reason: string): Promise<void> {
    const theme = await this.targets.require(type).theme(tx, id);
    const row = await tx.one<{ id: string }>(sql`
      insert into decision (act, target_type, target_id, theme, reason, actor_id)
      values (${act}, ${type}, ${id}, ${theme}, ${reason}, ${actorId}) returning id`);
    if (row) tx.publish(decisionMade(row.id, act, type, id, actorId));
  }
}
