import type { Actor } from '@guildhall/kernel';
import { raw, type Sql, sql } from '@guildhall/database';
import { moderatedWebinar, ownAttendee } from '@guildhall/webinar';

/** Whether the webinar `w` brings partners together: told to everybody, no rehearsal, and its hosts did not switch it off. */
export const bringsPartners: Sql = raw(`(w.offers_partners and w.published_at is not null and w.practice_of is null
  and w.cancelled_at is null)`);

/** Whether the actor takes part in the webinar `w`: by an account that registered or joined, or in a browser that joined. */
export const attends = (actor: Actor): Sql => sql`exists (select from attendee a where a.webinar_id = w.id
  and a.cancelled_at is null and (a.joined_at is not null or a.person_id is not null) and ${ownAttendee(actor)})`;

/** The same by an account alone: whoever consents is known, and nobody consents in a browser. */
export const attendsByAccount = (actor: Actor): Sql => attends({ ...actor, guestId: null });

/** Who may read who looks for partners there: those who take part, and those who run or moderate it. */
export const readsSeekers = (actor: Actor): Sql =>
  actor.personId === null && actor.guestId === null
    ? sql`false`
    : sql`(${bringsPartners} and (${attends(actor)} or ${moderatedWebinar(actor)}))`;

/**
 * The consents that hold, as a condition over `webinar_partner s`: who gave it takes part still, and can act for the
 * centre, which is shown to everybody. What it says of a post is asked of the post.
 */
export const standing: Sql = raw(`(s.withdrawn_at is null and acts_for(o.id, s.person_id)
  and exists (select from attendee h where h.webinar_id = s.webinar_id and h.person_id = s.person_id
    and h.cancelled_at is null and h.muted_at is null))`);
