import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { atMost, type Chore, sql, type Tx } from '@guildhall/database';
import { interestEvent } from './interest.events.js';
import { LAPSES_AFTER_DAYS, REMINDED_AFTER_DAYS } from './interest.kinds.js';

const AT_ONCE = 100;
const [FIRST, SECOND] = REMINDED_AFTER_DAYS;

interface Due {
  readonly id: string;
  readonly side: 'author' | 'asker';
  readonly days: number;
}

/**
 * Nothing stays unanswered: whoever is expected to act is reminded twice, then the interest lapses and both hear of it.
 * Who was reminded is marked in the transaction that publishes it, however many processes there are.
 */
@Injectable()
export class WaitingChore implements Chore {
  readonly name = 'interests-waiting';
  readonly everySeconds = 300;

  async run(tx: Tx): Promise<boolean> {
    const now = clock.now();
    const lapsed = await this.lapse(tx, now);
    const reminded = await this.remind(tx, now);
    return lapsed === AT_ONCE || reminded === AT_ONCE;
  }

  private async lapse(tx: Tx, now: Date): Promise<number> {
    const due = await tx.rows<Due>(sql`
      with due as (
        select i.id, case when i.waits_since is null then 'asker' else 'author' end as side from interest i
        where coalesce(i.waits_since, i.asker_waits_since)
          <= ${now}::timestamptz - make_interval(days => ${LAPSES_AFTER_DAYS}::int)
        ${atMost(AT_ONCE)} for no key update skip locked),
      lapsed as (
        update interest i set waits_since = null, asker_waits_since = null,
          state = case when i.state = 'accepted' then i.state else 'lapsed' end
        from due where i.id = due.id),
      ended as (
        update introduction n set state = 'lapsed', ended_at = ${now}::timestamptz
        from due where n.interest_id = due.id and n.state = 'proposed'),
      steps as (
        insert into interest_step (interest_id, step, at) select id, 'lapsed', ${now}::timestamptz from due)
      select id::text, side from due order by due.id`);
    tx.publish(...due.map(({ id, side }) => interestEvent('interest-lapsed', id, null, { side })));
    return due.length;
  }

  /** A worker that was away reminds once of what is due twice. */
  private async remind(tx: Tx, now: Date): Promise<number> {
    const due = await tx.rows<Due>(sql`
      with due as (
        select i.id, case when i.waits_since is null then 'asker' else 'author' end as side,
          case when coalesce(i.waits_since, i.asker_waits_since)
            <= ${now}::timestamptz - make_interval(days => ${SECOND}::int) then 2 else 1 end as turn
        from interest i
        where coalesce(i.waits_since, i.asker_waits_since)
            <= ${now}::timestamptz - make_interval(days => case when i.reminded = 0 then ${FIRST}::int else ${SECOND}::int end)
          and i.reminded < 2
        ${atMost(AT_ONCE)} for no key update skip locked),
      reminded as (update interest i set reminded = due.turn from due where i.id = due.id),
      steps as (
        insert into interest_step (interest_id, step, at) select id, 'reminded', ${now}::timestamptz from due)
      select id::text, side, case turn when 1 then ${FIRST}::int else ${SECOND}::int end as days from due order by due.id`);
    tx.publish(...due.map(({ id, side, days }) => interestEvent('interest-waits', id, null, { side, days })));
    return due.length;
  }
}
