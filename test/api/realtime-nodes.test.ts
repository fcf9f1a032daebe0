import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, reply } from '../support/forum.js';
import { makePoll, openPoll, pollOf, votePoll } from '../support/poll.js';
import { joinWebinar, openWebinar } from '../support/webinar.js';
import { type LiveClient, openLive } from '../support/live-client.js';
import { until } from '../support/pace.js';
import { type Node, openNode } from '../support/second-node.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const open: LiveClient[] = [];
let second: Node;
let there: string;

beforeAll(async () => {
  second = await openNode(world);
  there = second.origin;
});
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.disconnect();
});
afterAll(() => second.close());

async function live(...where: Parameters<typeof openLive>): Promise<LiveClient> {
  const client = await openLive(...where);
  open.push(client);
  return client;
}

/**
 * Joins behind one event and is told of it once: by the answer, or right after it where this node has yet to hear of it.
 * Another event follows, so that what came twice, or left a gap, would be seen.
 */
async function catchesUp(client: LiveClient, channel: string, after: number): Promise<void> {
  expect(await client.join(channel, after)).toMatchObject({ ok: true });
  const thread = channel.replace('thread:', '');
  await reply(await world.as('amina'), thread);
  await until('what was missed and what followed', () => client.of(channel).length >= 2);
  expect(client.numbers(channel)).toEqual([after + 1, after + 2]);
  expect(client.of(channel).map(({ type }) => type)).toEqual(['forum.post-replied', 'forum.post-replied']);
  expect(client.gaps).toBe(0);
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
  await catchesUp(moved, channel, far.sequence(channel));
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
  const third = await openNode(world);
  const page = await live(third.origin);
  await page.join(channel);
  const lost = new Promise((resolve) => page.socket.once('disconnect', resolve));
  await third.close();
  expect(await lost).toBe('transport close');
  await reply(amina, id);
  const back = await live(world.origin);
  await catchesUp(back, channel, page.sequence(channel));
});

test('votes on one node are counted on the other within a second, without Redis', async () => {
  const host = await world.as('ingrid');
  const { id, code } = await openWebinar(host);
  const poll = await makePoll(host, pollOf(id, 'SINGLE', ['A', 'B']));
  await openPoll(host, poll);
  const far = await live(there);
  await far.join(`webinar:${id}`);
  const guests = [world.guest(), world.guest()];
  for (const guest of guests) {
    await joinWebinar(guest, code);
    await votePoll(guest, poll, { choices: [2] });
  }
  const told = () => far.signals.findLast(({ values }) => values?.[`poll:${poll}`])?.values?.[`poll:${poll}`];
  await until('the far node counts both', () => JSON.stringify(told()) === '{"voters":2,"counts":[0,2]}', 1000);
});
