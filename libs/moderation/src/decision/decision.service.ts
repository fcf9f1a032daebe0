import { Injectable } from '@nestjs/common';
import { Refusal, requirePerson, type Actor } from '@guildhall/kernel';
import { Database, type TargetType } from '@guildhall/database';
import { decisionMessages } from './decision.messages.js';
import { DecisionQueries } from './decision.queries.js';
import { DecisionRecord } from './decision.record.js';
import type { DecisionView } from './decision.view.js';

interface Wanted {
  readonly type: TargetType;
  readonly id: string;
}
type Hiding = 'hide' | 'restore' | 'delete';

/** What may stand on record when the thing is as it was wanted. */
const accepted: Record<Hiding, readonly string[]> = {
  hide: ['hide', 'suspend'],
  delete: ['delete'],
  restore: ['restore', 'approve', 'lift', 'overturn'],
};

/** Hides, deletes and restores. Whether the actor may is decided by the thing itself, which is locked meanwhile. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly record: DecisionRecord,
    private readonly decisions: DecisionQueries,
  ) {}

  /** Gives the decision that stands: the actor's, or that of a colleague who was quicker. */
  decide(actor: Actor, act: Hiding, { type, id }: Wanted, reason: string): Promise<DecisionView> {
    requirePerson(actor);
    return this.database.transaction(async (tx) => {
      const deed = { type, id, reason };
      if (act === 'restore') await this.record.restore(tx, actor, deed);
      else await this.record.hide(tx, actor, deed, act === 'hide' ? 'hidden' : 'deleted');
      const standing = await this.decisions.latest(tx, type, id);
      if (!standing || !accepted[act].includes(standing.act))
        throw new Refusal('CONFLICT', decisionMessages.alreadySo());
      return standing;
    });
  }
}
