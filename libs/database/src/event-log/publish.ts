import { sql } from '../sql.js';
import type { Tx } from '../tx.js';

/** Writes the events of a transaction in one statement: stream numbers, subscribers' deliveries and the wake-up. */
export async function logEvents(tx: Tx): Promise<void> {
  if (tx.events.length === 0) return;
  await tx.rows(sql`select log_events(${JSON.stringify(tx.events)}::jsonb)`);
}
