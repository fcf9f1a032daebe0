import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { nobodyBarred } from '@guildhall/kernel';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import { canThread } from '@guildhall/forum';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const secret = `canary-${randomUUID().slice(0, 8)}`;
let thread: string;
let open: string;
let post: string;
let luc: Visitor;

const FOLLOW = 'mutation ($id: ID!) { follow(type: THREAD, id: $id, level: FOLLOW) { __typename } }';
const KEEP = 'mutation ($input: BookmarkInput!) { bookmark(input: $input) { __typename } }';

/** Luc follows, keeps and is to be reminded of a thread and a reply; then both are hidden. */
beforeAll(async () => {
  const [amina, yusuf] = (await Promise.all([world.as('amina'), world.as('yusuf')])) as [Visitor, Visitor];
  luc = await world.as('luc');
  await luc.get(
    'mutation { chooseMails(choices: [{ topic: FOLLOWED, pace: DAILY }, { topic: QUESTIONS, pace: DAILY }]) { topic } }',
  );
  await luc.get('mutation { follow(type: THEME, id: "work-based-learning", level: FOLLOW) { __typename } }');
  ({ id: thread } = await ask(amina, { title: `Hidden ${secret}`, markdown: secret }));
  ({ id: open } = await ask(amina, { title: 'An open one beside it' }));
  for (const id of [thread, open]) await luc.get(FOLLOW, { id });
  ({ id: post } = await reply(amina, open, `Hidden words ${secret}`));
  await reply(amina, thread, `More ${secret}`);
  await luc.get(KEEP, { input: { thread, remind: 'TOMORROW' } });
  await luc.get(KEEP, { input: { thread: open, post, remind: 'TOMORROW' } });
  await world.settle();
  await luc.get('mutation ($id: ID!) { markThreadRead(thread: $id, number: 1) }', { id: open });
  await hide(yusuf, 'THREAD', thread);
  await hide(yusuf, 'POST', post);
  await world.settle();
});

async function chore(name: string): Promise<void> {
  const chores = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores: own }) => own ?? []);
  await world.app.get(ChoreService).run(chores.find((one) => one.name === name) as Chore);
  await world.settle();
}

describe('What was hidden', () => {
  test('is in no feed, no sitemap, no picture', async () => {
    const guest = world.guest();
    const { newestThreads } = await guest.get<{ newestThreads: unknown[] }>(
      '{ newestThreads(first: 50) { id title question { html } answer { html } } }',
    );
    expect(JSON.stringify(newestThreads)).not.toContain(secret);
    const sitemap = (await guest.agent.get('/sitemap/threads-0.xml')).text;
    expect(sitemap).toContain(`/threads/${open}<`);
    expect(sitemap).not.toContain(`/threads/${thread}<`);
    expect((await guest.agent.get(`/pictures/threads/${thread}.png`)).status).toBe(404);
    expect((await guest.agent.get(`/pictures/threads/${open}.png`)).status).toBe(200);
    expect((await guest.agent.get('/pictures/threads/x.png')).status).toBe(404);
    expect((await guest.agent.get('/sitemap/threads-x.xml')).status).toBe(404);
  });

  test('is in no list of mine, and counted nowhere', async () => {
    const seen = await luc.get<object>(
      `query ($open: ID!) {
      viewer { follows(first: 50) { nodes { targetId thread { title } } }
        bookmarks(first: 50) { nodes { thread { title } post { html } } } }
      thread(id: $open) { viewerReading { unreadCount firstUnread } } }`,
      { open },
    );
    expect(JSON.stringify(seen)).not.toContain(secret);
    expect(seen).toMatchObject({ thread: { viewerReading: { unreadCount: 0, firstUnread: null } } });
  });

  test('is told by no reminder and no mail of the day', async () => {
    await world.database.rows(sql`update bookmark set remind_at = now() where remind_at is not null`);
    await world.database.rows(sql`update person set time_zone = coalesce((select name from pg_timezone_names
      where extract(hour from now() at time zone name) between 8 and 20 and name like 'Etc/GMT%' limit 1), 'UTC')`);
    await chore('reminders');
    await chore('digest');
    expect(JSON.stringify(await world.mails('luc@guildhall.example'))).not.toContain(secret);
    const { count } = (await world.database.one<{ count: number }>(
      sql`select count(*)::int as count from notice where kind = 'REMINDER'`,
    )) as { count: number };
    expect(count).toBe(0);
  });
});

test.each(['guest', 'amina', 'yusuf', 'marta'] as const)(
  'The newest threads of %s are those the policy lets them see',
  async (key: PersonKey | 'guest') => {
    const visitor = key === 'guest' ? world.guest() : await world.as(key);
    const personId = key === 'guest' ? null : await world.idOf(key);
    const grants = await world.database.rows<{ role: 'member'; theme: string | null }>(
      sql`select role, theme from role_grant where person_id = ${personId}::uuid`,
    );
    const actor = {
      personId,
      grants,
      ...nobodyBarred,
      guestId: null,
      sessionId: null,
      language: 'en' as const,
      address: '',
      requestId: 'x',
    };
    const rows = await world.database.rows<{ id: string; theme: string; authorId: string; hiddenAt: Date | null }>(sql`
    select id::text, theme, author_id as "authorId", hidden_at as "hiddenAt" from thread order by thread.id desc`);
    const { newestThreads } = await visitor.get<{ newestThreads: { id: string }[] }>(
      '{ newestThreads(first: 50) { id } }',
    );
    const allowed = rows.filter((row) => canThread.view(actor, row)).slice(0, 50);
    expect(newestThreads.map(({ id }) => id)).toEqual(allowed.map(({ id }) => id));
  },
);
