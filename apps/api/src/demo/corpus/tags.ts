import type pg from 'pg';
import { Random } from './random.js';

const SLUGS = [
  ...['apprenticeship', 'assessment', 'mentoring', 'safety', 'placement', 'curriculum', 'digital-skills', 'inclusion'],
  ...['mobility', 'funding', 'recognition', 'green-skills', 'teachers', 'employers', 'quality', 'guidance'],
];

/** Plants the tags the corpus uses where they are missing, and chooses those of a thread. */
export async function tagsOf(client: pg.ClientBase, seed: number): Promise<(random: Random) => string> {
  await client.query(
    `insert into tag (slug, name) select slug, initcap(replace(slug, '-', ' ')) from unnest($1::text[]) slug
     where not exists (select from tag_synonym s where s.slug = slug) on conflict do nothing`,
    [SLUGS],
  );
  const { rows } = await client.query<{ slug: string }>('select slug from tag where slug = any($1)', [SLUGS]);
  const known = new Set(rows.map(({ slug }) => slug));
  const order = new Random(seed, 9);
  const list = SLUGS.filter((slug) => known.has(slug))
    .map((slug) => ({ slug, at: order.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ slug }) => slug);
  return (random) => {
    const tags = new Set(Array.from({ length: random.below(5, 1.3) }, () => list[random.below(list.length, 1.5)]));
    return `{${[...tags].join(',')}}`;
  };
}
