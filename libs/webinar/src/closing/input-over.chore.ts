import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { atMost, type Chore, sql, type Tx } from '@guildhall/database';

const AT_ONCE = 50;

/** Lets hosts know that input is over and the webinar can be closed; once each time it ended. */
@Injectable()
export class InputOverChore implements Chore {
  readonly name = 'webinar-input-over';
  readonly everySeconds = 300;

  async run(tx: Tx): Promise<boolean> {
    const now = sql`${clock.now()}::timestamptz`;
    const over = await tx.rows<{ id: string }>(sql`
      update webinar set proposed_at = ${now} where id in (
        select w.id from webinar w
        where w.ended_at is not null and w.closed_at is null and w.cancelled_at is null and w.practice_of is null
          and (w.proposed_at is null or w.proposed_at < w.ended_at)
          and w.ended_at + make_interval(days => w.input_days) <= ${now}
        ${atMost(AT_ONCE)} for update skip locked)
      returning id::text`);
    tx.publish(
      ...over.map(({ id }) => ({ type: 'webinar.input-over', payload: { webinar: id }, streams: [], actorId: null })),
    );
    return over.length === AT_ONCE;
  }
}
