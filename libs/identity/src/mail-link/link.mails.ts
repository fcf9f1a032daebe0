import { Injectable } from '@nestjs/common';
import { type LoggedEvent, sql, type Subscriber, type Tx } from '@guildhall/database';
import type { Language } from '@guildhall/kernel';
import { IdentityMails } from '../identity.mails.js';
import type { LinkPurpose } from './mail-link.js';
import { fingerprintOf, newToken } from './token.js';

interface Row {
  readonly purpose: LinkPurpose;
  readonly email: string;
  /** The language of who asked for the link, null for a reset: there the owner of the address counts. */
  readonly askerLanguage: Language | null;
  readonly ownerId: string | null;
  readonly ownerEmail: string | null;
  readonly ownerLanguage: Language | null;
}

/** Writes the mails with links. Outside the request, whose time would else tell whether the address is known. */
@Injectable()
export class LinkMails implements Subscriber {
  readonly name = 'identity.link-mail';
  readonly events = ['identity.link-requested'];

  constructor(private readonly mails: IdentityMails) {}

  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    const id = String(payload['link']);
    const row = await tx.one<Row>(sql`
      select l.purpose, l.email, asker.interface_language as "askerLanguage", owner.id as "ownerId",
        owner.email as "ownerEmail", owner.interface_language as "ownerLanguage"
      from mail_link l
      left join person asker on asker.id = l.person_id
      left join person owner on lower(owner.email) = lower(l.email)
      where l.id = ${id}`);
    if (row?.purpose === 'reset-password') await this.reset(tx, id, row);
    if (row?.purpose === 'change-email') await this.move(tx, id, row);
  }

  private async reset(tx: Tx, id: string, { ownerId, ownerEmail, ownerLanguage }: Row): Promise<void> {
    if (!ownerId || !ownerEmail || !ownerLanguage) return this.drop(tx, id);
    const token = await this.arm(tx, id, ownerId);
    await this.mails.reset(tx, { email: ownerEmail, interfaceLanguage: ownerLanguage }, token);
  }

  private async move(tx: Tx, id: string, { email, askerLanguage, ownerLanguage }: Row): Promise<void> {
    if (ownerLanguage) {
      await this.drop(tx, id);
      return this.mails.taken(tx, { email, interfaceLanguage: ownerLanguage });
    }
    if (!askerLanguage) return this.drop(tx, id);
    const token = await this.arm(tx, id, null);
    await this.mails.move(tx, { email, interfaceLanguage: askerLanguage }, token);
  }

  private async arm(tx: Tx, id: string, personId: string | null): Promise<string> {
    const token = newToken();
    await tx.rows(sql`update mail_link set token_hash = ${fingerprintOf(token)},
      person_id = coalesce(${personId}, person_id) where id = ${id}`);
    return token;
  }

  private async drop(tx: Tx, id: string): Promise<void> {
    await tx.rows(sql`delete from mail_link where id = ${id}`);
  }
}
