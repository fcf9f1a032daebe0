import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { atMost, type Chore, sql, type Tx } from '@guildhall/database';
import { pollEvent } from './poll.events.js';

const AT_ONCE = 50;

/**
 * Tells everybody that the time of a poll is up. It has taken no votes since that moment, whether or not this has run;
 * pages that count down know it as well, by the seconds the server gave them.
 */
@Injectable()
export class PollChore implements Chore {
  readonly name = 'polls-due';
  readonly everySeconds = 2;

  async run(tx: Tx): Promise<boolean> {
    const now = sql`${clock.now()}::timestamptz`;
    const closed = await tx.rows<{ id: string; webinarId: string }>(sql`
      update poll set closed_at = closes_at where id in (
        select id from poll where closes_at <= ${now} and closed_at is null ${atMost(AT_ONCE)} for update skip locked)
      returning id::text, webinar_id::text as "webinarId"`);
    for (const poll of closed) {
      tx.publish(pollEvent('poll-closed', poll, null));
      tx.mark(`webinar:${poll.webinarId}`, `poll:${poll.id}`);
    }
    return closed.length === AT_ONCE;
  }
}
