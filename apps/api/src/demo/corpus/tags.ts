import type pg from 'pg';
import { Random } from './random.js';

const SLUGS = [
  ...['apprenticeship', 'assessment', 'mentoring', 'safety', 'placement', 'curriculum', 'digital-skills', 'inclusion'],
  ...['mobility', 'funding', 'recognition', 'green-skills', 'teachers', 'employers', 'quality', 'guidance'],
];

/** Plants the tags the corpus uses, and gives those of a thread; null where threads have no tags. */
export async function tagsOf(client: pg.ClientBase, seed: number): Promise<((random: Random) => string) | null> {
  const { rows } = await client.query(
    `select from information_schema.columns where table_schema = 'public' and table_name = 'thread' and column_name = 'tags'`,
  );
  if (rows.length === 0) return null;
  const order = new Random(seed, 9);
  const list = [...SLUGS].sort(() => order.next() - 0.5);
  return (random) => {
    const tags = new Set(Array.from({ length: random.below(5, 1.3) }, () => list[random.below(list.length, 1.5)]));
    return `{${[...tags].join(',')}}`;
  };
}
