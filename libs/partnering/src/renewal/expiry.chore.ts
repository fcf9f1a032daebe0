import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { atMost, type Chore, sql, type Tx } from '@guildhall/database';
import { partnerPostEvent } from '../post/post.events.js';

const AT_ONCE = 100;
const WARNED_BEFORE = '5 days';

interface Due {
  readonly id: string;
  readonly centreId: string;
}

/** Ends posts whose last day is over, and warns their centres five days before; each once for every last day. */
@Injectable()
export class ExpiryChore implements Chore {
  readonly name = 'partner-post-expiry';
  readonly everySeconds = 300;

  async run(tx: Tx): Promise<boolean> {
    const now = sql`${clock.now()}::timestamptz`;
    const ended = await tx.rows<Due>(sql`
      update partner_post set state = 'expired', paused_by = null, ended_at = ${now} where id in (
        select p.id from partner_post p where p.state in ('open', 'paused') and p.expires_at <= ${now}
        order by p.expires_at ${atMost(AT_ONCE)} for update skip locked)
      returning id::text, centre_id::text as "centreId"`);
    const warned = await tx.rows<Due>(sql`
      update partner_post set warned_for = answer_by where id in (
        select p.id from partner_post p where p.state in ('open', 'paused') and p.expires_at > ${now}
          and p.expires_at <= ${now} + ${WARNED_BEFORE}::interval and p.warned_for is distinct from p.answer_by
          -- Whoever chose so near a day knows it.
          and p.opened_at < p.expires_at - ${WARNED_BEFORE}::interval and p.hidden_at is null
        order by p.expires_at ${atMost(AT_ONCE)} for update skip locked)
      returning id::text, centre_id::text as "centreId"`);
    tx.publish(
      ...ended.map((post) => partnerPostEvent('post-expired', post, null)),
      ...warned.map((post) => ({ ...partnerPostEvent('post-ending', post, null), streams: [] })),
    );
    return ended.length === AT_ONCE || warned.length === AT_ONCE;
  }
}
