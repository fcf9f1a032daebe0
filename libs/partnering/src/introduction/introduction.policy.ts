import { type Sql, sql } from '@guildhall/database';

/** Whether the people of centre `host` blocked an introduction to the other: it then asks them for nothing any more. */
export const keepsAway = (host: Sql, other: string): Sql => sql`exists (
  select from introduction n join centre e on e.id = n.ended_for
  where n.state = 'blocked' and coalesce(e.merged_into, e.id) = ${host}
    and ${other}::bigint in (n.author_centre_id, n.asker_centre_id))`;
