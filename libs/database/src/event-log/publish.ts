import { sql } from '../sql.js';
import type { Tx } from '../tx.js';

/**
 * Writes the events of a transaction, with the changes that were deferred, in one statement: stream numbers and
 * subscribers' deliveries. Gives the streams that moved, so that they can be announced once all of it is committed;
 * null when nothing was logged.
 */
export async function logEvents(tx: Tx): Promise<readonly string[] | null> {
  if (tx.events.length > 0) {
    const [one, another] = tx.events;
    const logging = another
      ? sql`select log_events(${JSON.stringify(tx.events)}::jsonb)`
      : sql`select log_event(${JSON.stringify(one)}::jsonb)`;
    await tx.rows(tx.withDeferred(logging));
    return [...new Set(tx.events.flatMap(({ streams }) => streams))];
  }
  if (tx.hasDeferred) await tx.rows(tx.withDeferred(sql`select`));
  return null;
}
