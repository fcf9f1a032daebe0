import { raw, type Sql } from './sql.js';

/**
 * The id in the path of a `notice n` that leads to `/threads/17` or below; null for one that leads elsewhere. Taken out
 * by cutting, because all unread notices are counted on many pages and a pattern takes ten times as long.
 */
export const idInPath = (place: string): Sql =>
  raw(`case when n.path like '/${place}/%' and pg_input_is_valid(split_part(n.path, '/', 3), 'bigint')
    then split_part(n.path, '/', 3)::bigint end`);
