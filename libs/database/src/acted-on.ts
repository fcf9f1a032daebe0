import { sql } from './sql.js';
import type { Tx } from './tx.js';

/**
 * Somebody dealt with what notices about this subject told them: they count as read, so that what happens next is told
 * anew, and mailed.
 */
export const actedOn = (tx: Tx, personId: string, subject: string): void =>
  tx.defer(sql`update notice set read_at = now()
    where person_id = ${personId} and subject = ${subject} and read_at is null`);
