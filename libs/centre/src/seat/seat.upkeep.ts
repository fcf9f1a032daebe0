import { Injectable } from '@nestjs/common';
import { type LoggedEvent, sql, type Subscriber, type Tx } from '@guildhall/database';
import { seatEvent } from './seat.events.js';
import { SeatRepository } from './seat.repository.js';

/** Keeps centres in hands when accounts change: suspended ones care for nothing, claimed ones bring their seats along. */
@Injectable()
export class SeatUpkeep implements Subscriber {
  readonly name = 'centre.seats';
  readonly events = ['identity.person-suspended', 'identity.placeholder-claimed'];

  constructor(private readonly seats: SeatRepository) {}

  async handle(event: LoggedEvent, tx: Tx): Promise<void> {
    if (event.type === 'identity.placeholder-claimed') return this.claim(event, tx);
    const theirs = await tx.rows<{ id: string }>(sql`select c.id::text from centre_member m
      join centre c on c.id = m.centre_id where m.person_id = ${event.payload['person']}::uuid and m.left_at is null
        and m.role = 'representative' and c.merged_into is null order by c.id for no key update of c`);
    for (const { id } of theirs) await this.seats.abandonedMaybe(tx, id, event.actorId);
  }

  /** An imported author who spoke for a centre is the member they turned out to be. */
  private async claim({ payload, actorId }: LoggedEvent, tx: Tx): Promise<void> {
    const [person, placeholder] = [String(payload['person']), payload['placeholder']];
    const moved = await tx.rows<{ centre: string }>(sql`
      update centre_member m set person_id = ${person}::uuid where m.person_id = ${placeholder}::uuid
        and m.left_at is null and not exists (select from centre_member o where o.centre_id = m.centre_id
          and o.person_id = ${person}::uuid and o.left_at is null) returning m.centre_id::text as centre`);
    await tx.rows(sql`update centre_member set left_at = now(), left_how = 'merged'
      where person_id = ${placeholder}::uuid and left_at is null`);
    for (const { centre } of moved) tx.publish(seatEvent('seat-taken', { centre, person }, actorId));
  }
}
