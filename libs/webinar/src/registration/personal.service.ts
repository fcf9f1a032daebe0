import { Injectable } from '@nestjs/common';
import { type Actor, clock } from '@guildhall/kernel';
import { Database, hold, Limits, sql } from '@guildhall/database';
import { AttendeeMerge } from '../attendee/attendee.merge.js';
import { WebinarEntity } from '../webinar/webinar.entity.js';
import { givesSeats } from '../webinar/webinar.state.js';
import { PersonalLinks } from './personal-link.js';
import { RegistrationService } from './registration.service.js';
import { Seats } from './seats.js';

/** What somebody without an account does by the personal link of a mail. */
@Injectable()
export class PersonalService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly links: PersonalLinks,
    private readonly registrations: RegistrationService,
    private readonly seats: Seats,
    private readonly merge: AttendeeMerge,
  ) {}

  /** The webinar a link is about; looking at it changes nothing, for programs that scan mails open every link. */
  async webinarOf(actor: Actor, token: string): Promise<string> {
    return (await this.links.require(actor, 'take-part', token)).webinarId;
  }

  /**
   * Confirms the registration and makes this browser the attendee's. Who they were in this browser before becomes one
   * with them, with what they asked only if they say so. Gives the webinar's id.
   */
  async confirm(
    actor: Actor,
    guestId: string,
    { token, takesAlong }: { token: string; takesAlong: boolean },
  ): Promise<string> {
    const { id, webinarId } = await this.links.require(actor, 'take-part', token);
    await this.database.transaction(async (tx) => {
      const webinar = await hold(tx, WebinarEntity, webinarId);
      if (!webinar) return;
      await this.merge.device(tx, { webinar: webinarId, guestId, into: id, takesAlong });
      await tx.rows(sql`update attendee set cancelled_at = null, registered_at = coalesce(registered_at, now()),
        confirmed_at = coalesce(confirmed_at, clock_timestamp()) where id = ${id}`);
      if (givesSeats(webinar, clock.now())) await this.seats.fill(tx, webinar, id);
    });
    return webinarId;
  }

  async cancel(actor: Actor, token: string): Promise<string> {
    const attendee = await this.links.require(actor, 'take-part', token);
    await this.registrations.cancelOf(attendee);
    return attendee.webinarId;
  }

  /** Ends the link, and sends another to the address it went to. */
  async renew(actor: Actor, token: string): Promise<string> {
    const { id, webinarId } = await this.links.require(actor, 'take-part', token);
    const row = await this.database.one<{ email: string | null }>(sql`select email from attendee where id = ${id}`);
    if (row?.email) await this.limits.spend('mailByAddress', row.email.toLowerCase());
    await this.database.transaction(async (tx) => {
      await tx.rows(sql`update attendee set link_version = link_version + 1 where id = ${id}`);
      tx.publish({ type: 'webinar.link-renewed', payload: { attendee: id }, streams: [], actorId: null });
    });
    return webinarId;
  }

  /** No more mails about this webinar; the seat stays. */
  async stopMails(actor: Actor, token: string): Promise<string> {
    await this.limits.spend('stopsBySource', actor.address);
    const { id, webinarId } = await this.links.require(actor, 'stop-mails', token);
    await this.database.rows(
      sql`update attendee set mails_stopped_at = coalesce(mails_stopped_at, now()) where id = ${id}`,
    );
    return webinarId;
  }
}
