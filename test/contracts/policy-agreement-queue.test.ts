import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/index.js';
import { ask, hide, reply } from '../support/forum.js';
import { LiveClient } from '../support/live-client.js';
import { report } from '../support/moderation.js';
import { member, signedIn } from '../support/people.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const canary = (place: string): string => `canary-${place}-${randomUUID().slice(0, 8)}`;
const secrets = {
  heldReply: canary('heldreply'),
  heldThread: canary('heldthread'),
  report: canary('report'),
  note: canary('note'),
};
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'jonas', 'yusuf', 'marta', 'sofia'];
const moderators: readonly string[] = ['yusuf', 'marta', 'sofia'];
/** Yusuf moderates the theme in which everything happens; the report about a person is for moderators everywhere. */
const duties: Record<string, readonly string[]> = { theme: moderators, person: ['marta', 'sofia'] };

let thread: string;
let held: string;
let heldThread: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  const [amina, luc, jonas, marta] = (await Promise.all(
    (['amina', 'luc', 'jonas', 'marta'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  ({ id: thread } = await ask(amina));
  const hana = await signedIn(world, await member(world, { joinedAt: new Date(Date.now() - 86_400_000) }));
  ({ id: held } = await reply(hana, thread, `See https://school.example ${secrets.heldReply}`));
  ({ id: heldThread } = await ask(hana, {
    title: `Waiting ${secrets.heldThread}`,
    markdown: `https://school.example ${secrets.heldThread}`,
  }));
  const spam = await reply(luc, thread, 'Our certificates.');
  await report(jonas, { type: 'POST', id: spam.id }, { words: secrets.report });
  await report(jonas, { type: 'PERSON', id: await world.idOf('samir') }, { words: secrets.report });
  Object.assign(ids, { theme: spam.id, person: await world.idOf('samir') });
  await marta.get('mutation ($person: ID!, $words: String!) { addPersonNote(person: $person, words: $words) { id } }', {
    person: await world.idOf('luc'),
    words: secrets.note,
  });
  await hide(marta, 'POST', (await reply(luc, thread, 'Another one.')).id);
  await world.settle();
});

describe.each(everybody)('Of what needs a moderator %s', (key) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = key === 'guest' ? world.guest() : await world.as(key);
  });

  test('sees and counts the same duties, and may open exactly those', async () => {
    const { data } = await visitor.send<{ duties: { nodes: { id: string; targetId: string }[] } }>(
      '{ duties(first: 100) { nodes { id targetId } } }',
    );
    const listed = data?.duties?.nodes ?? [];
    const { viewer } = await visitor.get<{ viewer: { openDuties: number } | null }>('{ viewer { openDuties } }');
    expect(viewer?.openDuties ?? 0).toBe(listed.length);
    const all = await world.database.rows<{ id: string; target: string }>(
      sql`select id::text, target_id as target from duty where closed_at is null`,
    );
    for (const { id, target } of all) {
      const { errors } = await visitor.send('query ($id: ID!) { duty(id: $id) { id } }', { id });
      expect([key, target, !errors]).toEqual([key, target, listed.some((duty) => duty.id === id)]);
    }
    for (const [name, readers] of Object.entries(duties))
      expect([name, listed.some(({ targetId }) => targetId === ids[name])]).toEqual([name, readers.includes(key)]);
  });

  test('sees and counts the same threads, people and drafts that need attention', async () => {
    const QUERY = `{ attentionCounts { unanswered unsorted newcomers orphanedDrafts }
      unanswered: attentionThreads(kind: UNANSWERED, first: 100) { nodes { id theme { slug } } }
      unsorted: attentionThreads(kind: UNSORTED, first: 100) { nodes { id theme { slug } } }
      newcomers(first: 100) { nodes { person { id } } } orphanedDrafts(first: 100) { nodes { title theme } } }`;
    type Listed = { nodes: { theme?: { slug: string } | string }[] };
    type Lists = Record<'unanswered' | 'unsorted' | 'newcomers' | 'orphanedDrafts', Listed>;
    const { data, errors } = await visitor.send<Lists & { attentionCounts: Record<keyof Lists, number> }>(QUERY);
    expect([key, !errors]).toEqual([key, moderators.includes(key)]);
    if (errors || !data) return;
    for (const name of ['unanswered', 'unsorted', 'newcomers', 'orphanedDrafts'] as const)
      expect([key, name, data[name].nodes.length]).toEqual([key, name, data.attentionCounts[name]]);
    if (key !== 'yusuf') return;
    for (const { theme } of [...data.unanswered.nodes, ...data.unsorted.nodes])
      expect(theme).toEqual({ slug: 'work-based-learning' });
  });

  test('reads no secret anywhere that is not theirs to know', async () => {
    const queries = [
      'query ($thread: ID!) { thread(id: $thread) { replyCount replies(first: 50) { nodes { id number html } } } }',
      'query ($held: ID!) { post(id: $held) { html } }',
      'query ($heldThread: ID!) { thread(id: $heldThread) { title } }',
      '{ threads(first: 50) { nodes { title } } themes { threadCount } }',
      '{ viewer { notices(first: 20) { nodes { title path } } } }',
      '{ duties(first: 50) { nodes { path reports { words name } post { html } } } }',
      'query ($luc: ID!) { personNotes(person: $luc) { words } }',
      '{ duties(first: 50) { nodes { notes { words } } } }',
      '{ newcomers(first: 50) { nodes { latest { title excerpt } } } }',
      '{ attentionThreads(kind: UNSORTED, first: 50) { nodes { title } } }',
      `{ similarThreads(title: "Waiting ${secrets.heldThread}", first: 20) { title } }`,
      '{ newestThreads(first: 50) { title } }',
      ...Object.values(secrets).map((word) => `{ search(query: "${word}") { nodes { title } } }`),
    ];
    const luc = await world.idOf('luc');
    const answers = await Promise.all(queries.map((text) => visitor.send(text, { thread, held, heldThread, luc })));
    const seen = JSON.stringify(answers.map(({ data }) => data ?? null));
    for (const [name, secret] of Object.entries(secrets))
      expect([key, name, seen.includes(secret)]).toEqual([key, name, moderators.includes(key)]);
  });
});

test('What waits has no picture, no place in the sitemap, and is told on no channel of readers', async () => {
  const guest = world.guest();
  expect((await guest.agent.get('/sitemap/threads-0.xml')).text).not.toContain(`/threads/${heldThread}<`);
  expect((await guest.agent.get(`/pictures/threads/${heldThread}.png`)).status).toBe(404);
  expect((await guest.agent.get(`/pictures/threads/${thread}.png`)).status).toBe(200);
  const told = await world.database.rows(sql`
    select s.* from stream_event s join event e on e.id = s.event_id where e.payload ->> 'thread' = ${heldThread}`);
  expect(told).toEqual([]);
  const live = await new LiveClient(world.origin).connected();
  for (const channel of [`thread:${heldThread}`, 'duties:all'])
    expect([channel, await live.join(channel)]).toEqual([channel, expect.objectContaining({ ok: false })]);
  live.socket.close();
});
