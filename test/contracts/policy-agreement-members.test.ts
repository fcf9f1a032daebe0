import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, isBlockedBy, nobodyBarred, wants } from '@guildhall/kernel';
import { addressable, sql, wanted } from '@guildhall/database';
import { SessionGate } from '@guildhall/identity';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, reply } from '../support/forum.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'jonas', 'yusuf', 'marta', 'sofia'];
let meeting: string;
let people: { id: string; name: string }[];

const BAR = `mutation ($person: ID!, $kind: BarKind) { barPerson(person: $person, kind: $kind) { __typename } }`;
const keepAway = async (who: PersonKey, whom: PersonKey, kind: 'MUTE' | 'BLOCK') =>
  (await world.as(who)).get(BAR, { person: await world.idOf(whom), kind });

beforeAll(async () => {
  await keepAway('amina', 'jonas', 'MUTE');
  await keepAway('amina', 'luc', 'BLOCK');
  await keepAway('jonas', 'amina', 'BLOCK');
  await keepAway('jonas', 'yusuf', 'BLOCK');
  await keepAway('luc', 'marta', 'MUTE');
  await keepAway('marta', 'jonas', 'MUTE');
  people = await world.database.rows(sql`select id, name from person`);
  ({ id: meeting } = await ask(await world.as('luc'), { title: 'A thread of many writers' }));
  for (const key of ['amina', 'jonas', 'yusuf', 'marta'] as const) await reply(await world.as(key), meeting);
});

describe.each(everybody)('What is kept away from %s is the same for one and for many', (key) => {
  let visitor: Visitor;
  let actor: Actor;

  beforeAll(async () => {
    visitor = key === 'guest' ? world.guest() : await world.as(key);
    const id = key === 'guest' ? null : await world.idOf(key);
    const bars = await world.database.rows<{ person: string; other: string; kind: string }>(
      sql`select person_id as person, other_id as other, kind from person_bar`,
    );
    actor = {
      ...nobodyBarred,
      personId: id,
      grants: id ? await world.database.rows(sql`select role, theme from role_grant where person_id = ${id}`) : [],
      muted: bars.filter(({ person }) => person === id).map(({ other }) => other),
      blockedBy: bars.filter(({ other, kind }) => other === id && kind === 'block').map(({ person }) => person),
      ...{ guestId: null, sessionId: null, language: 'en', address: '', requestId: '' },
    };
  });

  test('the gate brings along whom they muted and who blocked them', async () => {
    const headers = { cookie: await visitor.cookies() };
    const seen = await world.app.get(SessionGate).plainActorOf({ headers, socket: { remoteAddress: '::1' } } as never);
    expect([...(seen?.muted ?? [])].sort()).toEqual([...actor.muted].sort());
    expect([...(seen?.blockedBy ?? [])].sort()).toEqual([...actor.blockedBy].sort());
  });

  test('`wants` and `wanted`, `isBlockedBy` and `addressable` tell the same story', async () => {
    const named = async (condition: ReturnType<typeof wanted>) =>
      (await world.database.rows<{ id: string }>(sql`select id from person where ${condition}`))
        .map(({ id }) => id)
        .sort();
    const ids = people.map(({ id }) => id).sort();
    expect(await named(wanted(actor, sql`person.id`))).toEqual(ids.filter((id) => wants(actor, id)));
    expect(await named(addressable(actor, sql`person.id`))).toEqual(ids.filter((id) => !isBlockedBy(actor, id)));
  });

  test('lists, feeds and search keep to it; folded is whom they muted but moderators of the theme', async () => {
    const { threads, newestThreads, search, completePeople } = await visitor.get<{
      threads: { nodes: { author: { id: string } }[] };
      newestThreads: { author: { id: string } }[];
      search: { nodes: { thread: { author: { id: string } } | null }[] };
      completePeople?: { id: string }[];
    }>(`{ threads(first: 50) { nodes { author { id } } } newestThreads(first: 50) { author { id } }
      search(query: "training", first: 20) { nodes { thread { author { id } } } }
      ${key === 'guest' ? '' : 'completePeople(prefix: "A") { id }'} }`);
    const met = [...threads.nodes, ...newestThreads, ...search.nodes.flatMap(({ thread }) => thread ?? [])];
    expect(met.filter(({ author }) => !wants(actor, author.id))).toEqual([]);
    expect((completePeople ?? []).filter(({ id }) => !wants(actor, id) || isBlockedBy(actor, id))).toEqual([]);
    const {
      thread: { question, replies },
    } = await visitor.get<{ thread: { question: Folding; replies: { nodes: Folding[] } } }>(
      `query ($id: ID!) { thread(id: $id) { question { ...F } replies(first: 20) { nodes { ...F } } } }
      fragment F on Post { isFolded author { id roles { role theme } } thread { theme { slug } } }`,
      { id: meeting },
    );
    expect(replies.nodes).toHaveLength(4);
    for (const { isFolded, author, thread } of [question, ...replies.nodes]) {
      const onDuty = author.roles.some(
        ({ role, theme }) => role === 'ADMIN' || (role === 'MODERATOR' && (!theme || theme === thread.theme.slug)),
      );
      expect([author.id, isFolded]).toEqual([author.id, !wants(actor, author.id) && !onDuty]);
    }
  });

  test('a profile costs one statement for each of its parts', async () => {
    const profile = `query ($id: ID!) { person(id: $id) { name about workplace isReserved help { replies expertise { count } }
      givenReplies(first: 10) { nodes { id title isAnswer } } } }`;
    const author = await world.idOf('tomas');
    await visitor.get(profile, { id: author });
    const sent = await statementsOf(() => visitor.get(profile, { id: author }));
    expect(sent.length).toBeLessThanOrEqual(key === 'guest' ? 3 : 5);
  });
});

interface Folding {
  isFolded: boolean;
  author: { id: string; roles: { role: string; theme: string | null }[] };
  thread: { theme: { slug: string } };
}
