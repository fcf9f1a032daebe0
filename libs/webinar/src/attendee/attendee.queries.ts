import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, Visitors, raw, type Sql, sql } from '@guildhall/database';
import type { AttendeeRow } from './attendee.view.js';

export const attendeeColumns = raw(`a.id, a.webinar_id::text as "webinarId", a.person_id as "personId", a.name, a.email,
  a.language, a.registered_at as "registeredAt", a.confirmed_at as "confirmedAt", a.cancelled_at as "cancelledAt",
  a.joined_at as "joinedAt", a.muted_at as "mutedAt", a.muted_reason as "mutedReason", a.seated_at as "seatedAt"`);

/**
 * The attendees the actor is, as a condition over `attendee a`: by their account, or by this browser as long as no
 * account stands behind it. Nobody is anybody by an id they send.
 */
export const ownAttendee = ({ personId, guestId }: Pick<Actor, 'personId' | 'guestId'>): Sql => sql`
  (a.person_id = ${personId}::uuid or (a.person_id is null and exists (select from attendee_device d
    where d.webinar_id = a.webinar_id and d.guest_id = ${guestId} and d.attendee_id = a.id)))`;

@Injectable()
export class AttendeeQueries {
  constructor(
    private readonly database: Database,
    private readonly visitors: Visitors,
  ) {
    visitors.recalledBy((id) => this.takesPart(id));
  }

  /** Whether a person or browser joined a webinar that is on, or takes input still. */
  private async takesPart(id: string): Promise<boolean> {
    const person = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : null;
    const row = await this.database.one(sql`
      select 1 from webinar w where w.opened_at is not null and w.closed_at is null
        and (exists (select from attendee_device d where d.webinar_id = w.id and d.guest_id = ${id})
          or exists (select from attendee a where a.webinar_id = w.id and a.person_id = ${person}::uuid))
      limit 1`);
    return row !== null;
  }

  /** The actor's own attendees of several webinars. */
  async own(actor: Actor, webinars: readonly string[]): Promise<ReadonlyMap<string, AttendeeRow>> {
    if (actor.personId === null && actor.guestId === null) return new Map();
    const rows = await this.database.rows<AttendeeRow>(sql`
      select ${attendeeColumns} from attendee a
      where a.webinar_id = any(${webinars}::bigint[]) and a.cancelled_at is null and ${ownAttendee(actor)}
      order by a.person_id nulls first`);
    if (rows.some(({ joinedAt }) => joinedAt)) this.visitors.remember(actor.personId ?? actor.guestId);
    return new Map(rows.map((row) => [row.webinarId, row]));
  }

  async of(actor: Actor, webinarId: string): Promise<AttendeeRow | null> {
    return (await this.own(actor, [webinarId])).get(webinarId) ?? null;
  }
}
