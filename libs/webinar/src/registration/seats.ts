import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@guildhall/database';
import type { WebinarEntity } from '../webinar/webinar.entity.js';

/** Who has a seat and who waits for one. Everything here is done while the webinar's row is locked. */
@Injectable()
export class Seats {
  /**
   * Gives what is free to those who waited longest; a webinar without a number of seats has one for everybody. Gives the
   * ids of who got one now; those other than `except` are told by mail.
   */
  async fill(
    tx: Tx,
    { id, seats }: Pick<WebinarEntity, 'id' | 'seats'>,
    except: string | null = null,
  ): Promise<string[]> {
    const free = sql`greatest(${seats}::int - (select count(*) from attendee where webinar_id = ${id} and seated_at is not null), 0)`;
    const seated = await tx.rows<{ id: string }>(sql`
      update attendee set seated_at = clock_timestamp() where id in (
        select w.id from attendee w where w.webinar_id = ${id} and w.confirmed_at is not null and w.seated_at is null
        order by w.confirmed_at, w.id ${seats === null ? sql`` : sql`limit ${free}`})
      returning id`);
    const told = seated.map((one) => one.id).filter((one) => one !== except);
    if (told.length > 0)
      tx.publish({
        type: 'webinar.seats-given',
        payload: { webinar: id, attendees: told.join(',') },
        streams: [],
        actorId: null,
      });
    return seated.map((one) => one.id);
  }

  /** After its time has changed everybody is reminded of the new one. */
  async remindAnew(tx: Tx, id: string): Promise<void> {
    await tx.rows(sql`update attendee set reminded_day_at = null, reminded_hour_at = null
      where webinar_id = ${id} and (reminded_day_at is not null or reminded_hour_at is not null)`);
  }
}
