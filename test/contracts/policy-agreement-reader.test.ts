import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { raw, type Sql, sql } from '@guildhall/database';
import { visibleCentre, visibleCentreTo } from '@guildhall/centre';
import { visiblePost, visiblePostTo, visibleThread, visibleThreadTo } from '@guildhall/forum';
import {
  visibleConsortium,
  visibleConsortiumTo,
  visiblePartnerPost,
  visiblePartnerPostTo,
} from '@guildhall/partnering';
import { announceCall, beginConsortium, join } from '../support/consortium.js';
import { ask, hide, reply } from '../support/forum.js';
import { expressed } from '../support/interest.js';
import { draftPartnerPost, openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

/** Nothing is told before it is asked for. */
const world = useWorld({ WORKER: 'separate' });
let [amina, luc, jonas, yusuf, sofia] = [] as unknown as [Visitor, Visitor, Visitor, Visitor, Visitor];

beforeAll(async () => {
  [amina, luc, jonas, yusuf, sofia] = (await Promise.all(
    (['amina', 'luc', 'jonas', 'yusuf', 'sofia'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
});

interface Pair {
  readonly what: string;
  readonly from: Sql;
  readonly id: Sql;
  readonly visible: (actor: Actor) => Sql;
  readonly visibleTo: (person: Sql) => Sql;
}
const pairs: readonly Pair[] = [
  { what: 'threads', from: sql`thread t`, id: sql`t.id`, visible: visibleThread, visibleTo: visibleThreadTo },
  {
    ...{ what: 'posts', from: sql`post p join thread t on t.id = p.thread_id`, id: sql`p.id` },
    ...{ visible: visiblePost, visibleTo: visiblePostTo },
  },
  { what: 'centres', from: sql`centre c`, id: sql`c.id`, visible: visibleCentre, visibleTo: visibleCentreTo },
  {
    ...{ what: 'partner posts', from: sql`partner_post p`, id: sql`p.id` },
    ...{ visible: visiblePartnerPost, visibleTo: visiblePartnerPostTo },
  },
  {
    ...{ what: 'consortia', from: sql`consortium s`, id: sql`s.id` },
    ...{ visible: visibleConsortium, visibleTo: visibleConsortiumTo },
  },
];

/** Puts the things of a table into a state each, so that every author has some in each. */
async function spread(table: string, states: readonly string[]): Promise<void> {
  for (const [n, state] of states.entries())
    await world.database.rows(sql`update ${raw(table)} x set ${raw(state)} from (select id, row_number() over (
      partition by author_id order by id) as turn from ${raw(table)}) ranked
      where ranked.id = x.id and ranked.turn % ${states.length + 1}::int = ${n}::int`);
}

describe('What a statement says of a person it alone knows', () => {
  let actors: Actor[];

  beforeAll(async () => {
    const school = await registerCentre(luc);
    const company = await registerCentre(jonas, { kind: 'COMPANY', country: 'DE' });
    const [hidden, merged] = [await registerCentre(luc), await registerCentre(jonas)];
    await world.database.rows(sql`update centre set verified_at = now(), verified_by = ${await world.idOf('sofia')}`);
    for (const [visitor, centre] of [
      [luc, school],
      [jonas, company],
      [luc, hidden],
      [jonas, merged],
    ] as const) {
      await draftPartnerPost(visitor, centre);
      for (const title of ['Seen', 'Hidden', 'Seen, too']) await openPartnerPost(visitor, centre, { title });
    }
    const consortium = await beginConsortium(luc, await announceCall(sofia), school);
    await join(luc, consortium, jonas, company);
    await beginConsortium(jonas, await announceCall(sofia), company);
    await world.settle();
    await world.database.rows(sql`update partner_post set hidden_at = now() where title = 'Hidden'`);
    await world.database.rows(sql`update centre set hidden_at = now() where id = ${hidden}::bigint`);
    await world.database.rows(sql`update centre set merged_into = ${school}::bigint where id = ${merged}::bigint`);
    const [{ id: into } = { id: '' }] = await world.database.rows<{ id: string }>(
      sql`select id from thread where hidden_at is null order by id limit 1`,
    );
    const kinds = ['hidden', 'review', 'deleted'].map((kind) => `hidden_at = now(), hidden_kind = '${kind}'`);
    await spread('post', kinds);
    await spread('thread', [...kinds, `hidden_at = now(), hidden_kind = 'merged', merged_into = ${into}`]);
    const people = await world.database.rows<Pick<Actor, 'personId' | 'grants' | 'centres'>>(
      sql`select id as "personId", roles as grants, centres from person`,
    );
    const idle = {
      ...nobodyBarred,
      guestId: null,
      sessionId: null,
      language: 'en',
      address: '',
      requestId: '',
    } as const;
    actors = people.map((person) => ({ ...idle, ...person }));
  });

  test.each(pairs)('is what the policy says of whoever reads: $what', async ({ from, id, visible, visibleTo }) => {
    const counts = new Set<number>();
    for (const actor of actors) {
      const [told] = await world.database.rows<{ seen: number; differ: string[] }>(sql`
        select count(*) filter (where by_policy)::int as seen,
          coalesce(array_agg(id::text) filter (where by_policy is distinct from by_person), '{}') as differ
        from (select ${id} as id, ${visible(actor)} as by_policy, ${visibleTo(sql`person.id`)} as by_person
          from person, ${from} where person.id = ${actor.personId}) asked`);
      expect([actor.grants, told?.differ]).toEqual([actor.grants, []]);
      counts.add(told?.seen ?? 0);
    }
    // There is something to see that not everybody does.
    expect(counts.size).toBeGreaterThan(1);
  });
});

describe('A mail sent at once', () => {
  test('is not sent about what was hidden in the same moment', async () => {
    const trade = { languages: ['en', 'fr'], country: 'FR' };
    const named = (name: string) => ({ ...trade, texts: [{ language: 'en', name, markdown: '' }] });
    const [school, filbert] = [
      await registerCentre(luc, trade),
      await registerCentre(jonas, named('The filbert-centre')),
    ];
    const chestnut = await registerCentre(amina, named('The chestnut-centre'));
    await world.database.rows(sql`update centre set verified_at = now(), verified_by = ${await world.idOf('sofia')}`);
    const [wish, other] = [await openPartnerPost(luc, school), await openPartnerPost(luc, school)];
    await world.settle();
    const mailed = async () => JSON.stringify((await world.mails()).map(({ subject, text }) => subject + text));
    await expressed(jonas, wish, filbert);
    await expressed(amina, other, chestnut);
    await world.database.rows(sql`update centre set hidden_at = now() where id = ${filbert}::bigint`);
    await world.settle();
    expect(await mailed()).toContain('chestnut-centre');
    expect(await mailed()).not.toContain('filbert-centre');
    const notices = '{ viewer { notices(first: 100) { nodes { title } } } }';
    expect(JSON.stringify(await luc.get(notices))).not.toContain('filbert-centre');
    await world.database.rows(sql`update centre set hidden_at = null where id = ${filbert}::bigint`);
    expect(JSON.stringify(await luc.get(notices))).toContain('filbert-centre');
  });
});

describe('A notice of several replies', () => {
  test('leads to the first that may be seen', async () => {
    const { id } = await ask(amina, { title: 'Who toasts peanut-thread?' });
    const [first, second, third] = [await reply(luc, id), await reply(jonas, id), await reply(luc, id)];
    await world.settle();
    const path = async () => {
      const { viewer } = await amina.get<{ viewer: { notices: { nodes: { title: string; path: string }[] } } }>(
        '{ viewer { notices(first: 100) { nodes { title path } } } }',
      );
      return viewer.notices.nodes.find(({ title }) => title.includes('peanut-thread'))?.path;
    };
    expect(await path()).toBe(`/posts/${first.id}`);
    await hide(yusuf, 'POST', first.id);
    expect(await path()).toBe(`/posts/${second.id}`);
    await hide(yusuf, 'POST', second.id);
    expect(await path()).toBe(`/posts/${third.id}`);
    await hide(yusuf, 'POST', third.id);
    expect(await path()).toBeUndefined();
  });
});
