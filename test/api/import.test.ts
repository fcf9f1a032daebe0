import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { digestOf } from '@guildhall/identity';
import { readCommunity } from '../../apps/api/src/exchange/community/reader.js';
import { readCsv } from '../../apps/api/src/exchange/csv/reader.js';
import { readDiscourse } from '../../apps/api/src/exchange/discourse/reader.js';
import { type Imported, Importing } from '../../apps/api/src/exchange/importing.js';
import type { Reader } from '../../apps/api/src/exchange/record.js';
import { Report } from '../../apps/api/src/exchange/report.js';
import { readStackExchange } from '../../apps/api/src/exchange/stack-exchange/reader.js';
import { answer, dumpIn, question, row, xml } from '../support/dump-rows.js';
import { anonymous, exportOf, type Found, importedThread } from '../support/exchange.js';
import { useWorld, World } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const THEME = 'work-based-learning';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'guildhall-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome extends Imported {
  readonly skips: readonly { file: string; line: number; key?: string; reason: string }[];
}

/** Imports and gives what came of it, with everything that was left out. */
async function bring(read: Reader, path: string, source: string, into: World = world): Promise<Outcome> {
  const file = join(folder, `report-${Math.random()}.ndjson`);
  const report = new Report(file);
  const plan = { source, theme: THEME, themes: new Map([['quality', 'applied-research']]) };
  const importing = new Importing(into.database, plan, report, 'https://guildhall.example', () => undefined);
  const imported = await importing.run(read(path, { base: 'https://forum.example' }));
  await report.close();
  const lines = report.skipped > 0 ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return { ...imported, skips: lines.map((line) => JSON.parse(line)) };
}

const dump = (files: Record<string, string | Buffer>): string => dumpIn(folder, files);
let dumps = 0;
const threadOf = (source: string, key: string): Promise<Found | null> => importedThread(world.database, source, key);

describe('A Stack Exchange dump', () => {
  const files = () => ({
    'Users.xml': xml(
      row({ Id: 7, DisplayName: 'Nadia', CreationDate: '2019-01-01T00:00:00', AboutMe: '<p>Trainer</p>' }),
      row({ Id: 8, DisplayName: 'Émile', CreationDate: '2019-01-01T00:00:00' }),
    ),
    'Posts.xml': xml(
      answer(3, 1, { CreationDate: '2020-01-05T10:00:00.000' }),
      question(1, { AcceptedAnswerId: 3 }),
      answer(2, 1),
      row({ Id: 9, PostTypeId: 4, CreationDate: '2020-01-01T10:00:00.000', Body: 'about a tag' }),
      answer(4, 99),
    ),
    'Comments.xml': xml(
      row({
        Id: 1,
        PostId: 3,
        Text: 'Which year was that?',
        CreationDate: '2020-01-06T10:00:00.000',
        UserDisplayName: 'passer-by',
      }),
    ),
    'Votes.xml': xml(...[2, 2, 3].map((type, n) => row({ Id: n, PostId: 2, VoteTypeId: type }))),
  });

  test('becomes threads with their replies, comments, votes, answers, tags and authors, in the order of time', async () => {
    const found = await bring(readStackExchange, dump(files()), 'se');
    expect(found).toMatchObject({ threads: 1, posts: 4, people: 3, stopped: null });
    const thread = await threadOf('se', '1');
    expect(thread).toMatchObject({
      title: 'How do we do thing 1?',
      theme: THEME,
      tags: ['work-placement', 'mou'],
    });
    expect(thread?.posts.map(({ number, author, votes, answer: is }) => [number, author, votes, is])).toEqual([
      [1, 'Nadia', 0, false],
      [2, 'Émile', 2, false],
      [3, 'Émile', 0, true],
      [4, 'passer-by', 0, false],
    ]);
    expect(thread?.posts[0]).toMatchObject({
      markdown: 'We **tried**.',
      html: '<p dir="auto">We <strong>tried</strong>.</p>\n',
    });
    expect(thread?.posts[3]?.html).toMatch(
      /^<p dir="auto"><a href="https:\/\/guildhall\.example\/posts\/\d+" rel="ugc nofollow noopener">↩ Émile<\/a><\/p>\n<p dir="auto">Which/,
    );
    expect(found.skips).toEqual([
      { file: 'Posts.xml', line: 6, key: '9', reason: 'it describes a tag' },
      { file: 'Posts.xml', line: 7, key: '4', reason: 'its question 99 is not there' },
    ]);
  });

  test('imported twice changes nothing; a newer one adds what is new behind what is there', async () => {
    const before = await threadOf('se', '1');
    expect(await bring(readStackExchange, dump(files()), 'se')).toMatchObject({ threads: 0, posts: 0, people: 0 });
    expect(await threadOf('se', '1')).toEqual(before);
    const spoken = { Text: 'And then?', CreationDate: '2030-01-06T10:00:00.000', UserDisplayName: 'passer-by' };
    const newer = {
      ...files(),
      'Posts.xml': xml(question(1), answer(2, 1), answer(10, 1), question(11)),
      'Comments.xml': xml(row({ Id: 2, PostId: 3, ...spoken })),
    };
    expect(await bring(readStackExchange, dump(newer), 'se')).toMatchObject({ threads: 1, posts: 3, people: 0 });
    const after = await threadOf('se', '1');
    expect(after?.posts.slice(0, 4)).toEqual(before?.posts);
    expect(after?.posts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(after?.posts[5]?.html).toMatch(/>↩ Émile<\/a><\/p>\n<p dir="auto">And then\?/);
  });

  test('can be read by everybody like any thread, and nobody is written to because of it', async () => {
    const { id } = (await threadOf('se', '1')) as Found;
    const { thread } = await world
      .guest()
      .get<{ thread: { replyCount: number; answer: { number: number } } }>(
        'query ($id: ID!) { thread(id: $id) { replyCount answer { number } } }',
        { id },
      );
    expect(thread).toEqual({ replyCount: 5, answer: { number: 3 } });
    await world.settle();
    expect((await world.mails()).filter(({ to }) => to.endsWith('.invalid'))).toEqual([]);
  });
});

describe('A hostile or broken dump', () => {
  test('with a document type, and so with entities of its own, is refused before anything is read', async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE posts [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<posts>${question(1, { Title: '&b;' })}</posts>`;
    const found = await bring(readStackExchange, dump({ 'Posts.xml': bomb }), 'bomb');
    expect(found.stopped).toMatch(/document type/);
    expect(found.posts).toBe(0);
  });

  test('that was cut off brings what was whole, and says where it ends', async () => {
    const cut = xml(question(1), question(2), question(3)).slice(0, -200);
    const found = await bring(readStackExchange, dump({ 'Posts.xml': cut }), 'cut');
    expect(found).toMatchObject({ threads: 2, posts: 2 });
    expect(found.skips).toMatchObject([
      { file: 'Posts.xml', line: 5, reason: expect.stringContaining('ends too early') },
    ]);
  });

  test('in another encoding is refused; single rows with foreign bytes are left out with their line', async () => {
    const utf16 = Buffer.from(`\ufeff${xml(question(1))}`, 'utf16le');
    expect((await bring(readStackExchange, dump({ 'Posts.xml': utf16 }), 'utf16')).stopped).toMatch(/UTF-16/);
    const latin = Buffer.from(xml(question(1), question(2, { Title: 'Où est la clé ?' }), question(3)), 'latin1');
    const found = await bring(readStackExchange, dump({ 'Posts.xml': latin }), 'latin');
    expect(found).toMatchObject({ threads: 2, stopped: null });
    expect(found.skips).toMatchObject([{ line: 4, key: '2', reason: 'it has characters that are not UTF-8' }]);
  });

  test('with broken rows between good ones leaves those out by their line', async () => {
    const rows = [
      question(1),
      '  <row Id="2" PostTypeId="1" Title="&nothere;" />\n',
      '  <row Id=3 PostTypeId="1" />\n',
      question(4),
      row({ Id: 5, PostTypeId: 1 }),
    ];
    const found = await bring(readStackExchange, dump({ 'Posts.xml': xml(...rows) }), 'rows');
    expect(found.threads).toBe(2);
    expect(found.skips.map(({ line }) => line)).toEqual([4, 5, 7]);
  });

  test('with scripts in its texts brings the words alone', async () => {
    const Body =
      '<script>alert(1)</script><p onclick="x()">Words <a href="javascript:alert(1)">here</a><img src=data:x onerror=alert(1)></p>';
    await bring(
      readStackExchange,
      dump({ 'Posts.xml': xml(question(1, { Body, Title: '<img src=x onerror=alert(1)> Is this text?' })) }),
      'script',
    );
    const thread = await threadOf('script', '1');
    expect(thread?.posts[0]?.html).toBe('<p dir="auto">Words here</p>\n');
    expect(thread?.title).toBe('<img src=x onerror=alert(1)> Is this text?');
  });

  test('with keys and words that no database takes leaves out their rows alone, and says why', async () => {
    const path = join(folder, 'keys.ndjson');
    const post = (key: string, rest: object = {}) =>
      JSON.stringify({
        ...{ type: 'post', key, question: key, author: 'p', createdAt: '2024-05-01T08:00:00Z', language: 'en' },
        ...{ title: `About ${key.slice(0, 5)}`, markdown: 'Words.', tags: [], ...rest },
      });
    const person = (key: string, rest: object = {}) => JSON.stringify({ type: 'person', key, name: 'Nadia', ...rest });
    const lines = [
      '{"format":"guildhall-export-1"}',
      person('p', { name: 'No\0name', about: 'a\ud800', country: 'E\0', languages: ['fr', 'x\0', '\udc00'] }),
      person('p\0'),
      post('good', { tags: ['a\0b', 'fine'], voteCount: 1e12 }),
      post('n\0'),
      post('s\ud800'),
      post('l'.repeat(3_000)),
      post('ع'.repeat(1_500)),
      post('k'.repeat(2_000)),
      post('a', { author: 'x\0' }),
      post('t', { title: 'T\0' }),
      post('w', { markdown: 'W\ud800' }),
      JSON.stringify({ type: 'duplicate', key: 'good', original: '\0' }),
      JSON.stringify({ type: 'tag', key: 'fine', name: 'fine', description: 'd\0' }),
    ];
    writeFileSync(path, lines.join('\n'));
    const found = await bring(readCommunity, path, 'keys');
    expect(found).toMatchObject({ threads: 2, posts: 2, people: 1, stopped: null });
    expect(found.skips.map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'its key has characters that no text has'],
      [5, 'its key has characters that no text has'],
      [6, 'its key has characters that no text has'],
      [7, 'its key is longer than any key'],
      [8, 'its key is longer than any key'],
      [10, 'its author has characters that no text has'],
      [13, 'its original question has characters that no text has'],
      [11, 'it is a question without a title'],
      [12, 'its text has characters that no text has'],
    ]);
    expect(await threadOf('keys', 'good')).toMatchObject({
      tags: expect.arrayContaining(['fine']),
      posts: [{ author: 'p', votes: 2 ** 31 - 1 }],
    });
  });

  test('that is no dump at all is refused with a sentence', async () => {
    for (const [content, sentence] of [
      ['', /empty or no XML/],
      ['not xml', /empty or no XML/],
    ] as const)
      expect((await bring(readStackExchange, dump({ 'Posts.xml': content }), 'none')).stopped).toMatch(sentence);
    expect((await bring(readStackExchange, join(folder, 'nowhere'), 'none')).stopped).toMatch(/no folder/);
    const json = join(folder, 'list.json');
    writeFileSync(json, '[1, 2]');
    expect((await bring(readDiscourse, json, 'none')).stopped).toMatch(/no JSON object/);
  });
});

describe('A Discourse export', () => {
  const whole = {
    categories: [{ id: 5, name: 'Quality', slug: 'quality' }],
    groups: [],
    topics: [
      {
        id: 1,
        title: 'How do you measure the quality of placements?',
        category_id: 5,
        created_at: '2024-05-01T08:00:00Z',
        tags: ['Évaluation'],
        posts: [
          {
            id: 11,
            user_id: 2,
            post_number: 1,
            raw: 'We look for a **simple** measure.',
            created_at: '2024-05-01T08:00:00Z',
          },
          {
            id: 12,
            user_id: 3,
            post_number: 2,
            raw: '[quote="nadia, post:1, topic:1"]\na simple measure\n[/quote]\n\nAsk the learners.',
            created_at: '2024-05-02T08:00:00Z',
            like_count: 2,
            accepted_answer: true,
          },
          {
            id: 13,
            user_id: 2,
            post_number: 3,
            raw: 'Thank you "so" much {really} [yes].',
            created_at: '2024-05-03T08:00:00Z',
            reply_to_post_number: 2,
          },
          { id: 14, user_id: 2, post_number: 4, raw: 'secret', created_at: '2024-05-03T08:00:00Z', hidden: true },
        ],
      },
      {
        id: 2,
        title: 'private',
        archetype: 'private_message',
        posts: [{ id: 20, post_number: 1, raw: 'x', user_id: 2, created_at: '2024-05-03T08:00:00Z' }],
      },
    ],
    users: [
      {
        id: 2,
        username: 'nadia',
        name: 'Nadia S.',
        email: 'amina@guildhall.example',
        created_at: '2020-01-01T00:00:00Z',
      },
      { id: 3, username: 'omar', name: '', email: 'omar@elsewhere.example', created_at: '2020-01-01T00:00:00Z' },
    ],
  };

  test('becomes threads in the theme of their category; members are recognised by their address', async () => {
    const path = join(folder, 'discourse.json');
    writeFileSync(path, JSON.stringify(whole, null, 1));
    const found = await bring(readDiscourse, path, 'discourse');
    expect(found).toMatchObject({ threads: 1, posts: 3, people: 1, stopped: null });
    const thread = await threadOf('discourse', '11');
    expect(thread).toMatchObject({ theme: 'applied-research', tags: ['assessment'] });
    expect(thread?.posts.map(({ author, votes, answer: is }) => [author, votes, is])).toEqual(
      [
        ['Amina Haddad', 0, false],
        ['omar', 2, true],
        ['Amina Haddad', 0, false],
      ].map(([author, ...rest]) => [author === 'omar' ? 'omar' : expect.stringContaining('Amina'), ...rest]),
    );
    expect(thread?.posts[1]?.markdown).toBe('> **nadia:**\n> a simple measure\n\nAsk the learners.');
    expect(found.skips.map(({ reason }) => reason)).toEqual([
      'post 14 is hidden or deleted there',
      'it is a private message',
    ]);
    const kept = await world.database.one<{ digest: string }>(
      sql`select email_digest as digest from imported_person where source = 'discourse' and key = '3'`,
    );
    expect(kept?.digest).toBe(digestOf('Omar@elsewhere.example'));
  });

  test('that was cut off brings the topics that were whole, and says so', async () => {
    const path = join(folder, 'cut.json');
    writeFileSync(path, JSON.stringify(whole).slice(0, -900));
    expect(await bring(readDiscourse, path, 'discourse-cut')).toMatchObject({
      stopped: expect.stringContaining('before it is complete'),
    });
  });
});

describe('A table', () => {
  const csv = (...lines: string[]): string => {
    const path = join(folder, `table-${++dumps}.csv`);
    writeFileSync(
      path,
      `key,question,author,title,markdown,created_at,tags,language,vote_count,is_answer,theme\n${lines.join('\n')}\n`,
    );
    return path;
  };

  test('of questions and replies comes in, in any language; lines with mistakes are left out by their number', async () => {
    const found = await bring(
      readCsv,
      csv(
        'a1,,Salma,كيف نقيس أثر الشراكة؟,"نبحث عن مؤشرات.\n\nمن جرّب؟",2025-02-24T10:00:00Z,"شراكة; quality",ar,4,,',
        'a2,a1,Luc,,Trois indicateurs.,2025-02-25T10:00:00Z,,fr,1,yes,',
        ',a1,Luc,,no key,2025-02-25T10:00:00Z,,,,,',
        'a3,a1,Luc,,no time,yesterday,,,,,',
        'a4,a1,Luc,,no number,2025-02-25T10:00:00Z,,,many,,',
        'a5,,Luc,,no title,2025-02-25T10:00:00Z,,,,,',
      ),
      'table',
    );
    expect(found).toMatchObject({ threads: 1, posts: 2, people: 2 });
    expect(await threadOf('table', 'a1')).toMatchObject({
      theme: 'applied-research',
      tags: expect.arrayContaining(['شراكة']),
      posts: [{ votes: 4 }, { answer: true }],
    });
    expect(found.skips.map(({ line }) => line)).toEqual([6, 7, 8, 9]);
  });

  test('without the columns it needs is refused with their names', async () => {
    const path = join(folder, 'other.csv');
    writeFileSync(path, 'name,value\na,1\n');
    expect((await bring(readCsv, path, 'other')).stopped).toMatch(/no column key, author, title, markdown, created_at/);
  });
});

describe('What is exported', () => {
  const written = (of: World): Promise<string> => exportOf(of.database, join(folder, `export-${++dumps}.ndjson`));

  test('holds nothing that a guest may not read', async () => {
    const text = readFileSync(await written(world), 'utf8');
    expect(text).not.toMatch(/@guildhall\.example|"[^"]*(password|hidden)[^"]*":|\$argon2/i);
    const hidden = await world.database.rows<{ id: string }>(sql`
      select p.id::text from post p join thread t on t.id = p.thread_id where p.hidden_at is not null or t.hidden_at is not null`);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { id } of hidden) expect(text).not.toContain(`"key":"${id}"`);
  });

  test('makes an equal community elsewhere', async () => {
    const path = await written(world);
    const other = new World({ WORKER: 'separate', DEMO: 'true' });
    await other.start();
    try {
      await other.database.rows(sql`truncate thread, post, person restart identity cascade`);
      const found = await bring(readCommunity, path, 'guildhall', other);
      expect(found.skips).toEqual([]);
      expect(anonymous(await written(other))).toEqual(anonymous(path));
    } finally {
      await other.stop();
    }
  });
});
