import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../../apps/api/src/app.module.js';
import { configure } from '../../apps/api/src/http/configure.js';
import { ask, reply } from '../support/forum.js';
import { type LiveClient, openLive, until } from '../support/live-client.js';
import { useWorld } from '../support/world.js';

/** The address of a Redis to try signals between processes with; everything else needs none. */
const { TEST_REDIS_URL } = process.env;
const world = useWorld(TEST_REDIS_URL ? { REDIS_URL: TEST_REDIS_URL } : {});
const open: LiveClient[] = [];
let second: NestExpressApplication;
let there: string;

beforeAll(async () => {
  const modules = AppModule.for(world.settings);
  second = await NestFactory.create<NestExpressApplication>(modules, { logger: false, bodyParser: false });
  await configure(second).listen(0, '127.0.0.1');
  there = `http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`;
}, 60_000);
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.disconnect();
});
afterAll(() => second.close());

async function live(...where: Parameters<typeof openLive>): Promise<LiveClient> {
  const client = await openLive(...where);
  open.push(client);
  return client;
}

test('what happens on one node reaches the readers of the other, and the numbers are the same everywhere', async () => {
  const amina = await world.as('amina');
  const { id } = await ask(amina);
  const channel = `thread:${id}`;
  const far = await live(there);
  await far.join(channel);
  const near = await live(world.origin);
  await near.join(channel, far.sequence(channel));
  await reply(amina, id);
  await until('both hear of it', () => [far, near].every((one) => one.of(channel).length === 1), 1000);
  expect(far.of(channel)).toEqual(near.of(channel));
  far.socket.disconnect();
  await reply(amina, id);
  const moved = await live(world.origin);
  expect(await moved.join(channel, far.sequence(channel))).toMatchObject({ events: [{ type: 'forum.post-replied' }] });
});

test('signing out on one node ends the sockets on the other within two seconds', async () => {
  const luc = await world.as('luc');
  const page = await live(there, luc);
  await luc.get('mutation { signOut }');
  await until('it ends', () => page.ended.includes('signed-out') && !page.socket.connected);
});

test('a node that stops leaves its clients to come back to another, where they catch up', async () => {
  const amina = await world.as('amina');
  const { id } = await ask(amina);
  const channel = `thread:${id}`;
  const modules = AppModule.for(world.settings);
  const third = await NestFactory.create<NestExpressApplication>(modules, { logger: false, bodyParser: false });
  await configure(third).listen(0, '127.0.0.1');
  const page = await live(`http://127.0.0.1:${(third.getHttpServer().address() as AddressInfo).port}`);
  await page.join(channel);
  const lost = new Promise((resolve) => page.socket.once('disconnect', resolve));
  await third.close();
  expect(await lost).toBe('transport close');
  await reply(amina, id);
  const back = await live(world.origin);
  expect(await back.join(channel, page.sequence(channel))).toMatchObject({ events: [{ type: 'forum.post-replied' }] });
});

(TEST_REDIS_URL ? test : test.skip)('with Redis, presence and typing are the same on both nodes', async () => {
  const luc = await world.as('luc');
  const { id } = await ask(luc);
  const channel = `thread:${id}`;
  const reader = await live(world.origin);
  const writer = await live(there, luc);
  await reader.join(channel);
  await writer.join(channel);
  await until('both count two', () => [reader, writer].every((one) => one.signals.at(-1)?.present === 2), 8000);
  await writer.send('signal', { channel, kind: 'typing' });
  await until('the other node says so', () => reader.signals.at(-1)?.typing[0]?.name === 'Luc Moreau');
  await reply(luc, id);
  await until('and that it is over', () => reader.signals.at(-1)?.typing.length === 0, 1000);
  expect(reader.of(channel)).toHaveLength(1);
  writer.socket.disconnect();
  await until('one is left', () => reader.signals.at(-1)?.present === 1, 3000);
});
