import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, notFound, represents, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, once, type Sql, sourceKey, sql, type Tx } from '@guildhall/database';
import { fingerprintOf, looksLikeToken, newToken } from '@guildhall/identity';
import { CentreRepository } from '../centre/centre.repository.js';
import { SeatRepository } from '../seat/seat.repository.js';
import { SeatRole } from '../seat/seat.role.js';
import { invitationEvent } from './invitation.events.js';
import type { InviteToCentreInput } from './invitation.input.js';
import { InvitationMails } from './invitation.mails.js';
import { invitationMessages } from './invitation.messages.js';
import { InvitationEnded, InvitedAlready } from './invitation.results.js';

const DAYS = 14;
const lifetimeMs = DAYS * 24 * 60 * 60 * 1000;
const UNIQUE_VIOLATION = '23505';

interface Held {
  readonly id: string;
  readonly centre: string;
  readonly role: SeatRole;
  readonly title: string;
}

/** Invites people by mail to speak for a centre. Whoever has the link may use it, once and on purpose. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    private readonly centres: CentreRepository,
    private readonly seats: SeatRepository,
    private readonly mails: InvitationMails,
    private readonly limits: Limits,
  ) {}

  async invite(actor: Actor, { idempotencyKey, ...input }: InviteToCentreInput): Promise<void> {
    const { centre, email, role, title, words } = input;
    // Who may not invite uses up nobody's mails; whether they still may is asked again while the centre is held.
    const person = requirePerson(actor);
    if (!represents(actor, centre)) throw forbidden();
    await this.spend(actor, email);
    const work = this.database.transaction((tx) =>
      once(tx, actor, 'inviteToCentre', idempotencyKey, input, async () => {
        await this.centres.require(tx, actor, 'represent', centre);
        const token = newToken();
        const made = await tx.one<{ id: string }>(sql`
          insert into centre_invitation (centre_id, email, role, title, words, language, token_hash, invited_by, expires_at)
          values (${centre}, ${email}, ${role}, ${title}, ${words}, ${actor.language}, ${fingerprintOf(token)}, ${person},
            ${this.end()}) returning id::text`);
        await this.mails.send(tx, made?.id ?? '', token);
        return made?.id ?? '';
      }),
    );
    await work.catch((error: { code?: string }) => {
      if (error.code !== UNIQUE_VIOLATION) throw error;
      throw new Stopped(new InvitedAlready(invitationMessages.already()(actor.language)));
    });
  }

  /** Sends a new link, good for another 14 days; the one before opens nothing any more. Gives the centre. */
  async resend(actor: Actor, id: string): Promise<string> {
    const { centre, email } = await this.ofCentre(actor, id);
    await this.spend(actor, email);
    return this.database.transaction(async (tx) => {
      await this.centres.require(tx, actor, 'represent', centre);
      const token = newToken();
      const sent = await tx.one(sql`update centre_invitation set token_hash = ${fingerprintOf(token)},
        sent_at = ${clock.now()}, expires_at = ${this.end()} where id = ${id} and ended_at is null returning id`);
      if (!sent) throw notFound();
      await this.mails.send(tx, id, token);
      return centre;
    });
  }

  /** Gives the centre. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const { centre } = await this.ofCentre(actor, id);
    return this.database.transaction(async (tx) => {
      await this.centres.require(tx, actor, 'represent', centre);
      await this.close(tx, sql`i.id = ${id}`, 'withdrawn', null);
      return centre;
    });
  }

  /** Gives the centre the actor speaks for now; a seat that is worth more is kept. */
  async accept(actor: Actor, token: string): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    return this.database.transaction(async (tx) => {
      const { centre, role, title, id } = await this.byToken(tx, actor, token, 'accepted');
      const held = await this.seats.find(tx, { centre, person });
      const better = held?.role === SeatRole.REPRESENTATIVE ? held.role : role;
      await this.seats.give(tx, { centre, person }, { role: better, title: title || (held?.title ?? '') }, actor);
      await tx.rows(sql`update centre_join_request set decided_at = ${clock.now()}, outcome = 'accepted'
        where centre_id = ${centre} and person_id = ${person} and decided_at is null`);
      tx.publish(invitationEvent('invitation-accepted', { centre, invitation: id }, person));
      return centre;
    });
  }

  /** Also without an account: who has the link may say no. */
  async decline(actor: Actor, token: string): Promise<void> {
    await this.limits.spend('linkBySource', sourceKey(actor.address));
    await this.database.transaction(async (tx) => {
      const { centre, id } = await this.byToken(tx, actor, token, 'declined');
      tx.publish(invitationEvent('invitation-declined', { centre, invitation: id }, actor.personId));
    });
  }

  private async spend(actor: Actor, email: string): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.limits.spend('centreInvitationsByPerson', person);
    await this.limits.spend('mailByAddress', email.toLowerCase());
  }

  /** Ends the invitation of a link, while its centre is held; stops when the link opens nothing. */
  private async byToken(tx: Tx, actor: Actor, token: string, outcome: 'accepted' | 'declined'): Promise<Held> {
    const hash = looksLikeToken(token) ? fingerprintOf(token) : '';
    const known = await tx.one<{ centre: string }>(sql`select c.id::text as centre from centre_invitation i
      join centre c on c.id = i.centre_id where i.token_hash = ${hash} and c.merged_into is null and c.hidden_at is null
      for no key update of c`);
    const mine = sql`i.token_hash = ${hash} and i.expires_at > ${clock.now()}`;
    const held = known && (await this.close(tx, mine, outcome, actor.personId));
    if (!held) throw new Stopped(new InvitationEnded(invitationMessages.ended()(actor.language)));
    return held;
  }

  private close(tx: Tx, which: Sql, outcome: string, person: string | null): Promise<Held | null> {
    return tx.one<Held>(sql`update centre_invitation i set ended_at = ${clock.now()}, outcome = ${outcome},
        token_hash = null, accepted_by = case when ${outcome} = 'accepted' then ${person}::uuid end
      where ${which} and i.ended_at is null
      returning i.id::text, i.centre_id::text as centre, i.role, i.title`);
  }

  /** An invitation of a centre one does not represent is as unknown as none. */
  private async ofCentre(actor: Actor, id: string): Promise<{ centre: string; email: string }> {
    const found = await this.database.one<{ centre: string; email: string }>(
      sql`select centre_id::text as centre, email from centre_invitation where id = ${id}`,
    );
    requirePerson(actor);
    if (!found || !represents(actor, found.centre)) throw notFound();
    return found;
  }

  private end(): Date {
    return new Date(clock.now().getTime() + lifetimeMs);
  }
}
