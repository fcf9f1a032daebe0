import type { Language } from '@guildhall/kernel';
import { raw, type Sql, sql, type Tx } from '@guildhall/database';
import type { WebinarText } from '../webinar/webinar.entity.js';

/** Somebody a mail about a webinar goes to, with all it has to say. */
export interface Recipient {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
  readonly email: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly isStopped: boolean;
  readonly webinarId: string;
  readonly texts: Record<string, WebinarText>;
  readonly spoken: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly joinUrl: string | null;
  readonly cancelReason: string | null;
}

const columns = raw(`a.id, a.link_version as version, a.person_id as "personId", coalesce(p.email, a.email) as email,
  coalesce(p.interface_language, a.language) as language,
  case when p.id is null or p.time_zone = 'UTC' then coalesce(a.time_zone, w.time_zone) else p.time_zone end as "timeZone",
  a.mails_stopped_at is not null as "isStopped", w.id::text as "webinarId", w.texts, w.language as spoken,
  w.starts_at as "startsAt", w.ends_at as "endsAt", w.join_url as "joinUrl", w.cancel_reason as "cancelReason"`);

/** Those attendees, of a condition over `attendee a` and `webinar w`, who can be written to. */
export const recipients = (tx: Tx, which: Sql): Promise<Recipient[]> =>
  tx.rows<Recipient>(sql`select ${columns} from attendee a join webinar w on w.id = a.webinar_id
    left join person p on p.id = a.person_id
    where ${which} and coalesce(p.email, a.email) is not null and p.suspended_at is null order by a.id`);
