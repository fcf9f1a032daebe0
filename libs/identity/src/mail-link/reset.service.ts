import { Injectable } from '@nestjs/common';
import { Database, Limits, sourceKey, sql } from '@guildhall/database';
import { type Actor, clock, type Language } from '@guildhall/kernel';
import { IdentityMails } from '../identity.mails.js';
import { hashPassword, requireGoodPassword } from '../password/password.js';
import { onPerson } from '../person/person.events.js';
import { endSessions } from '../session/session.ending.js';
import { requestLink } from './mail-link.js';
import { fingerprintOf, looksLikeToken } from './token.js';

interface Owner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly interfaceLanguage: Language;
}

/** Gives a new password to whoever can read the mail of the account. */
@Injectable()
export class ResetService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly mails: IdentityMails,
  ) {}

  /** Does the same for every address; whether there is an account is found out later, by `LinkMails`. */
  async request(actor: Actor, email: string): Promise<void> {
    await this.limits.spend('linkBySource', sourceKey(actor.address));
    await this.limits.spend('mailByAddress', email.toLowerCase());
    await this.database.transaction((tx) => requestLink(tx, 'reset-password', email, null));
  }

  /**
   * Sets the password and ends all sessions and all other links; the address of the account, or null when the token
   * opens nothing any more. A password that cannot be taken leaves the link as it is.
   */
  async complete(actor: Actor, token: string, password: string): Promise<string | null> {
    await this.limits.spend('linkBySource', sourceKey(actor.address));
    const owner = looksLikeToken(token) ? await this.ownerOf(token) : null;
    if (!owner) return null;
    requireGoodPassword(password, owner);
    const passwordHash = await hashPassword(password);
    const email = await this.database.transaction(async (tx) => {
      const used = await tx.one(sql`delete from mail_link where token_hash = ${fingerprintOf(token)} returning id`);
      if (!used) return null;
      await tx.rows(sql`update person set password_hash = ${passwordHash} where id = ${owner.id}`);
      await tx.rows(sql`delete from mail_link where person_id = ${owner.id}`);
      await endSessions(tx, owner.id);
      await this.mails.passwordChanged(tx, owner);
      tx.publish(onPerson('identity.password-changed', owner.id, owner.id));
      return owner.email;
    });
    // Who was locked out by somebody else's guesses gets in again.
    if (email) await this.limits.forget('signInByAccount', email.toLowerCase());
    return email;
  }

  private ownerOf(token: string): Promise<Owner | null> {
    return this.database.one<Owner>(sql`
      select p.id, p.name, p.email, p.interface_language as "interfaceLanguage"
      from mail_link l join person p on p.id = l.person_id
      where l.token_hash = ${fingerprintOf(token)} and l.purpose = 'reset-password' and l.expires_at > ${clock.now()}`);
  }
}
