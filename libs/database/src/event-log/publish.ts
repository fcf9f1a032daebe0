import { type Sql, sql } from '../sql.js';
import type { Tx } from '../tx.js';

/**
 * The last statement of a transaction: it writes its events (stream numbers, subscribers' deliveries) with the changes
 * that were deferred; null when there is neither.
 */
export function logging(tx: Tx): Sql | null {
  if (tx.events.length === 0) return tx.hasDeferred ? tx.withDeferred(sql`select`) : null;
  const [one, another] = tx.events;
  return tx.withDeferred(
    another
      ? sql`select log_events(${JSON.stringify(tx.events)}::jsonb)`
      : sql`select log_event(${JSON.stringify(one)}::jsonb)`,
  );
}

/** The streams that move with it, to be announced once it is committed. */
export const streamsOf = (tx: Tx): readonly string[] => [...new Set(tx.events.flatMap(({ streams }) => streams))];
