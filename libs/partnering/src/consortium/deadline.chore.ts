import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { atMost, type Chore, sql, type Tx } from '@guildhall/database';
import { readRules } from '../call/call.rules.js';
import { type CheckedPartner, checkConsortium } from '../call/call.check.js';
import type { CallRow } from '../call/call.view.js';
import { consortiumEvent } from './consortium.events.js';

const AT_ONCE = 100;
/** How many days before the deadline a coordinator is reminded of what is missing. */
const DAYS = [14, 3];

interface Due {
  readonly id: string;
  readonly days: number;
  readonly call: Pick<CallRow, 'rules' | 'deadline'>;
  readonly partners: readonly CheckedPartner[];
}

/**
 * Reminds coordinators of rules that are not met, fourteen and three days before the deadline. That it was looked at and
 * the event commit together, so nobody is reminded twice.
 */
@Injectable()
export class DeadlineChore implements Chore {
  readonly name = 'consortium-deadlines';
  readonly everySeconds = 300;

  async run(tx: Tx): Promise<boolean> {
    const now = clock.now();
    const due = await tx.rows<Due>(sql`
      with due as (
        select s.id, d.days from consortium s join call k on k.id = s.call_id
          cross join lateral (select min(days) as days from unnest(${DAYS}::int[]) as days
            where k.deadline <= ${now}::timestamptz + days * interval '1 day') d
        where s.state = 'gathering' and k.withdrawn_at is null and k.deadline > ${now}::timestamptz
          and d.days is not null and d.days < coalesce(s.reminded_days, 1000)
        order by s.id ${atMost(AT_ONCE)} for update of s skip locked),
      marked as (update consortium s set reminded_days = due.days from due where s.id = due.id
        returning s.id, s.call_id, due.days)
      select m.id::text, m.days, jsonb_build_object('rules', k.rules, 'deadline', k.deadline) as call,
        (select jsonb_agg(jsonb_build_object('role', cp.role, 'state', cp.state, 'country', c.country, 'kind', c.kind,
            'isGone', c.hidden_at is not null or c.merged_into is not null))
          from consortium_partner cp join centre c on c.id = cp.centre_id where cp.consortium_id = m.id) as partners
      from marked m join call k on k.id = m.call_id`);
    for (const { id, days, call, partners } of due) {
      const deadline = new Date(call.deadline);
      const rules = readRules(call.rules);
      const missing = checkConsortium({ rules, deadline }, partners, now).filter(({ isMet }) => !isMet).length;
      if (missing > 0) tx.publish(consortiumEvent('consortium-reminded', id, null, { days, missing }));
    }
    return due.length === AT_ONCE;
  }
}
