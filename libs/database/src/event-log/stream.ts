import type { Database } from '../database.js';
import type { StreamEvent } from '../event.js';
import { sql } from '../sql.js';

/** More missed events than this are not caught up with one by one: the client reads anew. */
export const MAX_CATCH_UP = 500;

interface Row extends Omit<StreamEvent, 'sequence'> {
  sequence: string;
}

/** The last number given on a stream; 0 before the first event. */
export async function lastSequence(database: Database, stream: string): Promise<number> {
  const row = await database.one<{ last: string }>(
    sql`select last_sequence as last from stream where name = ${stream}`,
  );
  return Number(row?.last ?? 0);
}

/** The events after a number in order; null when they are too many or no longer kept, so that one has to resync. */
export async function eventsAfter(database: Database, stream: string, after: number): Promise<StreamEvent[] | null> {
  const rows = await database.rows<Row>(sql`
    select s.sequence, e.id::text, e.type, e.payload, e.actor_id as "actorId", e.occurred_at as "occurredAt"
    from stream_event s join event e on e.id = s.event_id
    where s.stream = ${stream} and s.sequence > ${after}::bigint
    order by s.sequence limit ${MAX_CATCH_UP + 1}::int`);
  if (rows.length > MAX_CATCH_UP) return null;
  const events = rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
  const first = events[0]?.sequence ?? (await lastSequence(database, stream)) + 1;
  return first === after + 1 ? events : null;
}
