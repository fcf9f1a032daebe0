import { expect, test } from 'vitest';
import type { LiveClient } from '../support/live-client.js';
import { until } from '../support/pace.js';
import { useLive } from '../support/live-world.js';
import { askLive, joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const { live } = useLive(world);

const valueOf = (client: LiveClient, mark: string): unknown =>
  client.signals.findLast(({ values }) => values && mark in values)?.values?.[mark];

test('Hosts see at once what other hosts decide and how the hall is; attendees see no one and no counts of lines', async () => {
  const host = await world.as('ingrid');
  const other = await world.as('sofia');
  const { id, code } = await openWebinar(host);
  const guest = world.guest();
  await joinWebinar(guest, code);
  const question = await askLive(guest, id, 'Who pays for the equipment?');
  const channel = `webinar:${id}`;
  const [desk, second, phone] = await Promise.all([live(host), live(other), live(guest)]);
  for (const client of [desk, second, phone]) await client.join(channel);
  await until('both hosts are told of each other', () => {
    const crowd = valueOf(desk, 'crowd:now') as { here: number; hosts: string[] } | undefined;
    return crowd?.here === 1 && crowd.hosts.length === 2;
  });
  expect(valueOf(second, 'crowd:now')).toMatchObject({ here: 1, left: 0, good: 1, slow: 0, lost: 0 });
  expect((valueOf(second, 'crowd:now') as { hosts: string[] }).hosts[0]).toContain('Ingrid');
  await host.get('mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', {
    input: { question, fate: 'SHOWN', seen: 'WAITING' },
  });
  const types = (client: LiveClient) => client.of(channel).map(({ type }) => type);
  await until('everybody is told', () => [second, phone].every((client) => types(client).length >= 2));
  expect(types(second)).toEqual(['webinar.question-decided', 'webinar.spotlight-moved']);
  phone.socket.disconnect();
  await until('the hosts are told who left', () => (valueOf(desk, 'crowd:now') as { left: number }).left === 1, 3000);
  const HAND = 'mutation ($input: HandOverWebinarInput!) { handOverWebinar(input: $input) { __typename } }';
  await host.get(HAND, { input: { webinar: id, to: await world.idOf('sofia'), stays: false } });
  const knows = (client: LiveClient) => types(client).includes('webinar.hosts-changed');
  await until('both are told that others run it', () => knows(desk) && knows(second));
  await second.join(channel);
  const hold = 'mutation ($id: ID!) { setPremoderation(webinar: $id, on: true) { __typename } }';
  await other.get(hold, { id });
  await until('who runs it came back', () => types(second).includes('webinar.premoderation-turned'));
  expect(types(desk)).not.toContain('webinar.premoderation-turned');
  expect(phone.signals.some(({ values }) => values && 'crowd:now' in values)).toBe(false);
});
