import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/index.js';
import { ask, hide, reply } from '../support/forum.js';
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
}, 60_000);

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

  test('reads no secret anywhere that is not theirs to know', async () => {
    const queries = [
      'query ($thread: ID!) { thread(id: $thread) { replyCount replies(first: 50) { nodes { id number html } } } }',
      'query ($held: ID!) { post(id: $held) { html } }',
      'query ($heldThread: ID!) { thread(id: $heldThread) { title } }',
      '{ threads(first: 50) { nodes { title } } themes { threadCount } }',
      '{ viewer { notices(first: 20) { nodes { title path } } } }',
      '{ duties(first: 50) { nodes { path reports { words name } post { html } } } }',
      'query ($luc: ID!) { personNotes(person: $luc) { words } }',
      ...Object.values(secrets).map((word) => `{ search(query: "${word}") { nodes { title } } }`),
    ];
    const luc = await world.idOf('luc');
    const answers = await Promise.all(queries.map((text) => visitor.send(text, { thread, held, heldThread, luc })));
    const seen = JSON.stringify(answers.map(({ data }) => data ?? null));
    for (const [name, secret] of Object.entries(secrets))
      expect([key, name, seen.includes(secret)]).toEqual([key, name, moderators.includes(key)]);
  });
});
