import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
let amina: Visitor;
let luc: Visitor;
let jonas: Visitor;
let yusuf: Visitor;

beforeAll(async () => {
  [amina, luc, jonas, yusuf] = (await Promise.all(
    (['amina', 'luc', 'jonas', 'yusuf'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
});

interface Reading {
  readNumber: number;
  unreadCount: number;
  firstUnread: number | null;
  isNew: boolean;
}
const READING = 'viewerReading { readNumber unreadCount firstUnread isNew }';

async function readingOf(visitor: Visitor, id: string): Promise<Reading | null> {
  const { thread } = await visitor.get<{ thread: { viewerReading: Reading | null } }>(
    `query ($id: ID!) { thread(id: $id) { ${READING} } }`,
    { id },
  );
  return thread.viewerReading;
}
const markRead = (visitor: Visitor, thread: string, number: number) =>
  visitor.get<{ markThreadRead: number }>(
    'mutation ($thread: ID!, $number: Int!) { markThreadRead(thread: $thread, number: $number) }',
    { thread, number },
  );

describe('What is unread', () => {
  test('a question asked since I joined is new to me, not to its asker, and nothing of it to a guest', async () => {
    const { id } = await ask(amina);
    expect(await readingOf(luc, id)).toEqual({ readNumber: 0, unreadCount: 0, firstUnread: null, isNew: true });
    expect(await readingOf(amina, id)).toMatchObject({ readNumber: 1, isNew: false });
    expect(await readingOf(world.guest(), id)).toBeNull();
  });

  test('replies since my last visit count, mine and hidden ones do not, and I am led to the first', async () => {
    const { id } = await ask(amina);
    await reply(jonas, id);
    expect((await markRead(luc, id, 2)).markThreadRead).toBe(2);
    await reply(luc, id, 'My own words are not new to me.');
    const hidden = await reply(jonas, id, 'This names somebody.');
    await hide(yusuf, 'POST', hidden.id);
    await reply(jonas, id, 'But this is new.');
    await reply(amina, id, 'This too.');
    expect(await readingOf(luc, id)).toEqual({ readNumber: 2, unreadCount: 2, firstUnread: 5, isNew: false });
    expect((await markRead(luc, id, 999)).markThreadRead).toBe(6);
    expect((await markRead(luc, id, 1)).markThreadRead).toBe(6);
    expect(await readingOf(luc, id)).toMatchObject({ readNumber: 6, unreadCount: 0, firstUnread: null });
  });

  test('a new member is not buried: what is older than their account is not new', async () => {
    const { id } = await ask(amina);
    await world.database.rows(sql`update thread set created_at = '2020-01-01' where id = ${id}`);
    expect(await readingOf(luc, id)).toMatchObject({ isNew: false, unreadCount: 0 });
  });

  test('a member who never opened anything is not buried: what is old is new only where they follow', async () => {
    const { id } = await ask(amina, { theme: 'sustainable-partnerships' });
    const asked = (days: number) =>
      world.database.rows(
        sql`update thread set created_at = now() - make_interval(days => ${days}::int) where id = ${id}`,
      );
    await world.database.rows(sql`update person set joined_at = now() - interval '60 days' where name = 'Luc Moreau'`);
    await asked(13);
    expect(await readingOf(luc, id)).toMatchObject({ isNew: true });
    await asked(15);
    expect(await readingOf(luc, id)).toMatchObject({ isNew: false });
    const follow =
      'mutation ($level: FollowLevel) { follow(type: THEME, id: "sustainable-partnerships", level: $level) { __typename } }';
    await luc.get(follow, { level: 'FOLLOW' });
    expect(await readingOf(luc, id)).toMatchObject({ isNew: true });
    await luc.get(follow, { level: null });
  });

  test('all read: in one theme, then everywhere; what comes after is new again', async () => {
    const here = await ask(amina, { theme: 'applied-research' });
    const there = await ask(amina, { theme: 'relevant-training' });
    await markRead(jonas, there.id, 1);
    await reply(luc, there.id);
    await reply(luc, here.id);
    const all = 'mutation ($theme: String) { markAllRead(theme: $theme) }';
    await jonas.get(all, { theme: 'applied-research' });
    expect(await readingOf(jonas, here.id)).toMatchObject({ isNew: false, unreadCount: 0 });
    expect(await readingOf(jonas, there.id)).toMatchObject({ unreadCount: 1 });
    expect(await readingOf(amina, there.id)).toMatchObject({ unreadCount: 1 });
    for (const visitor of [jonas, amina]) await visitor.get(all);
    for (const visitor of [jonas, amina])
      expect(await readingOf(visitor, there.id)).toMatchObject({ unreadCount: 0, isNew: false });
    await reply(luc, there.id);
    expect(await readingOf(jonas, there.id)).toMatchObject({ unreadCount: 1, firstUnread: 3 });
    const later = await ask(amina, { theme: 'applied-research' });
    expect(await readingOf(jonas, later.id)).toMatchObject({ isNew: true });
  });

  test('guests have no place here, and nobody a place in what they may not see', async () => {
    const { id } = await ask(amina);
    await hide(yusuf, 'THREAD', id);
    const mark = 'mutation ($thread: ID!) { markThreadRead(thread: $thread, number: 1) }';
    expect(await luc.refused(mark, { thread: id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.guest().refused(mark, { thread: id })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await luc.refused('mutation { markAllRead(theme: "nowhere") }')).toMatchObject({ code: 'BAD_INPUT' });
  });
});
