import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, notFound, Refusal } from '@guildhall/kernel';
import { Database, hold, Limits, sourceKey, sql, type Tx } from '@guildhall/database';
import { ownAttendee } from '../attendee/attendee.queries.js';
import { WebinarEntity } from '../webinar/webinar.entity.js';
import { canWebinar } from '../webinar/webinar.policy.js';
import { givesSeats } from '../webinar/webinar.state.js';
import type { RegisterForWebinarInput } from './registration.input.js';
import { registrationMessages } from './registration.messages.js';
import { Seats } from './seats.js';

/** Gives seats and takes them back: exactly as many as there are, because the webinar's row is locked meanwhile. */
@Injectable()
export class RegistrationService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly seats: Seats,
  ) {}

  /**
   * A member has a seat at once, or waits for one. A guest is sent a mail whose link confirms; does the same, and takes
   * as long, for every address. Tells whether a mail was sent.
   */
  async register(actor: Actor, input: RegisterForWebinarInput): Promise<boolean> {
    const { personId } = actor;
    if (personId !== null) {
      await this.limits.spend('writesByPerson', personId);
      await this.locked(actor, input.webinar, (tx, webinar) => this.enrol(tx, personId, actor, webinar, input));
      return false;
    }
    const { email } = input;
    if (!email) throw badInput({ field: 'input.email', say: registrationMessages.email() });
    await this.limits.spend('registrationsBySource', sourceKey(actor.address));
    await this.limits.spend('mailByAddress', email.toLowerCase());
    await this.locked(actor, input.webinar, (tx, webinar) => this.note(tx, actor, webinar.id, { ...input, email }));
    return true;
  }

  /** Gives the actor's seat back to whoever waits for one. */
  async cancel(actor: Actor, webinarId: string): Promise<void> {
    await this.limits.spend('writesByPerson', actor.personId ?? actor.guestId ?? sourceKey(actor.address));
    await this.database.transaction(async (tx) => {
      const webinar = await hold(tx, WebinarEntity, webinarId);
      if (!webinar || !canWebinar.view(actor, webinar)) throw notFound();
      const own = await tx.one<{ id: string }>(sql`select a.id from attendee a
        where a.webinar_id = ${webinarId} and a.cancelled_at is null and ${ownAttendee(actor)} order by a.person_id limit 1`);
      if (own) await this.giveBack(tx, webinar, own.id);
    });
  }

  /** The same by the link of a mail. */
  async cancelOf(attendee: { id: string; webinarId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const webinar = await hold(tx, WebinarEntity, attendee.webinarId);
      if (webinar) await this.giveBack(tx, webinar, attendee.id);
    });
  }

  /** Whoever took part already remains an attendee, without a seat. */
  private async giveBack(tx: Tx, webinar: WebinarEntity, id: string): Promise<void> {
    await tx.rows(sql`update attendee set registered_at = null, confirmed_at = null, seated_at = null,
      cancelled_at = case when joined_at is null then now() end where id = ${id}`);
    if (givesSeats(webinar, clock.now())) await this.seats.fill(tx, webinar);
  }

  private async locked(
    actor: Actor,
    id: string,
    work: (tx: Tx, webinar: WebinarEntity) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const webinar = await hold(tx, WebinarEntity, id);
      if (!webinar || !canWebinar.view(actor, webinar)) throw notFound();
      if (!givesSeats(webinar, clock.now())) throw new Refusal('FORBIDDEN', registrationMessages.over());
      await work(tx, webinar);
    });
  }

  /** Who was here by this browser, or registered this account's own address before, stays who they were. */
  private async enrol(
    tx: Tx,
    person: string,
    actor: Actor,
    webinar: WebinarEntity,
    { name, timeZone }: RegisterForWebinarInput,
  ): Promise<void> {
    const known = await tx.one<{ id: string }>(sql`
      select a.id from attendee a where a.webinar_id = ${webinar.id} and (${ownAttendee(actor)} or (a.person_id is null
        and lower(a.email) = (select lower(email) from person where id = ${person})))
      order by a.person_id nulls last, a.joined_at nulls last limit 1`);
    const id = known
      ? known.id
      : (
          await tx.one<{ id: string }>(sql`insert into attendee (webinar_id, person_id, language)
            values (${webinar.id}, ${person}, ${actor.language}) returning id`)
        )?.id;
    await tx.rows(sql`update attendee set person_id = ${person}, name = coalesce(${name ?? null}, name),
      time_zone = coalesce(${timeZone ?? null}, time_zone), language = ${actor.language}, email = null,
      registered_at = coalesce(registered_at, clock_timestamp()), confirmed_at = coalesce(confirmed_at, clock_timestamp()),
      cancelled_at = null where id = ${id}`);
    await this.seats.fill(tx, webinar, id ?? null);
  }

  /** What a stranger typed changes nothing about somebody who is registered. */
  private async note(
    tx: Tx,
    { language }: Actor,
    webinarId: string,
    { email, name, timeZone }: RegisterForWebinarInput,
  ): Promise<void> {
    const row = await tx.one<{ id: string }>(sql`
      insert into attendee as a (webinar_id, email, name, language, time_zone, registered_at)
      values (${webinarId}, ${email}, ${name ?? null}, ${language}, ${timeZone ?? null}, now())
      on conflict (webinar_id, lower(email)) where email is not null do update set
        registered_at = coalesce(a.registered_at, now()),
        name = case when a.confirmed_at is null and a.joined_at is null then excluded.name else a.name end
      returning id`);
    const payload = { attendee: row?.id ?? null };
    tx.publish({ type: 'webinar.registration-requested', payload, streams: [], actorId: null });
  }
}
