import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, requirePerson } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { type Deed, DecisionRecord } from '../decision/decision.record.js';
import { Targets } from '../decision/targets.js';
import { UndoService } from '../decision/undo.service.js';
import type { Ground } from '../report/ground.js';
import type { DutyRow } from './duty.queries.js';
import type { DutyAct } from './duty.view.js';

export interface Wish {
  readonly act: DutyAct;
  readonly reason: string;
  readonly ground?: Ground | null | undefined;
}

/** What the acts of the queue do to the things themselves. */
@Injectable()
export class DutyActs {
  constructor(
    private readonly record: DecisionRecord,
    private readonly targets: Targets,
    private readonly undoing: UndoService,
  ) {}

  /** Does it and gives the id of the decision; null when the thing stood so already. */
  async do(tx: Tx, actor: Actor, duty: DutyRow, { act, reason, ground }: Wish): Promise<string | null> {
    const deed: Deed = { type: duty.targetType, id: duty.targetId, reason, ground };
    switch (act) {
      case 'HIDE':
        return this.record.hide(tx, actor, deed);
      case 'DELETE':
        return this.record.hide(tx, actor, deed, 'deleted');
      case 'SUSPEND':
        return this.suspend(tx, actor, duty, deed);
      case 'APPROVE':
        return this.record.restore(tx, actor, deed);
      case 'KEEP':
        return this.record.write(tx, actor, 'keep', deed);
      case 'UPHOLD':
        return this.answer(tx, actor, duty, deed, true);
      case 'OVERTURN':
        return this.answer(tx, actor, duty, deed, false);
      // Decided elsewhere, and never offered here.
      case 'VERIFY':
      case 'REFUSE':
        throw forbidden();
    }
  }

  /** Takes it back, exactly; false when something later built on it. */
  async undo(tx: Tx, actor: Actor, { id }: DutyRow): Promise<boolean> {
    const done = await tx.one<{ decision: string | null; suspension: string | null }>(sql`
      select decision_id::text as decision, details ->> 'suspension' as suspension from duty where id = ${id}`);
    const decisions = [done?.suspension, done?.decision].filter((one) => one !== null && one !== undefined);
    if (decisions.length === 0) return false;
    for (const decision of new Set(decisions))
      if (!('undone' in (await this.undoing.undoIn(tx, actor, decision, '')))) return false;
    return true;
  }

  private async suspend(tx: Tx, actor: Actor, duty: DutyRow, deed: Deed): Promise<string | null> {
    if (!duty.subjectId) throw forbidden();
    const suspension = await this.record.hide(tx, actor, { ...deed, type: 'PERSON', id: duty.subjectId });
    if (duty.targetType === 'PERSON') return suspension;
    await tx.rows(sql`update duty set details = details || jsonb_build_object('suspension', ${suspension}::text)
      where id = ${duty.id}`);
    return (await this.record.hide(tx, actor, deed)) ?? suspension;
  }

  /** The answer of another moderator to a complaint. */
  private async answer(tx: Tx, actor: Actor, duty: DutyRow, deed: Deed, stands: boolean): Promise<string> {
    await tx.rows(sql`update complaint set upheld = ${!stands}, answer = ${deed.reason}, answered_at = ${clock.now()},
        answered_by = ${requirePerson(actor)}
      where id = (select (details ->> 'complaint')::bigint from duty where id = ${duty.id})`);
    if (stands) return this.record.write(tx, actor, 'uphold', deed);
    const change = await this.targets.require(deed.type).restore?.(tx, actor, deed.id, deed.reason);
    return this.record.write(tx, actor, 'overturn', deed, change ?? undefined);
  }
}
