import { sql } from '@guildhall/database';
import { rule } from '../thread/notice.rule.js';
import { requestMessages } from './answer-request.messages.js';

/** Leads to the thread, where the request can be answered or declined. */
export const requestNotices = [
  rule(
    'ANSWER_REQUESTED',
    'forum.answer-requested',
    ({ name = '', title = '', reason = '' }) =>
      reason === ''
        ? requestMessages.asked({ name, title })
        : requestMessages.askedWithNote({ name, title, note: reason }),
    ({ payload }) => sql`
      select r.target_id as person, asker.name, t.title, r.note as reason, null as post
      from answer_request r join thread t on t.id = r.thread_id join person asker on asker.id = r.asker_id
      join person target on target.id = r.target_id
      where r.id = ${payload['request']} and r.target_type = 'person' and t.hidden_at is null
        and target.takes_requests and r.declined_at is null`,
  ),
];
