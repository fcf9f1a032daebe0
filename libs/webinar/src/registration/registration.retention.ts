import { sql } from '@guildhall/database';

/** What is kept of people without an account, and for how long; the privacy page says the same. */
export const registrationRetention = [
  // Nobody confirmed it: the address may be a stranger's.
  sql`delete from attendee a using webinar w where w.id = a.webinar_id and a.registered_at is not null
    and a.confirmed_at is null and a.joined_at is null and a.person_id is null
    and (a.registered_at < now() - interval '30 days' or w.ends_at < now() - interval '1 day')
    and not exists (select from live_question q where q.attendee_id = a.id)`,
  // Names and addresses go, questions and votes stay, as those of nobody.
  sql`with gone as (
      update attendee a set name = null, email = null, link_version = a.link_version + 1, time_zone = null
      from webinar w where w.id = a.webinar_id and a.person_id is null and (a.name is not null or a.email is not null)
        and greatest(w.ends_at, w.ended_at) < now() - interval '180 days' returning a.id)
    update live_question set shown_name = null where attendee_id in (select id from gone) and shown_name is not null`,
];
