import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import pg from 'pg';
import { curated } from '../support/curation.js';
import { ask, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

const REPLY = `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) {
  __typename ... on ReplyToThreadSuccess { post { id number } } } }`;

interface Outcome {
  readonly replyToThread: {
    readonly __typename: string;
    readonly post?: { readonly id: string; readonly number: number };
  };
}

const answer = (visitor: Visitor, thread: string, markdown: string, idempotencyKey: string = randomUUID()) =>
  visitor.send<Outcome>(REPLY, { input: { idempotencyKey, thread, markdown, language: 'en' } });

/** Members who have written before, so that nothing about them has to be asked. */
const writers = async (): Promise<Visitor[]> => {
  const known = ['amina', 'luc', 'jonas', 'ingrid', 'paolo', 'karim', 'nino', 'leila'] as const;
  const visitors = await Promise.all(known.map((key) => world.as(key)));
  const warmUp = await ask(visitors[0] as Visitor);
  for (const visitor of visitors) await reply(visitor, warmUp.id, 'I have an opinion on this, too.');
  return visitors;
};

const posts = (thread: string) =>
  world.database.rows<{ number: number; markdown: string; tx: string }>(
    sql`select number, markdown, xmin::text as tx from post where thread_id = ${thread} and number > 1 order by number`,
  );

type Waiting = ReturnType<typeof answer>;

/** Does something while another connection holds a row; the reply that is given waits for it, and is written then. */
async function holding(statement: string, id: string, work: (holder: pg.Client) => Promise<{ waiting: Waiting }>) {
  const holder = new pg.Client({ connectionString: world.settings.DATABASE_URL });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(statement, [id]);
    const { waiting } = await work(holder);
    await holder.query('commit');
    expect((await waiting).data?.replyToThread.post?.number).toBe(2);
  } finally {
    await holder.end();
  }
}

/** Until a statement waits for a lock. */
async function someoneWaits(): Promise<void> {
  const waits = sql`select from pg_locks join pg_stat_activity a using (pid)
    where not granted and a.datname = current_database()`;
  while ((await world.database.rows(waits)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('Replies of many people at once', () => {
  test('stand in their threads without a gap, each once, and readers and followers are told of every one', async () => {
    const [first, ...others] = await writers();
    const threads = [await ask(first as Visitor), await ask(first as Visitor)];
    const sent = await Promise.all(
      others.flatMap((visitor, n) => threads.map(({ id }) => answer(visitor, id, `Reply of writer ${n}.`))),
    );
    const told = sent.map(({ data }) => data?.replyToThread.post?.number);
    expect([...told].sort()).toEqual([2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8]);
    await world.settle();
    const transactions = new Set<string>();
    for (const { id } of threads) {
      const written = await posts(id);
      expect(written.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8]);
      expect(new Set(written.map(({ markdown }) => markdown)).size).toBe(7);
      for (const { tx } of written) transactions.add(tx);
      const [row] = await world.database.rows(sql`
        select reply_count as replies, last_number as last, last_post_at = (select max(created_at) from post p where p.thread_id = t.id) as moved,
          (select array_agg(sequence::int order by sequence) from stream_event where stream = 'thread:' || t.id) as heard,
          (select count(*)::int from search_document where source_type = 'post' and group_id = 'thread ' || t.id) as found
        from thread t where id = ${id}`);
      expect(row).toMatchObject({ replies: 7, last: 8, moved: true, found: 7 });
      const heard = (row as { heard: number[] }).heard;
      expect(heard).toEqual(heard.map((_, n) => n + 1));
    }
    // What this is about: they shared transactions.
    expect(transactions.size).toBeLessThan(14);
  });

  test('are written once where the same one was sent twice in the same moment', async () => {
    const [one, two] = await writers();
    const { id } = await ask(one as Visitor);
    const key = randomUUID();
    const twice = () => answer(two as Visitor, id, 'We do it in pairs.', key);
    const sent = await Promise.all([twice(), answer(one as Visitor, id, 'Thank you all.'), twice(), twice()]);
    const ids = [0, 2, 3].map((n) => sent[n]?.data?.replyToThread.post?.id);
    expect(new Set(ids).size).toBe(1);
    expect(await posts(id)).toHaveLength(2);
  });

  test('are not kept from being written by one that is refused, and that one leaves nothing', async () => {
    const [one, two, three] = (await writers()) as [Visitor, Visitor, Visitor];
    const marta = await world.as('marta');
    const [open, locked] = [await ask(one), await ask(one)];
    await curated(marta, 'lockThreads', { threads: [locked.id], reason: 'Both sides are heard.' });
    const key = randomUUID();
    const sent = await Promise.all([
      answer(one, open.id, 'The school does.'),
      answer(two, locked.id, 'One more word.', key),
      answer(three, '999999999', 'Is anybody here?'),
      answer(three, open.id, 'The firm does.'),
    ]);
    expect(sent.map(({ data, errors }) => data?.replyToThread.__typename ?? errors?.[0]?.extensions.code)).toEqual([
      'ReplyToThreadSuccess',
      'ThreadLocked',
      'NOT_FOUND',
      'ReplyToThreadSuccess',
    ]);
    expect(await posts(open.id)).toHaveLength(2);
    expect(await posts(locked.id)).toHaveLength(0);
    expect(await world.database.rows(sql`select from idempotency_key where key = ${key}`)).toHaveLength(0);
  });

  test('wait for a moderator at work in their own thread alone', async () => {
    const [one, two] = (await writers()) as [Visitor, Visitor];
    const [busy, free] = [await ask(one), await ask(one)];
    const moderator = new pg.Client({ connectionString: world.settings.DATABASE_URL });
    await moderator.connect();
    try {
      await moderator.query('begin');
      await moderator.query('select from thread where id = $1 for update', [busy.id]);
      let isAnswered = false;
      const waiting = answer(two, busy.id, 'I wait for you.').finally(() => (isAnswered = true));
      for (let n = 0; n < 3; n++)
        expect((await answer(one, free.id, `Nobody keeps me, ${n}.`)).data?.replyToThread.post?.number).toBe(n + 2);
      expect(isAnswered).toBe(false);
      await moderator.query('commit');
      expect((await waiting).data?.replyToThread.post?.number).toBe(2);
    } finally {
      await moderator.end();
    }
  });

  test('wait but a moment for one whose draft is held', async () => {
    const [one, two] = (await writers()) as [Visitor, Visitor];
    const [kept, free] = [await ask(one), await ask(one, { theme: 'applied-research' })];
    await world.database.rows(sql`insert into draft (person_id, thread_id, title, markdown, language)
      values (${await world.idOf('luc')}, ${kept.id}, '', 'I wait', 'en')`);
    await holding('select from draft where thread_id = $1 for update', kept.id, async () => {
      const waiting = answer(two, kept.id, 'I wait for my draft.');
      await someoneWaits();
      const started = performance.now();
      expect((await answer(one, free.id, 'I hold nothing.')).data?.replyToThread.post?.number).toBe(2);
      // Less than a statement may wait.
      expect(performance.now() - started).toBeLessThan(4_000);
      return { waiting };
    });
  });

  test('take their thread before their key, so that the same one elsewhere never holds what they wait for', async () => {
    const [one, two] = (await writers()) as [Visitor, Visitor];
    const { id } = await ask(one);
    const key = randomUUID();
    const taken = [await world.idOf('luc'), key];
    await holding('select from thread where id = $1 for update', id, async (holder) => {
      const waiting = answer(two, id, 'I wait for my thread.', key);
      await someoneWaits();
      await holder.query(`set local lock_timeout = '300ms'`);
      await holder.query(
        `insert into idempotency_key (scope, operation, key, request) values ($1, 'replyToThread', $2, '')`,
        taken,
      );
      await holder.query(`delete from idempotency_key where scope = $1 and key = $2`, taken);
      return { waiting };
    });
  });

  test('are written one by one when the database refuses one of them', async () => {
    const [one, two, three] = (await writers()) as [Visitor, Visitor, Visitor];
    const { id } = await ask(one);
    await world.database.rows(
      sql`alter table post add constraint no_fog check (markdown <> 'Fog is all there is.') not valid`,
    );
    const sent = await Promise.all([
      answer(one, id, 'The sun is out.'),
      answer(two, id, 'Fog is all there is.'),
      answer(three, id, 'It rains.'),
    ]);
    expect(sent.map(({ data, errors }) => data?.replyToThread.__typename ?? errors?.[0]?.extensions.code)).toEqual([
      'ReplyToThreadSuccess',
      'INTERNAL',
      'ReplyToThreadSuccess',
    ]);
    expect((await posts(id)).map(({ number }) => number)).toEqual([2, 3]);
  });
});
