import { type LoggedEvent, type NoticeDraft, type NoticeRule, type Sql, sql, type Tx } from '@guildhall/database';
import { hostsStill } from '../webinar/webinar.policy.js';
import { sealMessages } from './seal.messages.js';

interface Found {
  person: string;
  title: string;
  name: string;
  reason: string;
  path: string;
}

const of =
  (select: (event: LoggedEvent) => Sql) =>
  async (tx: Tx, event: LoggedEvent): Promise<NoticeDraft[]> =>
    (await tx.rows<Found>(select(event))).map(({ person, path, ...values }) => ({ personId: person, values, path }));

const title = sql`w.texts -> w.language ->> 'title'`;
const parts = (event: LoggedEvent): Sql => sql`from identity_seal s join live_question q on q.id = s.question_id
  join webinar w on w.id = q.webinar_id where s.id = ${event.payload['seal']}::bigint`;

/** Other hosts hear that a second one is needed; whoever asked with an account hears that two know it now. */
export const sealNotices: readonly NoticeRule[] = [
  {
    kind: 'SEAL_REQUESTED',
    events: ['webinar.seal-requested'],
    standing: hostsStill,
    title: ({ name = '', title: of = '' }) => sealMessages.requested({ name, title: of }),
    draft: of(
      (event) => sql`select host as person, ${title} as title, by.name, '' as reason,
          '/webinars/' || w.id || '/seals' as path
        from (select s.id, s.requested_by, s.outcome, q.webinar_id ${parts(event)}) s
          join webinar w on w.id = s.webinar_id join person by on by.id = s.requested_by
          cross join lateral unnest(w.hosts) as host
        where s.outcome is null and host <> s.requested_by`,
    ),
  },
  {
    kind: 'SEAL_OPENED',
    events: ['webinar.seal-opened'],
    title: ({ title: of = '', reason = '' }) => sealMessages.opened({ title: of, reason }),
    draft: of(
      (event) => sql`select a.person_id as person, ${title} as title, '' as name, s.reason,
          '/webinars/' || w.id || '/live' as path
        from (select s.id, s.reason, q.webinar_id, q.attendee_id ${parts(event)}) s
          join webinar w on w.id = s.webinar_id join attendee a on a.id = s.attendee_id
        where a.person_id is not null`,
    ),
  },
];
