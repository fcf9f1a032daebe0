import { Injectable } from '@nestjs/common';
import { type Mail, queueMail, type Tx } from '@guildhall/database';
import { type Language, type Said, Settings } from '@guildhall/kernel';
import { texts } from './identity.mails.messages.js';

interface Recipient {
  readonly email: string;
  readonly interfaceLanguage: Language;
}

const mailOf = ({ email, interfaceLanguage: language }: Recipient, subject: Said, body: Said): Mail => ({
  recipient: email,
  subject: subject(language),
  body: body(language),
  language,
});

/** The mails of identity, each in the language of whoever gets it, with links to this community. */
@Injectable()
export class IdentityMails {
  constructor(private readonly settings: Settings) {}

  private at(path: string): string {
    return `${this.settings.publicUrl}${path}`;
  }

  confirm(tx: Tx, to: Recipient, token: string): Promise<void> {
    const link = this.at(`/confirm?token=${token}`);
    return queueMail(tx, mailOf(to, texts.confirmSubject(), texts.confirmBody({ link })));
  }

  /** Instead of `confirm`, when the address has an account. */
  known(tx: Tx, to: Recipient): Promise<void> {
    const links = { signIn: this.at('/sign-in'), reset: this.at('/reset') };
    return queueMail(tx, mailOf(to, texts.knownSubject(), texts.knownBody(links)));
  }

  reset(tx: Tx, to: Recipient, token: string): Promise<void> {
    const link = this.at(`/reset?token=${token}`);
    return queueMail(tx, mailOf(to, texts.resetSubject(), texts.resetBody({ link })));
  }

  /** To the new address of somebody who moves. */
  move(tx: Tx, to: Recipient, token: string): Promise<void> {
    const link = this.at(`/confirm?token=${token}`);
    return queueMail(tx, mailOf(to, texts.moveSubject(), texts.moveBody({ link })));
  }

  /** Instead of `move`, when the new address has an account. */
  taken(tx: Tx, to: Recipient): Promise<void> {
    return queueMail(tx, mailOf(to, texts.takenSubject(), texts.takenBody({ signIn: this.at('/sign-in') })));
  }

  /** To the old address of somebody who moves. */
  moveNotice(tx: Tx, to: Recipient, email: string): Promise<void> {
    const values = { email, settings: this.at('/settings') };
    return queueMail(tx, mailOf(to, texts.noticeSubject(), texts.noticeBody(values)));
  }

  passwordChanged(tx: Tx, to: Recipient): Promise<void> {
    return queueMail(tx, mailOf(to, texts.passwordSubject(), texts.passwordBody({ reset: this.at('/reset') })));
  }

  suspended(tx: Tx, to: Recipient, reason: string): Promise<void> {
    return queueMail(tx, mailOf(to, texts.suspendedSubject(), texts.suspendedBody({ reason })));
  }

  lifted(tx: Tx, to: Recipient, reason: string): Promise<void> {
    const values = { reason, signIn: this.at('/sign-in') };
    return queueMail(tx, mailOf(to, texts.liftedSubject(), texts.liftedBody(values)));
  }
}
