import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, requirePerson } from '@guildhall/kernel';
import {
  type ActChange,
  type ActRecord,
  bringBack,
  type ModerationTarget,
  sql,
  standsAs,
  stateOf,
  type TargetFacts,
  type Tx,
} from '@guildhall/database';
import { CentreMergeService } from '../merge/merge.service.js';
import { activeRepresentative } from '../seat/seat.conditions.js';
import { SeatRepository } from '../seat/seat.repository.js';
import { VerificationService } from '../verification/verification.service.js';
import type { CentreEntity } from './centre.entity.js';
import { centreEvent } from './centre.events.js';
import { visibleCentre } from './centre.policy.js';
import { CentreRepository } from './centre.repository.js';

const HIDING = ['hiddenAt', 'hiddenReason'];

/** Lets moderators of all themes hide and restore centres, and take back whatever they did with one. */
@Injectable()
export class CentreTarget implements ModerationTarget {
  readonly type = 'CENTRE';

  constructor(
    private readonly centres: CentreRepository,
    private readonly seats: SeatRepository,
    private readonly verification: VerificationService,
    private readonly merging: CentreMergeService,
  ) {}

  /** A centre is never deleted: too much is written in its name. */
  async hide(tx: Tx, actor: Actor, id: string, reason: string, kind: 'hidden' | 'deleted'): Promise<ActChange | null> {
    if (kind === 'deleted') throw forbidden();
    return this.change(tx, actor, id, (centre) => centre.hide(clock.now(), reason));
  }

  async restore(tx: Tx, actor: Actor, id: string): Promise<ActChange | null> {
    return this.change(tx, actor, id, (centre) => centre.restore());
  }

  async undo(tx: Tx, actor: Actor, record: ActRecord): Promise<boolean> {
    const { act, targetId, before, after } = record;
    if (act === 'merge') return this.merging.undo(tx, actor, record);
    if ('verifiedAt' in before) return this.verification.undo(tx, actor, record);
    if (!('hiddenAt' in before)) return false;
    const undone = await this.change(tx, actor, targetId, (centre) => {
      if (!standsAs(centre, after)) return false;
      bringBack(centre, before);
      return true;
    });
    return undone !== null;
  }

  private async change(tx: Tx, actor: Actor, id: string, verb: (centre: CentreEntity) => boolean) {
    const centre = await this.centres.require(tx, actor, 'moderate', id);
    // Nobody judges their own case.
    if (centre.mergedInto || (await this.isOwn(tx, requirePerson(actor), id))) throw forbidden();
    const before = stateOf(centre, HIDING);
    if (!verb(centre)) return null;
    await this.centres.save(tx, centre);
    tx.publish(centreEvent(centre.hiddenAt ? 'centre-hidden' : 'centre-restored', centre, actor.personId));
    return { before, after: stateOf(centre, HIDING) };
  }

  /** It concerns whoever has represented it for longest: they get the statement of reasons, and may complain. */
  facts(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<TargetFacts | null> {
    return reader.one<TargetFacts>(sql`select null as theme, (select m.person_id from centre_member m
        join person p on p.id = m.person_id where m.centre_id = c.id and ${activeRepresentative}
        order by m.joined_at, m.id limit 1) as "subjectId"
      from centre named join centre c on c.id = coalesce(named.merged_into, named.id)
      where named.id = ${id}::bigint and ${visibleCentre(actor)}`);
  }

  async isOwn(reader: Pick<Tx, 'one'>, person: string, id: string): Promise<boolean> {
    return (await this.seats.find(reader, { centre: id, person })) !== null;
  }

  theme(): Promise<string | null> {
    return Promise.resolve(null);
  }

  path(id: string): string {
    return `/centres/${id}`;
  }
}
