import { sql, type Tx } from '@guildhall/database';
import { clock } from '@guildhall/kernel';

export type LinkPurpose = 'reset-password' | 'change-email';

const HOUR_MS = 60 * 60 * 1000;
const lifetimeMs: Record<LinkPurpose, number> = { 'reset-password': HOUR_MS, 'change-email': 24 * HOUR_MS };

/** Asks for a mail with a link to that address; `LinkMails` writes it, or another one, or none. */
export async function requestLink(tx: Tx, purpose: LinkPurpose, email: string, personId: string | null): Promise<void> {
  const expiresAt = new Date(clock.now().getTime() + lifetimeMs[purpose]);
  const row = await tx.one<{ id: string }>(sql`
    insert into mail_link (purpose, email, person_id, expires_at)
    values (${purpose}, ${email}, ${personId}, ${expiresAt}) returning id`);
  const payload = { link: row?.id ?? null };
  tx.publish({ type: 'identity.link-requested', payload, streams: [], actorId: personId });
}
