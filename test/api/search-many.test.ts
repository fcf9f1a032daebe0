import { beforeAll, describe, expect, it } from 'vitest';
import { MANIFESTS, sql } from '@guildhall/database';
import { reindex, SearchSources } from '@guildhall/search';
import { useWorld } from '../support/world.js';

const world = useWorld();
const THREADS = 4800;
const SEARCH = `query ($query: String!, $after: String) { search(query: $query, first: 50, after: $after) {
  nodes { path } counts { threads isExact } pageInfo { hasNextPage endCursor } } }`;
interface Search {
  search: {
    nodes: { path: string }[];
    counts: { threads: number; isExact: boolean };
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
/** The threads, newest first: every other one is about grommets, the others about washers, the oldest about both. */
let ids: string[];

beforeAll(async () => {
  const author = await world.idOf('luc');
  const rows = await world.database.rows<{ id: string }>(sql`
    with made as (
      insert into thread (theme, author_id, title, language, created_at, last_post_at)
      select (select min(slug) from theme), ${author}::uuid,
        case when n = ${THREADS}::int then 'Grommets, washers' when n % 2 = 0 then 'Grommets' else 'Washers' end || ' in hall ' || n,
        'en', now() - n * interval '1 minute', now() - n * interval '1 minute'
      from generate_series(1, ${THREADS}::int) n returning id, author_id, created_at),
    asked as (
      insert into post (thread_id, number, author_id, markdown, html, language, created_at)
      select id, 1, author_id, 'Where?', '<p>Where?</p>', 'en', created_at from made)
    select id from made order by created_at desc`);
  ids = rows.map(({ id }) => id);
  await reindex(world.database, new SearchSources(world.app.get(MANIFESTS)).all);
  await world.database.rows(sql`analyze search_document`);
});

const search = async (query: string, after?: string) =>
  (await world.guest().get<Search>(SEARCH, { query, after })).search;

describe('Among many', () => {
  it('the newest that have a word are found page by page, each once, and their number is not made up', async () => {
    const newest = ids.filter((_, place) => place % 2 === 1).slice(0, 500);
    const found: string[] = [];
    for (let after: string | undefined, more = true; more;) {
      const { nodes, counts, pageInfo } = await search('grommets', after);
      expect(counts).toEqual({ threads: 500, isExact: false });
      found.push(...nodes.map(({ path }) => path));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(found).toHaveLength(500);
    expect(new Set(found)).toEqual(new Set(newest.map((id) => `/threads/${id}`)));
  });

  it('the one that has both common words is found, however old', async () => {
    const { nodes, counts } = await search('grommets washers in:threads');
    expect(nodes[0]?.path).toBe(`/threads/${ids.at(-1)}`);
    expect(counts.isExact).toBe(false);
  });

  it('the likest thread is found, however old, and others beside it', async () => {
    const { similarThreads } = await world
      .guest()
      .get<{ similarThreads: { path: string }[] }>(
        `{ similarThreads(title: "Grommets or washers?", markdown: "", language: "en", first: 5) { path } }`,
      );
    expect(similarThreads[0]?.path).toBe(`/threads/${ids.at(-1)}`);
    expect(new Set(similarThreads.map(({ path }) => path)).size).toBe(5);
  });
});
