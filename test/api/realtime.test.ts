import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sql } from '@guildhall/database';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import { LiveClient, openLive, until } from '../support/live-client.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const open: LiveClient[] = [];
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.disconnect();
});

async function live(visitor?: Visitor): Promise<LiveClient> {
  const client = await openLive(world.origin, visitor);
  open.push(client);
  return client;
}

/** What the thread's page says about its channel. */
async function pageOf(thread: string, reader = world.guest()): Promise<{ channel: string; sequence: number }> {
  const read = `query ($id: ID!) { thread(id: $id) { channel sequence } }`;
  return (await reader.get<{ thread: { channel: string; sequence: number } }>(read, { id: thread })).thread;
}

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
    const answered = Date.now();
    await until('all see the reply', () => readers.every((reader) => reader.of(channel).length === 1), 1000);
    expect(Date.now() - answered).toBeLessThan(1000);
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
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        },
        expect.objectContaining({ sequence: sequence + 2, type: 'forum.answer-marked', post: post.id }),
      ]);
      expect(reader.gaps).toBe(0);
    }
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
      await until('it follows', () => said.includes(`thread:${id} is known up to`), 10_000);
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

describe('What one may see', () => {
  test('hidden threads and threads that never were cannot be joined, and look the same', async () => {
    const marta = await world.as('marta');
    const { id } = await ask(await world.as('amina'));
    await hide(marta, 'THREAD', id);
    const reader = await live(await world.as('luc'));
    const refused = await reader.join(`thread:${id}`);
    expect(refused).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(await reader.join('thread:999999999')).toEqual(refused);
    for (const none of ['theme:no-such-theme', 'webinar:17', 'thread:abc', 'thread:99999999999999999999'])
      expect(await reader.join(none)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect(await (await live(marta)).join(`thread:${id}`)).toMatchObject({ ok: true });
  });

  test('hiding a thread reaches its open readers within two seconds and sends them out; moderators stay', async () => {
    const amina = await world.as('amina');
    const marta = await world.as('marta');
    const { id } = await ask(amina);
    const channel = `thread:${id}`;
    const reader = await live(await world.as('luc'));
    const moderator = await live(marta);
    await Promise.all([reader.join(channel), moderator.join(channel)]);
    await hide(marta, 'THREAD', id);
    await until('the reader is told', () => reader.of(channel).at(-1)?.type === 'forum.thread-hidden');
    const restore = `mutation ($id: ID!) { restore(target: { type: THREAD, id: $id }, reason: "No name in it.") { __typename } }`;
    await marta.get(restore, { id });
    await until('the moderator sees on', () => moderator.of(channel).at(-1)?.type === 'forum.thread-restored');
    expect(reader.of(channel)).toHaveLength(1);
    expect(await reader.send('signal', { channel, kind: 'typing' })).toMatchObject({ ok: false, code: 'NOT_FOUND' });
    expect((await reader.join(channel)).ok).toBe(true);
    expect(reader.of(channel).map(({ type }) => type)).toEqual(['forum.thread-hidden', 'forum.thread-restored']);
  });

  test('a hidden reply is gone from what readers catch up with, and there for moderators', async () => {
    const marta = await world.as('marta');
    const { id } = await ask(await world.as('amina'));
    const { channel, sequence } = await pageOf(id);
    const looking = await live();
    await looking.join(channel, sequence);
    const post = await reply(await world.as('luc'), id);
    await hide(marta, 'POST', post.id);
    await until('the page is told', () => looking.of(channel).at(-1)?.type === 'forum.post-hidden');
    const reader = await live(await world.as('amina'));
    await reader.join(channel, sequence);
    expect(reader.of(channel).map(({ type }) => type)).toEqual(['forum.post-hidden']);
    const moderator = await live(marta);
    await moderator.join(channel, sequence);
    expect(moderator.of(channel).map(({ type }) => type)).toEqual(['forum.post-replied', 'forum.post-hidden']);
  });
});

describe('Sessions', () => {
  const gone = (client: LiveClient, reason: string) =>
    until(reason, () => client.ended.includes(reason as never) && !client.socket.connected);

  test('signing out ends the sockets of that session within two seconds, and no others', async () => {
    const here = await world.as('luc');
    const there = await world.as('luc');
    const [one, other, elsewhere] = [await live(here), await live(here), await live(there)];
    const cookie = await here.cookies();
    await here.get('mutation { signOut }');
    await Promise.all([gone(one, 'signed-out'), gone(other, 'signed-out')]);
    expect(elsewhere.socket.connected).toBe(true);
    const again = new LiveClient(world.origin, { extraHeaders: { cookie } });
    open.push(again);
    await again.connected();
    expect(await again.join(`person:${await world.idOf('luc')}`)).toMatchObject({ ok: false, code: 'NOT_FOUND' });
  });

  test('a session that ends during the handshake gets no lasting socket', async () => {
    const luc = await world.as('luc');
    const cookie = await luc.cookies();
    const racing = Array.from({ length: 30 }, () => new LiveClient(world.origin, { extraHeaders: { cookie } }));
    open.push(...racing);
    const arrived = racing.map((client) => client.connected().catch(() => client));
    await luc.get('mutation { signOut }');
    await Promise.all(arrived);
    const own = `person:${await world.idOf('luc')}`;
    const joins = (client: LiveClient) => client.join(own).catch(() => ({ ok: false }));
    const signedIn = async () => {
      const left = racing.filter(({ socket }) => socket.connected);
      return (await Promise.all(left.map(joins))).some(({ ok }) => ok);
    };
    for (const deadline = Date.now() + 2000; await signedIn();) expect(Date.now()).toBeLessThan(deadline);
  });

  test('suspending somebody ends their sockets within two seconds', async () => {
    const karim = await live(await world.as('luc'));
    const marta = await world.as('marta');
    const suspend = `mutation ($id: ID!, $why: String!) { suspendPerson(person: $id, reason: $why) { __typename } }`;
    const lift = `mutation ($id: ID!, $why: String!) { liftSuspension(person: $id, reason: $why) { __typename } }`;
    const about = { id: await world.idOf('luc'), why: 'Advertised a product in ten threads.' };
    await marta.get(suspend, about);
    await gone(karim, 'suspended');
    await marta.get(lift, about);
  });

  test('giving a role ends the sockets that were opened without it; they come back with it', async () => {
    const marta = await world.as('marta');
    const nobody = await world.as('luc');
    const { id } = await ask(await world.as('amina'));
    await hide(marta, 'THREAD', id);
    const page = await live(nobody);
    expect(await page.join(`thread:${id}`)).toMatchObject({ ok: false });
    const grant = `mutation ($input: RoleInput!) { grantRole(input: $input) { __typename } }`;
    const revoke = `mutation ($input: RoleInput!) { revokeRole(input: $input) { __typename } }`;
    const admin = await world.as('sofia');
    const input = { person: await world.idOf('luc'), role: 'MODERATOR', theme: null };
    await admin.get(grant, { input });
    await gone(page, 'rights-changed');
    page.socket.connect();
    await page.connected();
    expect(await page.join(`thread:${id}`)).toMatchObject({ ok: true });
    await admin.get(revoke, { input });
    await until('it ends again', () => page.ended.length === 2 && !page.socket.connected);
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

describe('Signals', () => {
  test('show who writes and how many look, and stop when the reply is there', async () => {
    const amina = await world.as('amina');
    const luc = await world.as('luc');
    const { id } = await ask(amina);
    const channel = `thread:${id}`;
    const [reader, asker, writer, tab] = [await live(), await live(amina), await live(luc), await live(luc)];
    for (const client of [reader, asker, writer, tab]) await client.join(channel);
    await until('three people', () => reader.signals.at(-1)?.present === 3);
    expect(await writer.send('signal', { channel, kind: 'typing' })).toEqual({ ok: true });
    const typing = () => reader.signals.at(-1)?.typing ?? [];
    await until('Luc writes', () => typing().length === 1);
    expect(typing()).toEqual([{ id: await world.idOf('luc'), name: 'Luc Moreau' }]);
    await reply(luc, id);
    await until('Luc wrote', () => typing().length === 0, 1000);
    tab.socket.disconnect();
    writer.socket.disconnect();
    await until('two people', () => reader.signals.at(-1)?.present === 2);
    expect(await reader.send('signal', { channel, kind: 'typing' })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('reach only those who follow the channel, and come at most four times a second', async () => {
    const luc = await world.as('luc');
    const { id } = await ask(luc);
    const channel = `thread:${id}`;
    const [reader, writer, stranger] = [await live(), await live(luc), await live()];
    await Promise.all([reader.join(channel), writer.join(channel)]);
    const started = Date.now();
    for (let i = 0; i < 30; i++) {
      const passer = await live();
      await passer.join(channel);
      await writer.send('signal', { channel, kind: 'typing' });
    }
    await until('all are counted', () => reader.signals.at(-1)?.present === 32);
    const seconds = (Date.now() - started) / 1000;
    expect(reader.signals.length).toBeLessThanOrEqual(4 * seconds + 2);
    expect(stranger.signals).toEqual([]);
  });
});
