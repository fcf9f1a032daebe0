import { atMost, sql } from '@guildhall/database';
import { centreName, publicCentre } from '@guildhall/centre';
import { rule } from '../thread/notice.rule.js';
import { requestMessages } from './answer-request.messages.js';
import { hearers } from './answer-request.policy.js';

/** Of the people who represent a centre those hear of a request who have done so for longest. */
const HEARERS_AT_MOST = 20;

/** Leads to the thread, where the request can be answered or declined. */
export const requestNotices = [
  rule(
    'ANSWER_REQUESTED',
    'forum.answer-requested',
    ({ name = '', title = '', reason = '', centre = '' }) => {
      const { asked, askedWithNote, centreAsked, centreAskedWithNote } = requestMessages;
      if (centre === '') return reason === '' ? asked({ name, title }) : askedWithNote({ name, title, note: reason });
      return reason === ''
        ? centreAsked({ name, title, centre })
        : centreAskedWithNote({ name, title, centre, note: reason });
    },
    ({ payload }) => sql`
      select told.person, asker.name, t.title, r.note as reason, null as post, told.centre
      from answer_request r join thread t on t.id = r.thread_id join person asker on asker.id = r.asker_id
      cross join lateral (
        select target.id as person, '' as centre from person target where target.id = r.target_id and target.takes_requests
        union all
        (select p.id, ${centreName('c', sql`p.interface_language`)} from centre c, ${hearers(sql`r.asker_id`)}
          and c.id = r.centre_id and c.takes_requests and ${publicCentre} order by m.joined_at, m.id
          ${atMost(HEARERS_AT_MOST)})) told
      where r.id = ${payload['request']} and t.hidden_at is null and r.declined_at is null`,
  ),
];
