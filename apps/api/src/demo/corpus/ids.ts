import type pg from 'pg';
import type { Random } from './random.js';

const hex = (random: Random, digits: number): string =>
  Array.from({ length: digits }, () => random.below(16).toString(16)).join('');

/** A version 7 UUID of that time, made of the seed. */
export function idOf(time: number, random: Random): string {
  const at = time.toString(16).padStart(12, '0');
  return `${at.slice(0, 8)}-${at.slice(8)}-7${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`;
}

/** The first of as many ids as are wanted. */
export async function reserve(client: pg.ClientBase, table: string, count: number): Promise<number> {
  const { rows } = await client.query<{ first: string }>(
    `select setval(pg_get_serial_sequence($1, 'id'), nextval(pg_get_serial_sequence($1, 'id')) + $2 - 1) - $2 + 1 as first`,
    [table, count],
  );
  return Number(rows[0]?.first);
}
