import type { Language } from '@guildhall/kernel';
import { sql } from './sql.js';
import type { Tx } from './tx.js';

export interface Mail {
  /** One plain address, already checked. */
  readonly recipient: string;
  readonly subject: string;
  /** Plain text; links stand on lines of their own. */
  readonly body: string;
  readonly language: Language;
}

/** Lays a mail into the outbox; it leaves after the transaction has committed, again and again until handed over. */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  const row = await tx.one<{ id: string }>(sql`insert into mail_outbox (recipient, subject, body, language)
    values (${mail.recipient}, ${mail.subject}, ${mail.body}, ${mail.language}) returning id`);
  tx.publish({ type: 'notification.mail-queued', payload: { mail: row?.id ?? null }, streams: [], actorId: null });
}
