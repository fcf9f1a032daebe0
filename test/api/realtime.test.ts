import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, markAnswer, reply } from '../support/forum.js';
import { LiveClient } from '../support/live-client.js';
import { until } from '../support/pace.js';
import { statementsOf } from '../support/statements.js';
import { channelOf, useLive } from '../support/live-world.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const { live, open } = useLive(world);
const pageOf = (thread: string, reader = world.guest()) => channelOf(reader, thread);

/** Many events on a channel, as a long evening would bring them. */
const happen = (thread: string, count: number): Promise<void> =>
  world.database.transaction(async (tx) => {
    const event = { type: 'forum.post-edited', payload: { thread, post: '0' }, streams: [`thread:${thread}`] };
    tx.publish(...Array.from({ length: count }, () => ({ ...event, actorId: null })));
  });

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i + 1);

describe('Live delivery', () => {
  test('a reply reaches everybody who is looking, guests too, in under a second', async () => {
    const amina = await world.as('amina');
    const luc = await world.as('luc');
    const { id } = await ask(amina);
    const { channel, sequence } = await pageOf(id);
    const readers = await Promise.all([live(), live(amina), live(luc), live(await world.as('marta'))]);
    await Promise.all(readers.map((reader) => reader.join(channel, sequence)));
    const post = await reply(luc, id);
    await until('all see the reply', () => readers.every((reader) => reader.of(channel).length === 1), 1000);
    await markAnswer(amina, post.id);
    await until('all see the mark', () => readers.every((reader) => reader.of(channel).length === 2), 1000);
    for (const reader of readers) {
      expect(reader.of(channel)).toEqual([
        {
          sequence: sequence + 1,
          type: 'forum.post-replied',
          thread: id,
          post: post.id,
          number: post.number,
          author: await world.idOf('luc'),
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        },
        expect.objectContaining({ sequence: sequence + 2, type: 'forum.answer-marked', post: post.id }),
      ]);
      expect(reader.gaps).toBe(0);
    }
  });

  test('one event costs the same two statements, however many are looking', async () => {
    const amina = await world.as('amina');
    const { id } = await ask(amina);
    const { channel, sequence } = await pageOf(id);
    const readers = await Promise.all(Array.from({ length: 40 }, () => live()));
    await Promise.all(readers.map((reader) => reader.join(channel, sequence)));
    await world.settle();
    const sent = await statementsOf(async () => {
      await happen(id, 1);
      await until('all hear of it', () => readers.every((reader) => reader.of(channel).length === 1));
    });
    expect(sent.filter((statement) => statement.includes('from stream t'))).toHaveLength(1);
    expect(sent.filter((statement) => statement.includes(`'thread ' || id`))).toHaveLength(1);
    expect(sent.length).toBeLessThan(readers.length);
  });

  test('long polling, and changing from it to WebSocket, tell the same', async () => {
    const luc = await world.as('luc');
    const { id } = await ask(luc);
    const { channel, sequence } = await pageOf(id);
    const extraHeaders = { cookie: await luc.cookies() };
    const ways = [['polling'], ['polling', 'websocket']].map((transports) =>
      new LiveClient(world.origin, { transports, extraHeaders }).connected(),
    );
    const pages = await Promise.all(ways);
    open.push(...pages);
    await Promise.all(pages.map((page) => page.join(channel, sequence)));
    await until('the change', () => pages[1]?.socket.io.engine.transport.name === 'websocket');
    await reply(luc, id);
    await until('both hear of it', () => pages.every((page) => page.of(channel).length === 1));
    await luc.get('mutation { signOut }');
    await until('both end', () => pages.every((page) => page.ended.includes('signed-out')));
  });

  test('a theme hears of questions and replies in its threads', async () => {
    const amina = await world.as('amina');
    const reader = await live();
    const channel = 'theme:applied-research';
    await reader.join(channel);
    const { id } = await ask(amina, { theme: 'applied-research' });
    await reply(amina, id);
    await until('both', () => reader.of(channel).length === 2);
    expect(reader.of(channel).map(({ type }) => type)).toEqual(['forum.thread-asked', 'forum.post-replied']);
    await reader.send('leave', { channel });
    await ask(amina, { theme: 'applied-research' });
    await world.settle();
    expect(reader.of(channel)).toHaveLength(2);
  });

  test('a notice reaches the person it is for, and nobody else may listen', async () => {
    const amina = await world.as('amina');
    const luc = await world.as('luc');
    const own = `person:${await world.idOf('amina')}`;
    const { id } = await ask(amina);
    const page = await live(amina);
    await page.join(own);
    expect(await (await live(luc)).join(own)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(await (await live()).join(own)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    await reply(luc, id);
    await world.settle();
    await until('the notice', () => page.of(own).some(({ type }) => type === 'notification.noticed'));
    expect(page.of(own).find(({ type }) => type === 'notification.noticed')).toMatchObject({
      notice: expect.stringMatching(/^\d+$/),
    });
  });

  test('the example of the documentation works as printed', async () => {
    const amina = await world.as('amina');
    const { id } = await ask(amina);
    const folder = mkdtempSync(join(tmpdir(), 'guildhall-example-'));
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync('docs/realtime.md', 'utf8')) ?? [];
    writeFileSync(join(folder, 'follow.mjs'), code);
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const env = { ...process.env, GUILDHALL: world.origin };
    const program = spawn(process.execPath, [join(folder, 'follow.mjs'), `thread:${id}`], { env });
    let said = '';
    program.stdout.on('data', (text) => (said += text));
    program.stderr.on('data', (text) => (said += text));
    try {
      await until('it follows', () => said.includes(`thread:${id} is known up to`), 20_000);
      await reply(amina, id);
      await until('it tells of the reply', () => said.includes('forum.post-replied'));
      expect(said).not.toMatch(/error|warning/i);
    } finally {
      program.kill();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('Having been away', () => {
  test.each([
    ['30 seconds', 6],
    ['10 minutes', 480],
  ])('%s: the client gets everything it missed, once, and goes on live', async (_while, missed) => {
    const amina = await world.as('amina');
    const { id } = await ask(amina);
    const { channel, sequence } = await pageOf(id);
    const before = await live();
    await before.join(channel, sequence);
    await reply(amina, id);
    await until('the first reply', () => before.of(channel).length === 1);
    before.socket.disconnect();
    await happen(id, missed);
    before.socket.connect();
    await before.connected();
    const back = await before.join(channel);
    expect(back).toMatchObject({ ok: true, sequence: sequence + 1 + missed });
    await reply(amina, id);
    await until('the next reply', () => before.of(channel).length === missed + 2);
    expect(before.numbers(channel)).toEqual(upTo(sequence, sequence + missed + 2));
    expect(before.gaps).toBe(0);
  });

  test('a client that comes and goes while replies pour in misses none and sees none twice', async () => {
    const amina = await world.as('amina');
    const { id } = await ask(amina);
    const { channel, sequence } = await pageOf(id);
    const restless = await live();
    const steady = await live();
    await steady.join(channel, sequence);
    await restless.join(channel, sequence);
    const pouring = (async () => {
      for (let i = 0; i < 40; i++) await happen(id, 2);
    })();
    for (let i = 0; i < 6; i++) {
      restless.socket.disconnect();
      restless.socket.connect();
      await restless.connected();
      await restless.join(channel);
    }
    await pouring;
    await until('both know all', () => [steady, restless].every((one) => one.sequence(channel) === sequence + 80));
    for (const { gaps } of [steady, restless]) expect(gaps).toBe(0);
    for (const one of [steady, restless]) expect(one.numbers(channel)).toEqual(upTo(sequence, sequence + 80));
  });

  test('who missed more than 500 events, or events no longer kept, is told to read anew and goes on live', async () => {
    const amina = await world.as('amina');
    const { id } = await ask(amina);
    const { channel, sequence } = await pageOf(id);
    await happen(id, 501);
    const many = await live();
    expect(await many.join(channel, sequence)).toEqual({ ok: true, resync: true, sequence: sequence + 501 });
    await world.database.rows(sql`delete from event where id in
      (select event_id from stream_event where stream = ${channel} and sequence < ${sequence + 300})`);
    const old = await live();
    expect(await old.join(channel, sequence + 290)).toMatchObject({ ok: true, resync: true });
    expect(await old.join(channel, sequence + 299)).toMatchObject({ ok: true, sequence: sequence + 501 });
    expect(await (await live()).join(channel, sequence + 9999)).toMatchObject({ ok: true, resync: true });
    await reply(amina, id);
    await until('live again', () => many.of(channel).length === 1);
    expect(many.gaps).toBe(0);
  });
});

describe('When the database connection that listens is lost', () => {
  test('everything that happened meanwhile is delivered as soon as it listens again', async () => {
    const luc = await world.as('luc');
    const { id } = await ask(luc);
    const { channel, sequence } = await pageOf(id);
    const [reader, page] = [await live(), await live(luc)];
    await reader.join(channel, sequence);
    await world.database.rows(sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query ilike 'listen %'`);
    await happen(id, 3);
    await luc.get('mutation { signOut }');
    await until('the events', () => reader.of(channel).length === 3, 4000);
    expect(reader.numbers(channel)).toEqual(upTo(sequence, sequence + 3));
    await until('the end of the session', () => page.ended.length === 1, 4000);
  });
});
