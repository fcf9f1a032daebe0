import { type Actor, ownCentres } from '@guildhall/kernel';
import { addressable, type Sql, sql } from '@guildhall/database';
import { activeRepresentative, publicCentre } from '@guildhall/centre';

/**
 * Who hears that a `centre c` was asked in a `thread t`, as `m` and `p`: those who represent it, but whoever asks, the
 * author of the thread, and the people of the centre it was written for.
 */
export const hearers = (asker: Sql): Sql => sql`centre_member m join person p on p.id = m.person_id
  where m.centre_id = c.id and ${activeRepresentative} and p.id <> ${asker} and p.id <> t.author_id
    and not exists (select from centre_member side where side.centre_id = t.centre_id and side.person_id = p.id
      and side.left_at is null)`;

/** Whether the actor may ask a `centre c` in a `thread t`: the same for asking, completing and suggesting. */
export const askableCentre = (actor: Actor): Sql => sql`(${publicCentre} and c.takes_requests
  and c.id is distinct from t.centre_id
  and exists (select from ${hearers(sql`${actor.personId}::uuid`)} and ${addressable(actor, sql`p.id`)}))`;

/** What a `post a` has to be to answer an `answer_request r`. */
const replies = sql`a.thread_id = r.thread_id and a.number > 1 and a.hidden_at is null`;

/**
 * Whether somebody answered an `answer_request r` in its `thread t`. For a centre that is whoever wrote in its name, or
 * spoke for it when they wrote: it stays answered when they leave it, and when it is merged. What asker and author write
 * as themselves is no answer of the centre. Looked up from its people on, of whom it has few, not from the posts on, of
 * which a thread may have thousands.
 */
export const answered: Sql = sql`case when r.centre_id is null then exists (
    select from post a where ${replies} and a.author_id = r.target_id)
  else exists (select from post a where ${replies} and a.centre_id = r.centre_id and a.created_at >= r.asked_at)
    or exists (
      select from centre own join centre_member m on m.centre_id = own.id join post a on a.author_id = m.person_id
      where r.centre_id in (own.id, own.merged_into) and ${replies} and a.centre_id is null
        and a.created_at >= r.asked_at and a.author_id <> r.asker_id and a.author_id <> t.author_id
        and m.joined_at <= a.created_at and (m.left_at is null or m.left_at > a.created_at)) end`;

/** Whether an `answer_request r` is between the actor and somebody: they asked, or they or a centre of theirs was asked. */
export const concerns = (actor: Actor): Sql =>
  sql`(${actor.personId}::uuid in (r.asker_id, r.target_id) or r.centre_id = any(${ownCentres(actor)}::bigint[]))`;
