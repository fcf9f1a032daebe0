import type { Database } from '../database.js';
import type { StreamEvent } from '../event.js';
import { atMost, sql } from '../sql.js';

/** More missed events than this are not caught up with one by one: the client reads anew. */
export const MAX_CATCH_UP = 500;

interface Row extends Omit<StreamEvent, 'sequence'> {
  /** Null in the one row that says where a stream stands after which nothing is left to read. */
  sequence: string | null;
  last: string;
}

/** The last number given on a stream; 0 before the first event. */
export async function lastSequence(database: Database, stream: string): Promise<number> {
  const row = await database.one<{ last: string }>(
    sql`select last_sequence as last from stream where name = ${stream}`,
  );
  return Number(row?.last ?? 0);
}

/**
 * The events after a number in order; null when they are too many or no longer kept, so that one has to resync.
 * One statement, because between two of them an event could come and look like one that is missing.
 */
export async function eventsAfter(database: Database, stream: string, after: number): Promise<StreamEvent[] | null> {
  const rows = await database.rows<Row>(sql`
    select t.last_sequence as last, s.*
    from stream t left join lateral (
      select s.sequence, e.id::text, e.type, e.payload, e.actor_id as "actorId", e.occurred_at as "occurredAt"
      from stream_event s join event e on e.id = s.event_id
      where s.stream = t.name and s.sequence > ${after}::bigint
      order by s.sequence ${atMost(MAX_CATCH_UP + 1)}) s on true
    where t.name = ${stream} order by s.sequence`);
  const events = rows.flatMap(({ last: _, sequence, ...row }) =>
    sequence === null ? [] : [{ ...row, sequence: Number(sequence) }],
  );
  const next = events[0]?.sequence ?? Number(rows[0]?.last ?? 0) + 1;
  return next === after + 1 && events.length <= MAX_CATCH_UP ? events : null;
}
