import { Injectable } from '@nestjs/common';
import { type LoggedEvent, sql, type Subscriber, type Tx } from '@guildhall/database';
import type { Language } from '@guildhall/kernel';
import { IdentityMails } from '../identity.mails.js';
import { fingerprintOf, newToken } from '../mail-link/token.js';

interface Row {
  readonly email: string;
  readonly interfaceLanguage: Language;
  readonly memberEmail: string | null;
  readonly memberLanguage: Language | null;
}

/** Writes the mail a sign-up asks for. Outside the request, whose time would else tell whether the address is known. */
@Injectable()
export class SignUpMails implements Subscriber {
  readonly name = 'identity.sign-up-mail';
  readonly events = ['identity.sign-up-requested'];

  constructor(private readonly mails: IdentityMails) {}

  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    const id = payload['signUp'];
    const row = await tx.one<Row>(sql`
      select s.email, s.interface_language as "interfaceLanguage", p.email as "memberEmail",
        p.interface_language as "memberLanguage"
      from sign_up s left join person p on lower(p.email) = lower(s.email) where s.id = ${id}`);
    if (!row) return;
    if (row.memberEmail && row.memberLanguage) {
      await tx.rows(sql`delete from sign_up where id = ${id}`);
      return this.mails.known(tx, { email: row.memberEmail, interfaceLanguage: row.memberLanguage });
    }
    const token = newToken();
    await tx.rows(sql`update sign_up set token_hash = ${fingerprintOf(token)} where id = ${id}`);
    await this.mails.confirm(tx, row, token);
  }
}
