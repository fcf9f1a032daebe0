import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import pg from 'pg';
import { ApiProcess } from '../support/api-process.js';
import { cloneDatabase, dropDatabase } from '../support/database.js';
import { ask } from '../support/forum.js';
import { findFreePort } from '../../scripts/supervisor/ports.mjs';
import { Visitor } from '../support/visitor.js';

const WRITES = 200;
const WRITERS = 8;
const KILL_AFTER = 60;
const REPLY = `mutation ($input: ReplyToThreadInput!) {
  replyToThread(input: $input) { ... on ReplyToThreadSuccess { post { id } } } }`;

let api: ApiProcess;
let url: string;
let folder: string;

beforeAll(async () => {
  url = await cloneDatabase();
  folder = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  const port = await findFreePort();
  const environment = { DATABASE_URL: url, DATA_DIR: folder, DEMO: 'true', LOG_LEVEL: 'silent', LIMIT_FACTOR: '1000' };
  api = new ApiProcess(port, { ...environment, NODE_ENV: 'test', PUBLIC_URL: `http://127.0.0.1:${port}` });
  await api.start();
});

afterAll(async () => {
  await api.stop();
  await dropDatabase(url);
  rmSync(folder, { recursive: true, force: true });
});

test('The api is killed while 200 replies are written: none that was acknowledged is lost, none is doubled by trying again', async () => {
  const visitor = new Visitor(api.origin);
  await visitor.get('mutation { signInAsCast(name: "luc") { __typename } }');
  const { id: thread } = await ask(visitor);
  const inputs = Array.from({ length: WRITES }, (_, n) => ({
    idempotencyKey: randomUUID(),
    thread,
    markdown: `Reply number ${n}.`,
    language: 'en',
  }));

  const acknowledged = new Map<string, string>();
  const waiting = [...inputs];
  const writer = async (): Promise<void> => {
    for (let input = waiting.shift(); input; input = waiting.shift()) {
      const { replyToThread } = await visitor.get<{ replyToThread: { post: { id: string } } }>(REPLY, { input });
      acknowledged.set(input.idempotencyKey, replyToThread.post.id);
      if (acknowledged.size === KILL_AFTER) await api.kill();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, () => writer().catch(() => undefined)));
  expect(acknowledged.size).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(acknowledged.size).toBeLessThan(WRITES);

  await api.start();
  for (const input of inputs) {
    const { replyToThread } = await visitor.get<{ replyToThread: { post: { id: string } } }>(REPLY, { input });
    const { id } = replyToThread.post;
    expect(acknowledged.get(input.idempotencyKey) ?? id).toBe(id);
  }

  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ posts: number; texts: number; last: number; counted: number; events: number }>(
    `select count(*)::int as posts, count(distinct markdown)::int as texts, max(number) as last,
       (select reply_count from thread where id = $1) as counted,
       (select count(*)::int from stream_event s join event e on e.id = s.event_id
         where s.stream = 'thread:' || $1 and e.type = 'forum.post-replied') as events
     from post where thread_id = $1 and number > 1`,
    [thread],
  );
  const { rows: gaps } = await client.query(
    `select sequence from (select sequence, lag(sequence, 1, 0::bigint) over (order by sequence) as before
       from stream_event where stream = 'thread:' || $1) s where sequence <> before + 1`,
    [thread],
  );
  await client.end();
  expect(rows[0]).toEqual({ posts: WRITES, texts: WRITES, last: WRITES + 1, counted: WRITES, events: WRITES });
  expect(gaps).toEqual([]);
});
