import { Injectable } from '@nestjs/common';
import { sql, type LoggedEvent, type Subscriber, type Tx } from '@guildhall/database';
import { letterOf, type QueuedMail } from './letter.js';
import { MailCarrier } from './mail.carrier.js';

/** Hands over what lies in the outbox. A mail leaves the outbox in the transaction in which it was taken. */
@Injectable()
export class MailConsumer implements Subscriber {
  readonly name = 'mail';
  readonly events = ['notification.mail-queued'];

  constructor(private readonly carrier: MailCarrier) {}

  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    const mail = await tx.one<QueuedMail>(sql`delete from mail_outbox where id = ${payload['mail']}::bigint
      returning id, recipient, subject, body, language, created_at as "createdAt", stop_url as "stopUrl"`);
    if (mail) await this.carrier.carry(letterOf(mail));
  }
}
