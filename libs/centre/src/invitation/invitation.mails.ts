import { Injectable } from '@nestjs/common';
import { type Language, Settings } from '@guildhall/kernel';
import { queueMail, sql, type Tx } from '@guildhall/database';
import { centreName } from '../centre/centre.names.js';
import { invitationMessages } from './invitation.messages.js';

interface Told {
  readonly recipient: string;
  readonly language: Language;
  readonly name: string;
  readonly centre: string;
  readonly role: string;
  readonly words: string;
}

/** The mail with the secret link: in the language of the account that has the address, else in the inviter's. */
@Injectable()
export class InvitationMails {
  constructor(private readonly settings: Settings) {}

  async send(tx: Tx, invitation: string, token: string): Promise<void> {
    const told = await tx.one<Told>(sql`
      select i.email as recipient, i.role, i.words, told.language, inviter.name,
        ${centreName('c', sql`told.language`)} as centre
      from centre_invitation i join centre c on c.id = i.centre_id join person inviter on inviter.id = i.invited_by
        left join person known on lower(known.email) = lower(i.email)
        cross join lateral (select coalesce(known.interface_language, i.language) as language) told
      where i.id = ${invitation}`);
    if (!told) return;
    const { recipient, language, words, ...values } = told;
    const link = `${this.settings.publicUrl}/centres/invitation/${token}`;
    const body = invitationMessages.body({ ...values, words: words && `“${words}”\n\n`, link });
    await queueMail(tx, {
      recipient,
      language,
      subject: invitationMessages.subject({ name: values.name, centre: values.centre })(language),
      body: body(language),
    });
  }
}
