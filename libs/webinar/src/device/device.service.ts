import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, notFound, Refusal } from '@guildhall/kernel';
import { Database, Limits, sourceKey, sql, type Tx } from '@guildhall/database';
import { AttendeeMerge } from '../attendee/attendee.merge.js';
import { attendeeMessages } from '../attendee/attendee.messages.js';
import { AttendeeQueries } from '../attendee/attendee.queries.js';

const MINUTES = 10;
const TOKEN = /^[\w-]{22}$/;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

export interface DeviceLink {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Lets an attendee without an account go on as themself on another device. */
@Injectable()
export class DeviceService {
  constructor(
    private readonly database: Database,
    private readonly attendees: AttendeeQueries,
    private readonly merge: AttendeeMerge,
    private readonly limits: Limits,
  ) {}

  /** A link that counts once, for ten minutes; a new one ends those before. */
  async make(actor: Actor, webinar: string): Promise<DeviceLink> {
    const attendee = await this.attendees.of(actor, webinar);
    if (!attendee) throw new Refusal('FORBIDDEN', attendeeMessages.notJoined());
    // With an account one signs in on the other device.
    if (attendee.personId !== null) throw forbidden();
    await this.limits.spend('votesByAttendee', attendee.id);
    const token = randomBytes(16).toString('base64url');
    const expiresAt = new Date(clock.now().getTime() + MINUTES * 60_000);
    await this.database.transaction(async (tx) => {
      await tx.rows(sql`delete from device_link where attendee_id = ${attendee.id}`);
      await tx.rows(sql`insert into device_link (token_hash, attendee_id, expires_at)
        values (${hashOf(token)}, ${attendee.id}, ${expiresAt})`);
    });
    return { token, expiresAt };
  }

  /** Whether a link can be followed now; looking at it changes nothing. Gives the webinar's id. */
  webinarOf(actor: Actor, token: string): Promise<string> {
    return this.counting(actor, () => this.find(token));
  }

  /**
   * Makes this browser the attendee's, and who they were in it before one with them, with what they asked only if they
   * say so. Gives the webinar's id.
   */
  follow(
    actor: Actor,
    guestId: string,
    { token, takesAlong }: { token: string; takesAlong: boolean },
  ): Promise<string> {
    return this.counting(actor, () =>
      this.database.transaction(async (tx) => {
        const linked = await this.take(tx, token);
        if (linked)
          await this.merge.device(tx, { webinar: linked.webinar, guestId, into: linked.attendee, takesAlong });
        return linked?.webinar ?? null;
      }),
    );
  }

  private async find(token: string): Promise<string | null> {
    if (!TOKEN.test(token)) return null;
    const row = await this.database.one<{ webinar: string }>(sql`
      select a.webinar_id::text as webinar from device_link d join attendee a on a.id = d.attendee_id
      where d.token_hash = ${hashOf(token)} and d.expires_at > ${clock.now()}`);
    return row?.webinar ?? null;
  }

  private take(tx: Tx, token: string): Promise<{ webinar: string; attendee: string } | null> {
    return tx.one<{ webinar: string; attendee: string }>(sql`
      delete from device_link d using attendee a
      where d.token_hash = ${hashOf(token)} and d.expires_at > ${clock.now()} and a.id = d.attendee_id
      returning a.webinar_id::text as webinar, a.id as attendee`);
  }

  /** @throws NOT_FOUND for a link that is used up, over or not ours; RATE_LIMITED for whoever guesses. */
  private async counting(actor: Actor, work: () => Promise<string | null>): Promise<string> {
    const source = sourceKey(actor.address);
    await this.limits.requireLeft('linkBySource', source);
    const webinar = await work();
    if (webinar !== null) return webinar;
    await this.limits.spend('linkBySource', source);
    throw notFound();
  }
}

/** Links that are over. */
export const deviceRetention = [sql`delete from device_link where expires_at < now()`];
