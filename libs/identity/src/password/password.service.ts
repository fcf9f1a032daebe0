import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import { type Actor, unauthenticated } from '@guildhall/kernel';
import { IdentityMails } from '../identity.mails.js';
import { onPerson } from '../person/person.events.js';
import { endSessions } from '../session/session.ending.js';
import { Credentials } from './credentials.js';
import { hashPassword, requireGoodPassword } from './password.js';

/** Changes the password of somebody who is signed in and knows the present one. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly credentials: Credentials,
    private readonly mails: IdentityMails,
  ) {}

  /** How many other sessions ended; null when the present password is wrong. `email` is the account's address. */
  async change(actor: Actor, email: string, current: string, password: string): Promise<number | null> {
    const person = await this.credentials.prove(actor, email, current);
    if (!person) return null;
    if (person.id !== actor.personId) throw unauthenticated();
    requireGoodPassword(password, person);
    const passwordHash = await hashPassword(password);
    return this.database.transaction(async (tx) => {
      await tx.rows(sql`update person set password_hash = ${passwordHash} where id = ${person.id}`);
      await tx.rows(sql`delete from mail_link where person_id = ${person.id}`);
      await this.mails.passwordChanged(tx, person);
      tx.publish(onPerson('identity.password-changed', person.id, person.id));
      return endSessions(tx, person.id, { except: actor.sessionId });
    });
  }
}
