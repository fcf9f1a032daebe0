import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { raw, sql, type Tx } from '@guildhall/database';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });

const note = (tx: Tx, key: string): void =>
  tx.defer(sql`insert into idempotency_key (scope, operation, key, request) values ('test', 'test', ${key}, '')`);
const noted = async (): Promise<string[]> => {
  const rows = await world.database.rows<{ key: string }>(
    sql`select key from idempotency_key where scope = 'test' order by key`,
  );
  return rows.map(({ key }) => key);
};
const fact = { type: 'test.done', payload: {}, streams: ['test:1'], actorId: null };
const wrong = sql`select 1 / ${0}::int`;
const refused = sql`insert into idempotency_key (scope, operation, key, request) values (null, 'test', ${'lost'}, '')`;
const nonsense = sql`select from nowhere_at_all where id = ${1}::int`;

/** More than there are connections, so that each of them has been through it. */
const often = async (work: () => Promise<unknown>): Promise<void> => {
  for (let n = 0; n < 20; n++) await work();
  await Promise.all(Array.from({ length: 20 }, work));
};

describe('A transaction', () => {
  it.each<[string, (tx: Tx, key: string) => Promise<unknown>]>([
    ['one statement that is sent at its end', async (tx, key) => note(tx, key)],
    ['an event alone', async (tx, key) => (tx.publish(fact), note(tx, key))],
    ['a statement that is waited for', async (tx, key) => (await tx.rows(sql`select 1`), note(tx, key))],
    ['something deferred before its first statement', async (tx, key) => (note(tx, key), tx.rows(sql`select 1`))],
    ['what TypeORM sends first', async (tx, key) => (await tx.manager.query('select 1'), note(tx, key))],
    [
      'statements side by side',
      async (tx, key) => (note(tx, key), Promise.all([tx.rows(sql`select 1`), tx.rows(sql`select 2`)])),
    ],
  ])('keeps %s', async (name, work) => {
    await world.database.transaction((tx) => work(tx, name));
    expect(await noted()).toContain(name);
  });

  it.each<[string, (tx: Tx) => Promise<unknown>]>([
    ['its first statement', async (tx) => (await tx.rows(wrong), note(tx, 'lost'))],
    ['a first statement that cannot be read', async (tx) => (await tx.rows(nonsense), note(tx, 'lost'))],
    ['a later statement', async (tx) => (note(tx, 'lost'), await tx.rows(sql`select 1`), tx.rows(wrong))],
    ['its last statement', async (tx) => (note(tx, 'lost'), await tx.rows(sql`select 1`), tx.defer(refused))],
    ['its only statement', async (tx) => tx.defer(nonsense)],
    [
      'the work in between',
      async (tx) => (note(tx, 'lost'), await tx.rows(sql`select 1`), Promise.reject(new Error('no'))),
    ],
  ])('leaves nothing behind when %s fails, and its connection goes on', async (_, work) => {
    await often(() => expect(world.database.transaction(work, 1)).rejects.toThrow());
    await often(() => world.database.transaction((tx) => tx.rows(sql`select 1`)));
    expect(await noted()).not.toContain('lost');
  });

  it('is not taken for kept when a failure in it was swallowed', async () => {
    const swallowing = async (tx: Tx): Promise<void> => {
      note(tx, 'lost');
      await tx.rows(sql`select 1`);
      await tx.rows(wrong).catch(() => undefined);
    };
    await expect(world.database.transaction(swallowing)).rejects.toThrow('given up');
    expect(await noted()).not.toContain('lost');
  });

  it('gives every statement its own rows, however its connection was used before', async () => {
    await often(async () => {
      const rows = await world.database.transaction(async (tx) => [
        await tx.rows(sql`select 1 as one`),
        await tx.rows(sql`select 2 as two, ${'x'}::text as letter`),
        (tx.defer(sql`select`), tx.publish(fact)),
      ]);
      expect(rows.slice(0, 2)).toEqual([[{ one: 1 }], [{ two: 2, letter: 'x' }]]);
    });
    const events = await world.database.rows<{ sequence: number }>(
      sql`select sequence::int from stream_event where stream = 'test:1' order by sequence`,
    );
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, n) => n + 1));
  });
});

describe('A statement', () => {
  const themes = (slug: string) => sql`select slug from theme where slug = any(${[slug]}::text[])`;
  const plans = (tx: Tx) =>
    tx.rows(sql`select generic_plans::int as kept, custom_plans::int as made from pg_prepared_statements
      where statement like 'select slug from theme where slug = any($1%'`);
  const mode = sql`select current_setting('plan_cache_mode') as mode`;

  it('has one plan for all values, and is planned for its values where they decide', async () => {
    await world.database.transaction(async (tx) => {
      for (const slug of ['one', 'two', 'three']) await tx.rows(themes(slug));
      await tx.planned(themes('one'));
      expect(await tx.planned(mode)).toEqual([{ mode: 'force_custom_plan' }]);
      await tx.rows(themes('four'));
      expect(await plans(tx)).toEqual([{ kept: 4, made: 0 }]);
    });
  });

  it('leaves none of its rows with its connection', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = () => (collect(), process.memoryUsage().heapUsed / 1e6);
    const before = held();
    await world.database.rows(sql`select repeat('x', 1000) || n as words from generate_series(1, ${20_000}::int) n`);
    await often(() => world.database.rows(sql`select 1`));
    expect(held() - before).toBeLessThan(10);
  });

  it('is kept by its connection only while there are not too many', async () => {
    await world.database.transaction(async (tx) => {
      const sum = (n: number) => sql`select ${n}::int + ${raw(String(n))} as sum`;
      for (let n = 0; n < 800; n++) expect(await tx.rows(sum(n))).toEqual([{ sum: 2 * n }]);
      const [kept] = await tx.rows<{ count: number }>(sql`select count(*)::int from pg_prepared_statements`);
      expect(kept?.count).toBeLessThan(700);
    });
  });

  it('leaves its connection as it was, also when it fails', async () => {
    await often(() => world.database.planned(themes('one')));
    await often(() => expect(world.database.planned(wrong)).rejects.toThrow());
    await often(() => expect(world.database.planned(nonsense)).rejects.toThrow());
    await often(() => expect(world.database.transaction((tx) => tx.planned(wrong), 1)).rejects.toThrow());
    await often(async () => expect(await world.database.rows(mode)).toEqual([{ mode: 'force_generic_plan' }]));
  });
});
