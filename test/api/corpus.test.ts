import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isChallenge, isEqfLevel, isField, isSector } from '@guildhall/classification';
import { readSettings } from '@guildhall/kernel';
import { close, renderMarkdown } from '@guildhall/text';
import pg from 'pg';
import { CORPUS_MAIL, CorpusLoader } from '../../apps/api/src/demo/corpus/load-corpus.js';
import { PartnersLoader } from '../../apps/api/src/demo/corpus/partners/load-partners.js';
import { Plan } from '../../apps/api/src/demo/corpus/plan.js';
import { loadLarge } from '../../apps/api/src/demo/load-large.js';
import { cloneDatabase, dropDatabase } from '../support/database.js';

const SIZE = { threads: 120, posts: 1000, people: 60, seed: 42 };
const MINE = `author.email like '%@${CORPUS_MAIL}'`;

/** Everything that was written, without the ids, in an order of its own. */
const WRITTEN = `
  select t.theme, t.title, t.tags, t.language, t.created_at, t.last_post_at, t.reply_count, t.answer_id = p.id as solves,
    author.email, author.name, author.country, author.joined_at,
    p.number, p.markdown, p.html, p.language as written_in, p.created_at as written_at, p.vote_count,
    array(select voter.email from post_vote v join person voter on voter.id = v.person_id
      where v.post_id = p.id order by 1) as voters
  from post p join thread t on t.id = p.thread_id join person author on author.id = p.author_id
  where ${MINE} order by t.created_at, t.title, p.number`;

describe('A large made-up community', () => {
  const urls: string[] = [];
  const clients: pg.Client[] = [];

  async function loaded(seed: number): Promise<pg.Client> {
    const url = await cloneDatabase();
    const client = new pg.Client({ connectionString: url });
    urls.push(url);
    clients.push(client);
    await client.connect();
    await new CorpusLoader(client, { ...SIZE, seed }).load();
    return client;
  }

  let first: pg.Client;
  let rows: Record<string, unknown>[];

  beforeAll(async () => {
    first = await loaded(42);
    rows = (await first.query<Record<string, unknown>>(WRITTEN)).rows;
  });

  afterAll(async () => {
    await close();
    await Promise.all(clients.map((client) => client.end()));
    await Promise.all(urls.map(dropDatabase));
  });

  test('has exactly as many threads, posts and people as were asked for', async () => {
    const { rows: counts } = await first.query(`
      select (select count(*)::int from person author where ${MINE}) as people, count(*)::int as posts,
        count(distinct t.id)::int as threads
      from post p join thread t on t.id = p.thread_id join person author on author.id = t.author_id where ${MINE}`);
    expect(counts).toEqual([{ people: 60, posts: 1000, threads: 120 }]);
  });

  test('has one thread of 2,000 posts and fifty of 200, when it is large enough', () => {
    const sizes = [...new Plan({ threads: 5000, posts: 100_000, people: 2000, seed: 42 }).sizes].sort((a, b) => b - a);
    expect([sizes[0], sizes[1], sizes[50]]).toEqual([2000, 200, 200]);
    expect(sizes[51]).toBeLessThan(200);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(100_000);
  });

  test('is the same for the same seed, and another for another', async () => {
    expect((await (await loaded(42)).query(WRITTEN)).rows).toEqual(rows);
    expect((await (await loaded(43)).query(WRITTEN)).rows).not.toEqual(rows);
  });

  test('holds the HTML that the renderer makes of its Markdown', async () => {
    for (const { markdown, html } of rows.slice(0, 150)) expect(await renderMarkdown(String(markdown))).toBe(html);
  });

  test('counts replies, votes and events right, and has every index and reference again', async () => {
    const { rows: wrong } = await first.query(`
      select t.id from thread t join stream s on s.name = 'thread:' || t.id join person author on author.id = t.author_id
      where ${MINE} and (t.reply_count <> (select count(*) from post where thread_id = t.id and number > 1)
        or s.last_sequence <> t.reply_count + 1 or t.last_post_at <> (select max(created_at) from post where thread_id = t.id)
        or exists (select from post p where p.thread_id = t.id
          and p.vote_count <> (select count(*) from post_vote where post_id = p.id)))`);
    expect(wrong).toEqual([]);
    const template = new pg.Client({ connectionString: urls[0].replace(/[^/]+$/, 'template_guildhall') });
    await template.connect();
    const shape = `select indexdef as def from pg_indexes where schemaname = 'public'
      union all select conname || pg_get_constraintdef(oid) from pg_constraint order by 1`;
    expect((await first.query(shape)).rows).toEqual((await template.query(shape)).rows);
    await template.end();
  });

  test('has centres and partner posts described with known codes, the same for the same seed', async () => {
    const made = `select c.texts, c.country, c.sectors, c.latitude, p.title, p.body, p.html, p.state, p.answer_by,
      p.sectors || c.sectors as all_sectors, p.fields || c.fields as fields, p.eqf_levels as levels, p.challenges,
      (select count(*)::int from interest i where i.post_id = p.id and i.state <> 'withdrawn') as replies, p.reply_count
      from partner_post p join centre c on c.id = p.centre_id order by p.id`;
    const written: Record<string, unknown>[][] = [];
    for (const client of clients.slice(0, 2)) {
      await new PartnersLoader(client, { centres: 60, partnerPosts: 300, seed: 42 }).load();
      written.push((await client.query<Record<string, unknown>>(made)).rows);
    }
    const [posts = []] = written;
    expect(written[1]).toEqual(posts);
    expect(posts).toHaveLength(300);
    for (const { all_sectors, fields, levels, challenges, replies, reply_count } of posts) {
      expect([(all_sectors as string[]).every(isSector), (fields as string[]).every(isField)]).toEqual([true, true]);
      expect([(levels as number[]).every(isEqfLevel), (challenges as string[]).every(isChallenge)]).toEqual([
        true,
        true,
      ]);
      expect(reply_count).toBe(replies);
    }
    for (const { body, html } of posts.slice(0, 40)) expect(await renderMarkdown(String(body))).toBe(html);
    expect(new Set(posts.map(({ state }) => state)).size).toBeGreaterThan(4);
  });

  test('is not loaded twice, nor in production, nor among people of flesh and blood', async () => {
    const say = () => undefined;
    const settings = (url: string) => readSettings({ NODE_ENV: 'test', DATABASE_URL: url });
    await expect(loadLarge(settings(urls[0]), { forum: SIZE }, { anyway: true, say })).rejects.toThrow(
      'loaded already',
    );
    const url = await cloneDatabase();
    urls.push(url);
    const production = Object.assign(settings(url), { NODE_ENV: 'production' });
    await expect(loadLarge(production, { forum: SIZE }, { anyway: false, say })).rejects.toThrow('production');
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`update person set email = 'somebody@vet.gov.tn' where email like 'amina@%'`);
    await client.end();
    await expect(loadLarge(settings(url), { forum: SIZE }, { anyway: false, say })).rejects.toThrow('--anyway');
  });
});
