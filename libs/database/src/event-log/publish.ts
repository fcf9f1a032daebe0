import { raw, type Sql, sql } from '../sql.js';
import type { Tx } from '../tx.js';

/**
 * Writes the events of a transaction, with the changes that were deferred, in one statement: stream numbers,
 * subscribers' deliveries and the wake-up.
 */
export async function logEvents(tx: Tx): Promise<void> {
  const logging = sql`select log_events(${JSON.stringify(tx.events)}::jsonb)`;
  const last = tx.events.length > 0 ? logging : sql`select`;
  const changes = tx.deferred.reduce<Sql | null>((all, change, n) => {
    const one = sql`${raw(`change_${n}`)} as (${change})`;
    return all ? sql`${all}, ${one}` : one;
  }, null);
  if (changes) await tx.rows(sql`with ${changes} ${last}`);
  else if (tx.events.length > 0) await tx.rows(last);
}
