import { describe, expect, test } from 'vitest';
import { ask, hide, reply } from '../support/forum.js';
import { LiveClient } from '../support/live-client.js';
import { until } from '../support/pace.js';
import { channelOf, useLive } from '../support/live-world.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const { live, open } = useLive(world);
const pageOf = (thread: string, reader = world.guest()) => channelOf(reader, thread);

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
    await until('nobody is signed in any more', async () => !(await signedIn()));
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
