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
  /** Where one stops mails of this kind without signing in; for mails one may stop. */
  readonly stopUrl?: string;
}

/** Lays a mail into the outbox; it leaves after the transaction has committed, again and again until handed over. */
export const queueMail = (tx: Tx, mail: Mail): Promise<void> => queueMails(tx, [mail]);

/** Lays many mails into the outbox by one statement. */
export async function queueMails(tx: Tx, mails: readonly Mail[]): Promise<void> {
  if (mails.length === 0) return;
  const rows = await tx.rows<{ id: string }>(sql`
    insert into mail_outbox (recipient, subject, body, language, stop_url)
    select recipient, subject, body, language, "stopUrl" from jsonb_to_recordset(${JSON.stringify(mails)}::jsonb)
      as m(recipient text, subject text, body text, language text, "stopUrl" text)
    returning id`);
  const queued = (id: string) => ({
    type: 'notification.mail-queued',
    payload: { mail: id },
    streams: [],
    actorId: null,
  });
  tx.publish(...rows.map(({ id }) => queued(id)));
}
