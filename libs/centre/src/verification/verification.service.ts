import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, requirePerson } from '@guildhall/kernel';
import {
  type ActRecord,
  bringBack,
  Database,
  Duties,
  Limits,
  recordAct,
  standsAs,
  stateOf,
  type Tx,
} from '@guildhall/database';
import type { CentreEntity } from '../centre/centre.entity.js';
import { centreEvent } from '../centre/centre.events.js';
import { CentreRepository } from '../centre/centre.repository.js';
import { SeatRepository } from '../seat/seat.repository.js';
import type { RefuseCentreArgs, VerifyCentreInput } from './verification.input.js';

const MARK = ['verifiedAt', 'verifiedBy', 'verifiedNote', 'verifiedByWays', 'refusedAt', 'refusedNote'];

/** Moderators of all themes find out whether a centre is what it says; nobody does so for their own. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly database: Database,
    private readonly centres: CentreRepository,
    private readonly seats: SeatRepository,
    private readonly duties: Duties,
    private readonly limits: Limits,
  ) {}

  async verify(actor: Actor, { centre: id, ways, note }: VerifyCentreInput): Promise<void> {
    const by = requirePerson(actor);
    await this.judge(actor, id, 'verify', note, (centre) => centre.verify(clock.now(), by, ways, note));
  }

  /** Also takes the mark back. */
  async refuse(actor: Actor, { centre: id, note }: RefuseCentreArgs): Promise<void> {
    await this.judge(actor, id, 'refuse', note, (centre) => centre.refuse(clock.now(), note));
  }

  /** For representatives: puts it before the moderators, again after a refusal. */
  async ask(actor: Actor, id: string): Promise<void> {
    await this.limits.spend('joinRequestsByPerson', requirePerson(actor));
    await this.database.transaction(async (tx) => {
      const centre = await this.centres.require(tx, actor, 'represent', id);
      if (!centre.verifiedAt) await this.callModerators(tx, id);
    });
  }

  async callModerators(tx: Tx, id: string): Promise<void> {
    await this.duties.open(tx, { kind: 'VERIFY', type: 'CENTRE', id, theme: null, subjectId: null });
  }

  /** Brings back what was before an act, unless it was judged anew. */
  async undo(tx: Tx, actor: Actor, { targetId, before, after }: ActRecord): Promise<boolean> {
    const centre = await this.hold(tx, actor, targetId);
    if (!standsAs(centre, after)) return false;
    bringBack(centre, before);
    await this.centres.save(tx, centre);
    tx.publish(centreEvent(centre.verifiedAt ? 'centre-verified' : 'centre-unverified', centre, actor.personId));
    return true;
  }

  private async judge(
    actor: Actor,
    id: string,
    act: 'verify' | 'refuse',
    reason: string,
    change: (centre: CentreEntity) => void,
  ): Promise<void> {
    const actorId = requirePerson(actor);
    await this.limits.spend('writesByPerson', actorId);
    await this.database.transaction(async (tx) => {
      const centre = await this.hold(tx, actor, id);
      const before = stateOf(centre, MARK);
      const name = act === 'refuse' && before['verifiedAt'] ? 'unverify' : act;
      change(centre);
      await this.centres.save(tx, centre);
      const [aboutId = null] = await this.seats.representatives(tx, id);
      const about = { targetType: 'CENTRE', targetId: id, theme: null, aboutId } as const;
      const after = stateOf(centre, MARK);
      const decisionId = await recordAct(tx, { act: name, ...about, reason, actorId, before, after });
      const ending = { actorId, act: act === 'verify' ? 'VERIFY' : 'REFUSE', reason, decisionId } as const;
      await this.duties.close(tx, { kind: 'VERIFY', type: 'CENTRE', id }, ending);
      tx.publish(centreEvent(act === 'verify' ? 'centre-verified' : 'centre-unverified', centre, actorId));
    });
  }

  private async hold(tx: Tx, actor: Actor, id: string): Promise<CentreEntity> {
    const centre = await this.centres.require(tx, actor, 'moderate', id);
    if (centre.mergedInto || (await this.seats.find(tx, { centre: id, person: requirePerson(actor) })))
      throw forbidden();
    return centre;
  }
}
