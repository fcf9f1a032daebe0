import { Injectable } from '@nestjs/common';
import { Refusal, requirePerson, type Actor } from '@guildhall/kernel';
import {
  type ActChange,
  Database,
  type ModerationTarget,
  recordAct,
  type TargetType,
  type Tx,
} from '@guildhall/database';
import { decisionMessages } from './decision.messages.js';
import { DecisionQueries } from './decision.queries.js';
import { Targets } from './targets.js';
import type { DecisionView } from './decision.view.js';

interface Wanted {
  readonly type: TargetType;
  readonly id: string;
}
type Hiding = 'hide' | 'restore' | 'delete';

const hidings: Record<Hiding, (of: ModerationTarget, tx: Tx, actor: Actor, id: string, reason: string) => unknown> = {
  hide: (of, tx, actor, id, reason) => of.hide?.(tx, actor, id, reason, 'hidden'),
  delete: (of, tx, actor, id, reason) => of.hide?.(tx, actor, id, reason, 'deleted'),
  restore: (of, tx, actor, id) => of.restore?.(tx, actor, id),
};

/** Hides, deletes and restores. Whether the actor may is decided by the thing itself, which is locked meanwhile. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
    private readonly decisions: DecisionQueries,
  ) {}

  /** Gives the decision that stands: the actor's, or that of a colleague who was quicker. */
  decide(actor: Actor, act: Hiding, { type, id }: Wanted, reason: string): Promise<DecisionView> {
    const actorId = requirePerson(actor);
    const target = this.targets.require(type);
    return this.database.transaction(async (tx) => {
      const change = (await hidings[act](target, tx, actor, id, reason)) as ActChange | null | undefined;
      if (change) {
        const theme = await target.theme(tx, id);
        await recordAct(tx, { act, targetType: type, targetId: id, theme, reason, actorId, ...change });
      }
      const standing = await this.decisions.latest(tx, type, id);
      if (standing?.act !== act) throw new Refusal('CONFLICT', decisionMessages.alreadySo());
      return standing;
    });
  }
}
