import { Injectable } from '@nestjs/common';
import { Duties, type DutyEnding, type DutyOfFeature, sql, type TargetFacts, type Tx } from '@guildhall/database';
import { closeDuties, reopenDuties } from './duty.closing.js';
import { openDuty } from './duty.opening.js';

/** What features put into the queue, and take out of it again. */
@Injectable()
export class FeatureDuties extends Duties {
  async open(tx: Tx, duty: DutyOfFeature & TargetFacts): Promise<void> {
    await openDuty(tx, duty, null);
  }

  close(tx: Tx, { kind, type, id }: DutyOfFeature, ending: DutyEnding): Promise<void> {
    return closeDuties(tx, sql`kind = ${kind} and target_type = ${type} and target_id = ${id}`, ending);
  }

  reopen(tx: Tx, { kind, type, id }: DutyOfFeature, actorId: string): Promise<void> {
    const last = sql`id = (select max(id) from duty where kind = ${kind} and target_type = ${type} and target_id = ${id})`;
    return reopenDuties(tx, sql`${last} and closed_at is not null and decision_id is null`, actorId);
  }
}
