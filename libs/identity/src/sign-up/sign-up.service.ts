import { Injectable } from '@nestjs/common';
import { Database, Limits, sourceKey, sql, type Tx } from '@guildhall/database';
import { type Actor, clock, type Language, Settings } from '@guildhall/kernel';
import { fingerprintOf } from '../mail-link/token.js';
import { hashPassword, requireGoodPassword } from '../password/password.js';
import { onPerson } from '../person/person.events.js';

export interface Application {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly country: string;
  readonly languages: readonly string[];
  readonly interfaceLanguage: Language;
}

/** Who came in by a confirmed sign-up, and the browser it was begun in. */
export interface Joined {
  readonly personId: string;
  readonly email: string;
  readonly guestId: string | null;
}

const HOURS_24_MS = 24 * 60 * 60 * 1000;

/** Keeps applications until their address is confirmed: whoever opens the mail decides who owns the address. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly settings: Settings,
  ) {}

  /** Does the same, and takes as long, for every address; which mail is sent is decided later, by `SignUpMails`. */
  async apply(actor: Actor, guestId: string, application: Application): Promise<void> {
    const { email, name, password, country, languages, interfaceLanguage } = application;
    requireGoodPassword(password, { name, email });
    await this.limits.spend('signUpBySource', sourceKey(actor.address));
    await this.limits.spend('mailByAddress', email.toLowerCase());
    const passwordHash = await hashPassword(password);
    const expiresAt = new Date(clock.now().getTime() + HOURS_24_MS);
    await this.database.transaction(async (tx) => {
      const row = await tx.one<{ id: string }>(sql`
        insert into sign_up (email, name, password_hash, country, languages, interface_language, guest_id, expires_at)
        values (${email}, ${name}, ${passwordHash}, ${country}, ${[...new Set(languages)]}, ${interfaceLanguage},
          ${guestId}, ${expiresAt}) returning id`);
      const payload = { signUp: row?.id ?? null };
      tx.publish({ type: 'identity.sign-up-requested', payload, streams: [], actorId: null });
    });
  }

  /** Makes the account; null when the token opens no sign-up, or the address got an account meanwhile. */
  confirm(token: string): Promise<Joined | null> {
    return this.database.transaction(async (tx) => {
      const joined = await tx.one<Joined>(sql`
        with opened as (delete from sign_up where token_hash = ${fingerprintOf(token)} and expires_at > ${clock.now()} returning *),
        made as (
          insert into person (email, name, password_hash, country, languages, interface_language, joined_at)
          select email, name, password_hash, country, languages, interface_language, ${clock.now()} from opened
          on conflict do nothing returning id, email)
        select made.id as "personId", made.email, opened.guest_id as "guestId" from made, opened`);
      if (joined) await this.welcome(tx, joined);
      return joined;
    });
  }

  private async welcome(tx: Tx, { personId, email, guestId }: Joined): Promise<void> {
    await tx.rows(sql`delete from sign_up where lower(email) = lower(${email})`);
    if (email.toLowerCase() === this.settings.ADMIN_EMAIL?.toLowerCase())
      await tx.rows(sql`insert into role_grant (person_id, role) values (${personId}, 'admin')`);
    tx.publish(onPerson('identity.person-joined', personId, personId, { guest: guestId }));
  }
}
