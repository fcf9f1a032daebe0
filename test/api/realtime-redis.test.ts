import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, reply } from '../support/forum.js';
import { openLive } from '../support/live-client.js';
import { until } from '../support/pace.js';
import { startRedis } from '../support/redis.js';
import { type Node, openNode } from '../support/second-node.js';
import { useWorld } from '../support/world.js';

const redis = await startRedis();
const world = useWorld({ REDIS_URL: redis.url });
let other: Node;

beforeAll(async () => {
  other = await openNode(world);
});
afterAll(async () => {
  await other.close();
  await redis.stop();
});

test('With Redis, presence and typing are the same on both nodes', async () => {
  const luc = await world.as('luc');
  const { id } = await ask(luc);
  const channel = `thread:${id}`;
  const reader = await openLive(world.origin);
  const writer = await openLive(other.origin, luc);
  await reader.join(channel);
  await writer.join(channel);
  await until('both count two', () => [reader, writer].every((one) => one.signals.at(-1)?.present === 2), 8000);
  await writer.send('signal', { channel, kind: 'typing' });
  await until('the other node says so', () => reader.signals.at(-1)?.typing[0]?.name === 'Luc Moreau');
  await reply(luc, id);
  await until('and that it is over', () => reader.signals.at(-1)?.typing.length === 0, 3000);
  expect(reader.of(channel)).toHaveLength(1);
  writer.socket.disconnect();
  await until('one is left', () => reader.signals.at(-1)?.present === 1, 3000);
  reader.socket.disconnect();
});
