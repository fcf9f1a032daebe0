import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { type ActChange, recordAct, type TargetType, type Tx } from '@guildhall/database';
import { aboutTarget, closeDuties } from '../duty/duty.closing.js';
import type { DutyAct } from '../duty/duty.view.js';
import type { Ground } from '../report/ground.js';
import { Targets } from './targets.js';

export interface Deed {
  readonly type: TargetType;
  readonly id: string;
  readonly reason: string;
  readonly ground?: Ground | null | undefined;
}

const unchanged: ActChange = { before: {}, after: {} };

/** Does what a moderator decided and puts it on record; what waits for a moderator because of the thing is done then. */
@Injectable()
export class DecisionRecord {
  constructor(private readonly targets: Targets) {}

  /** Takes a thing out of sight; null when it was so already, else the id of the decision. */
  async hide(tx: Tx, actor: Actor, deed: Deed, kind: 'hidden' | 'deleted' = 'hidden'): Promise<string | null> {
    const { type, id, reason } = deed;
    const change = await this.targets.require(type).hide?.(tx, actor, id, reason, kind);
    if (!change) return null;
    const person = type === 'PERSON';
    const decisionId = await this.write(
      tx,
      actor,
      person ? 'suspend' : kind === 'hidden' ? 'hide' : 'delete',
      deed,
      change,
    );
    await this.close(tx, actor, deed, person ? 'SUSPEND' : kind === 'hidden' ? 'HIDE' : 'DELETE', decisionId);
    return decisionId;
  }

  /** Brings it back, or publishes what waited. */
  async restore(tx: Tx, actor: Actor, deed: Deed): Promise<string | null> {
    const { type, id, reason } = deed;
    const change = await this.targets.require(type).restore?.(tx, actor, id, reason);
    if (!change) return null;
    const published = change.before['hiddenKind'] === 'review';
    const act = type === 'PERSON' ? 'lift' : published ? 'approve' : 'restore';
    const decisionId = await this.write(tx, actor, act, deed, change);
    if (published) await this.close(tx, actor, deed, 'APPROVE', decisionId);
    return decisionId;
  }

  /** Puts an act on record. */
  async write(tx: Tx, actor: Actor, act: string, deed: Deed, change: ActChange = unchanged): Promise<string> {
    const { type, id, reason, ground = null } = deed;
    const facts = await this.targets.require(type).facts(tx, actor, id);
    const [theme, aboutId] = [facts?.theme ?? null, facts?.subjectId ?? null];
    const made = { act, targetType: type, targetId: id, theme, reason, ground, aboutId };
    return recordAct(tx, { ...made, actorId: requirePerson(actor), ...change });
  }

  private close(tx: Tx, actor: Actor, { type, id, reason }: Deed, act: DutyAct, decisionId: string): Promise<void> {
    return closeDuties(tx, aboutTarget(type, id), { actorId: requirePerson(actor), act, reason, decisionId });
  }
}
