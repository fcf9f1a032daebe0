import { Injectable } from '@nestjs/common';
import { Database, Limits, sql } from '@guildhall/database';
import { type Actor, clock, unauthenticated } from '@guildhall/kernel';
import { IdentityMails } from '../identity.mails.js';
import { Credentials } from '../password/credentials.js';
import { onPerson } from '../person/person.events.js';
import { requestLink } from './mail-link.js';
import { fingerprintOf } from './token.js';

interface Moved {
  readonly personId: string;
  readonly email: string;
}

const UNIQUE_VIOLATION = '23505';

/** Moves an account to another address, when its owner shows the password and opens a mail there. */
@Injectable()
export class MoveService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly credentials: Credentials,
    private readonly mails: IdentityMails,
  ) {}

  /** False when the password is wrong. `current` is the address the account has now. */
  async request(actor: Actor, current: string, email: string, password: string): Promise<boolean> {
    const person = await this.credentials.prove(actor, current, password);
    if (!person) return false;
    if (person.id !== actor.personId) throw unauthenticated();
    await this.limits.spend('mailByAddress', email.toLowerCase());
    await this.database.transaction(async (tx) => {
      await tx.rows(sql`delete from mail_link where person_id = ${person.id} and purpose = 'change-email'`);
      await requestLink(tx, 'change-email', email, person.id);
      await this.mails.moveNotice(tx, person, email);
    });
    return true;
  }

  /** Null when the token opens nothing any more, or the address got an account meanwhile. Other links end with it. */
  async complete(token: string): Promise<Moved | null> {
    const work = this.database.transaction(async (tx) => {
      const moved = await tx.one<Moved>(sql`
        with opened as (delete from mail_link where token_hash = ${fingerprintOf(token)} and purpose = 'change-email'
          and expires_at > ${clock.now()} returning person_id, email)
        update person set email = opened.email from opened where person.id = opened.person_id
        returning person.id as "personId", person.email`);
      if (!moved) return null;
      await tx.rows(sql`delete from mail_link where person_id = ${moved.personId}`);
      tx.publish(onPerson('identity.email-changed', moved.personId, moved.personId));
      return moved;
    });
    return work.catch((error: { code?: string }) => {
      if (error.code === UNIQUE_VIOLATION) return null;
      throw error;
    });
  }
}
