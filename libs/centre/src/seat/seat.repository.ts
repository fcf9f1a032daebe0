import { Injectable } from '@nestjs/common';
import { type Actor, type Language, Stopped } from '@guildhall/kernel';
import { Duties, sql, type TargetFacts, type Tx } from '@guildhall/database';
import { seatEvent, unclaimed, type Leaving, type SeatKey } from './seat.events.js';
import { seatMessages } from './seat.messages.js';
import { activeRepresentative } from './seat.conditions.js';
import { LastRepresentative } from './seat.results.js';
import { SeatRole } from './seat.role.js';

export interface HeldSeat {
  readonly role: SeatRole;
  readonly title: string;
}

/**
 * Who speaks for a centre, to be changed. Whoever changes it holds the centre's row before: so of two who remove each
 * other at once the second is refused.
 */
@Injectable()
export class SeatRepository {
  constructor(private readonly duties: Duties) {}

  find(tx: Pick<Tx, 'one'>, { centre, person }: SeatKey): Promise<HeldSeat | null> {
    return tx.one<HeldSeat>(sql`select role, title from centre_member
      where centre_id = ${centre} and person_id = ${person} and left_at is null for update`);
  }

  /** Who cares for it and is not suspended, the one who has done so for longest first. */
  async representatives(tx: Pick<Tx, 'rows'>, centre: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(sql`select m.person_id as id from centre_member m
      join person p on p.id = m.person_id where m.centre_id = ${centre} and ${activeRepresentative}
      order by m.joined_at, m.id`);
    return rows.map(({ id }) => id);
  }

  /** Lets somebody speak for a centre, or as something else than before. */
  async give(tx: Tx, key: SeatKey, { role, title }: HeldSeat, actor: Actor): Promise<void> {
    const held = await this.find(tx, key);
    if (held?.role === role && held.title === title) return;
    if (held)
      await tx.rows(sql`update centre_member set role = ${role}, title = ${title}
        where centre_id = ${key.centre} and person_id = ${key.person} and left_at is null`);
    else
      await tx.rows(sql`insert into centre_member (centre_id, person_id, role, title)
        values (${key.centre}, ${key.person}, ${role}, ${title})`);
    tx.publish(seatEvent(held ? 'seat-changed' : 'seat-taken', key, actor.personId, { role }));
    if (role === SeatRole.REPRESENTATIVE) await this.claimed(tx, key.centre, actor);
  }

  /** Ends it; what they wrote for the centre stays. */
  async end(tx: Tx, key: SeatKey, by: string | null, how: Leaving, reason = ''): Promise<void> {
    await tx.rows(sql`update centre_member set left_at = now(), left_how = ${how}, left_reason = ${reason}
      where centre_id = ${key.centre} and person_id = ${key.person} and left_at is null`);
    tx.publish(seatEvent('seat-left', key, by, { how }));
  }

  /** Stops with LastRepresentative when nobody else would care for it. */
  async requireAnother(tx: Tx, { centre, person }: SeatKey, language: Language): Promise<void> {
    if ((await this.representatives(tx, centre)).some((other) => other !== person)) return;
    throw new Stopped(new LastRepresentative(seatMessages.last()(language)));
  }

  /** Tells moderators when nobody cares for it any more. */
  async abandonedMaybe(tx: Tx, centre: string, actorId: string | null): Promise<void> {
    if ((await this.representatives(tx, centre)).length > 0) return;
    tx.publish(unclaimed(centre, actorId));
    await this.callModerators(tx, centre);
  }

  async callModerators(tx: Tx, centre: string): Promise<void> {
    const facts: TargetFacts = { theme: null, subjectId: null };
    await this.duties.open(tx, { kind: 'UNCLAIMED', type: 'CENTRE', id: centre, ...facts });
  }

  private async claimed(tx: Tx, centre: string, { personId }: Actor): Promise<void> {
    const ending = { actorId: personId ?? '', act: 'KEEP', reason: '', decisionId: null } as const;
    await this.duties.close(tx, { kind: 'UNCLAIMED', type: 'CENTRE', id: centre }, ending);
  }
}
