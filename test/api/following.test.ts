import { beforeAll, describe, expect, test } from 'vitest';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide, reply } from '../support/forum.js';
import { statementsOf } from '../support/statements.js';
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

const FOLLOW = `mutation ($type: FollowTarget!, $id: ID!, $level: FollowLevel) {
  follow(type: $type, id: $id, level: $level) { ... on FollowSuccess { level } } }`;
const follow = (visitor: Visitor, type: string, id: string, level: string | null = 'FOLLOW') =>
  visitor.get(FOLLOW, { type, id, level });
const read = (visitor: Visitor) => visitor.get('mutation { markNoticesRead }');

async function notices(visitor: Visitor): Promise<{ title: string; path: string; kind: string }[]> {
  await world.settle();
  const { viewer } = await visitor.get<{
    viewer: { notices: { nodes: { title: string; path: string; kind: string; readAt: string | null }[] } };
  }>('{ viewer { notices(first: 20) { nodes { title path kind readAt } } } }');
  const unread = viewer.notices.nodes.filter(({ readAt }) => readAt === null);
  return unread.map(({ title, path, kind }) => ({ kind, title, path }));
}
const bookmark = async (visitor: Visitor, input: object) =>
  (
    await visitor.get<{ bookmark: { bookmark: { id: string; remindAt: string | null } } }>(
      `mutation ($input: BookmarkInput!) { bookmark(input: $input) { ... on BookmarkSuccess { bookmark { id remindAt } } } }`,
      { input },
    )
  ).bookmark.bookmark;

/** Does a chore now, as if its time had come. */
async function chore(name: string): Promise<void> {
  const all = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores }) => chores ?? []);
  await world.app.get(ChoreService).run(all.find((one) => one.name === name) as Chore);
  await world.settle();
}
const pace = (visitor: Visitor, topic: string, chosen: string) =>
  visitor.get('mutation ($c: [MailChoiceInput!]!) { chooseMails(choices: $c) { topic } }', {
    c: [{ topic, pace: chosen }],
  });
const mailOf = (key: PersonKey) => world.mails(`${key}@guildhall.example`);

describe('Following', () => {
  test('a thread: replies are counted into one unread notice that leads to the first of them', async () => {
    const { id } = await ask(amina, { title: 'Who follows this thread today?' });
    await follow(luc, 'THREAD', id);
    await read(luc);
    const first = await reply(jonas, id, 'The first one.');
    await reply(jonas, id, 'The second one.');
    await reply(amina, id, 'The third one.');
    expect(await notices(luc)).toEqual([
      {
        kind: 'FOLLOWED_REPLY',
        title: '3 new replies in “Who follows this thread today?”',
        path: `/posts/${first.id}`,
      },
    ]);
    await read(luc);
    await reply(jonas, id, 'After reading.');
    expect((await notices(luc)).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Jonas .* replied in “Who follows this thread today\?”$/),
    ]);
  });

  test('what I ask and reply to I follow, unless I chose otherwise; muting silences', async () => {
    const { id } = await ask(amina, { title: 'Do I follow what I take part in?' });
    await reply(luc, id);
    await world.settle();
    const levelOf = async (visitor: Visitor) =>
      (
        await visitor.get<{ thread: { viewerReading: { level: string | null } } }>(
          'query ($id: ID!) { thread(id: $id) { viewerReading { level } } }',
          { id },
        )
      ).thread.viewerReading.level;
    expect([await levelOf(amina), await levelOf(luc), await levelOf(jonas)]).toEqual(['FOLLOW', 'FOLLOW', null]);
    await follow(amina, 'THREAD', id, 'MUTE');
    await follow(luc, 'THREAD', id, null);
    await Promise.all([read(amina), read(luc)]);
    await jonas.get('mutation { chooseReading(timeZone: "Europe/Berlin", followsOwn: false) }');
    await reply(jonas, id);
    expect([await notices(amina), await notices(luc)]).toEqual([[], []]);
    expect(await levelOf(jonas)).toBeNull();
  });

  test('a theme: I hear of new questions in it, but not of hidden ones', async () => {
    await follow(luc, 'THEME', 'applied-research');
    await read(luc);
    await ask(amina, { theme: 'applied-research', title: 'A question in a followed theme' });
    expect((await notices(luc)).map(({ title }) => title)).toEqual(['New question: “A question in a followed theme”']);
    await follow(luc, 'THEME', 'applied-research', 'MUTE');
    await read(luc);
    await ask(amina, { theme: 'applied-research' });
    expect(await notices(luc)).toEqual([]);
    await follow(luc, 'THEME', 'applied-research', null);
  });

  test('however many follow, their notices are written by one statement', async () => {
    const { id } = await ask(amina, { title: 'A question that many follow' });
    await world.database.rows(sql`insert into follow (person_id, target_type, target_id, level)
      select id, 'thread', ${id}, 'follow' from person on conflict do nothing`);
    await world.settle();
    const sent = await statementsOf(async () => {
      await reply(jonas, id);
      await world.settle();
    });
    const written = sent.filter((text) => /insert into notice/.test(text));
    expect(written.length).toBeLessThanOrEqual(2 + 1);
    const { count } = (await world.database.one<{ count: number }>(sql`
      select count(*)::int as count from notice where subject = ${`thread:${id}`} and kind = 'FOLLOWED_REPLY'`))!;
    expect(count).toBeGreaterThan(5);
  });

  test('everything I follow is listed for me, a hidden thread without its words', async () => {
    const { id } = await ask(amina, { title: 'Followed and then hidden away' });
    await follow(luc, 'THREAD', id);
    await hide(yusuf, 'THREAD', id);
    const { viewer } = await luc.get<{ viewer: { follows: { nodes: { targetId: string; thread: unknown }[] } } }>(
      '{ viewer { follows(first: 50) { nodes { targetType targetId level thread { title } theme { name } person { name } } } } }',
    );
    expect(viewer.follows.nodes.find(({ targetId }) => targetId === id)).toMatchObject({ thread: null });
    expect(await jonas.refused(FOLLOW, { type: 'THREAD', id, level: 'FOLLOW' })).toMatchObject({ code: 'NOT_FOUND' });
    for (const [type, target] of [
      ['THEME', 'nowhere'],
      ['TAG', 'no-such-tag'],
      ['PERSON', '1'],
      ['THREAD', 'x'],
    ])
      expect(await luc.refused(FOLLOW, { type, id: target, level: 'FOLLOW' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.guest().refused(FOLLOW, { type: 'THEME', id: 'applied-research' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});

describe('Bookmarks', () => {
  const LIST = `{ viewer { bookmarks(first: 50) { nodes { id note ofPost remindedAt thread { title } post { html } } } } }`;
  const list = async (visitor: Visitor) =>
    (await visitor.get<{ viewer: { bookmarks: { nodes: { id: string }[] } } }>(LIST)).viewer.bookmarks.nodes;

  test('a post is kept with a note, changed, listed for me alone, and removed', async () => {
    const { id } = await ask(amina);
    const post = await reply(jonas, id, 'Worth keeping.');
    const kept = await bookmark(luc, { thread: id, post: post.id, note: 'for the course' });
    expect((await bookmark(luc, { thread: id, post: post.id, note: 'for spring' })).id).toBe(kept.id);
    expect((await list(luc)).find((one) => one.id === kept.id)).toMatchObject({ note: 'for spring', ofPost: true });
    expect((await list(amina)).map((one) => one.id)).not.toContain(kept.id);
    await jonas.get('mutation ($id: ID!) { removeBookmark(id: $id) }', { id: kept.id });
    expect((await list(luc)).map((one) => one.id)).toContain(kept.id);
    await hide(yusuf, 'POST', post.id);
    expect((await list(luc)).find((one) => one.id === kept.id)).toMatchObject({ post: null, ofPost: true });
    await luc.get('mutation ($id: ID!) { removeBookmark(id: $id) }', { id: kept.id });
    expect((await list(luc)).map((one) => one.id)).not.toContain(kept.id);
  });

  test('are listed page by page, newest first, also where their numbers grow a digit', async () => {
    const { id } = await ask(amina);
    await world.database.rows(sql`select setval(pg_get_serial_sequence('bookmark', 'id'), 99997)`);
    const kept: string[] = [];
    for (const words of ['One.', 'Two.', 'Three.', 'Four.']) {
      const post = await reply(jonas, id, words);
      kept.unshift((await bookmark(amina, { thread: id, post: post.id })).id);
    }
    const PAGE = `query ($after: String) { viewer { bookmarks(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } } }`;
    type Listed = { viewer: { bookmarks: { nodes: { id: string }[]; pageInfo: { endCursor: string } } } };
    const first = (await amina.get<Listed>(PAGE)).viewer.bookmarks;
    const second = (await amina.get<Listed>(PAGE, { after: first.pageInfo.endCursor })).viewer.bookmarks;
    expect([...first.nodes, ...second.nodes].map((one) => one.id)).toEqual(kept);
  });

  test('a reminder comes once, at eight in my morning; of what was hidden it never comes', async () => {
    await world.database.rows(sql`update person set time_zone = 'UTC' where id = ${await world.idOf('luc')}`);
    const open = await ask(amina, { title: 'Remind me of this one, please' });
    const gone = await ask(amina, { title: 'Remind me of what is hidden' });
    const { remindAt } = await bookmark(luc, {
      ...{ thread: open.id, remind: 'TOMORROW', timeZone: 'Africa/Cairo', note: 'ask the firm' },
    });
    const cairo = new Intl.DateTimeFormat('en-GB', { timeZone: 'Africa/Cairo', hour: '2-digit', minute: '2-digit' });
    expect(cairo.format(new Date(remindAt as string))).toBe('08:00');
    await bookmark(luc, { thread: gone.id, remind: 'NEXT_WEEK' });
    await hide(yusuf, 'THREAD', gone.id);
    await world.database.rows(
      sql`update bookmark set remind_at = now() - interval '1 minute' where remind_at is not null`,
    );
    await read(luc);
    await chore('reminders');
    await chore('reminders');
    expect((await notices(luc)).filter(({ kind }) => kind === 'REMINDER')).toEqual([
      {
        ...{ kind: 'REMINDER', path: `/threads/${open.id}` },
        title: 'You wanted to come back to “Remind me of this one, please”: ask the firm',
      },
    ]);
    const mails = (await mailOf('luc')).filter(({ subject }) => subject.startsWith('Vous vouliez revenir'));
    expect(mails).toHaveLength(1);
  });

  test('a day that is past, far, or none at all is refused', async () => {
    const { id } = await ask(amina);
    const KEEP = `mutation ($input: BookmarkInput!) { bookmark(input: $input) { __typename } }`;
    for (const day of ['2020-01-01', '2099-01-01', '2027-02-31', undefined])
      expect(await luc.refused(KEEP, { input: { thread: id, remind: 'ON', day } })).toMatchObject({
        code: 'BAD_INPUT',
      });
    expect(await luc.refused(KEEP, { input: { thread: '999999' } })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('Mails', () => {
  test('come at once, daily or never, as chosen by topic; the mail of the day tells nothing hidden and comes once', async () => {
    const open = await ask(amina, { title: 'Told in the mail of the day' });
    const gone = await ask(amina, { title: 'Hidden before the mail of the day' });
    await pace(jonas, 'FOLLOWED', 'DAILY');
    for (const { id } of [open, gone]) await follow(jonas, 'THREAD', id);
    const before = (await mailOf('jonas')).length;
    for (const { id } of [open, gone]) await reply(luc, id);
    await world.settle();
    expect(await mailOf('jonas')).toHaveLength(before);
    await hide(yusuf, 'THREAD', gone.id);
    await world.database.rows(sql`update person set time_zone = coalesce((select name from pg_timezone_names
      where extract(hour from now() at time zone name) between 8 and 20 and name like 'Etc/GMT%' limit 1), 'UTC')
      where id = ${await world.idOf('jonas')}`);
    await chore('digest');
    await chore('digest');
    const mails = await mailOf('jonas');
    expect(mails).toHaveLength(before + 1);
    expect(mails[0]?.text).toContain('Told in the mail of the day');
    expect(mails[0]?.text).not.toContain('Hidden before the mail of the day');
    await pace(jonas, 'FOLLOWED', 'NEVER');
    await read(jonas);
    await reply(luc, open.id);
    expect((await notices(jonas)).length).toBe(1);
    expect(await mailOf('jonas')).toHaveLength(before + 1);
  });

  test('mute the thread they are about in one step, without signing in', async () => {
    const { id } = await ask(luc, { title: 'Mute this thread from its mail' });
    await reply(jonas, id, 'The reply that is mailed.');
    await world.settle();
    const mail = (await mailOf('luc')).find(({ text }) => text.includes('Mute this thread from its mail'));
    const token =
      new URL(/https?:\S+\/mail\/mute\?\S+/.exec(mail?.text ?? '')?.[0] ?? '').searchParams.get('token') ?? '';
    const MUTE = 'mutation ($token: String!) { muteFromMail(token: $token) }';
    const forged = token.replace(/thread:\d+/, 'thread:1');
    expect(await world.guest().refused(MUTE, { token: forged })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.guest().get(MUTE, { token })).toEqual({ muteFromMail: true });
    await world.settle();
    await read(luc);
    await reply(jonas, id, 'The reply that nobody is told of.');
    expect(await notices(luc)).toEqual([]);
  });

  test('are stopped from the mail itself, without signing in, and by nothing but its own link', async () => {
    const { id } = await ask(luc, { title: 'Stop the mails about replies to this' });
    await reply(jonas, id);
    await world.settle();
    const [mail] = await mailOf('luc');
    const token = new URL(/https?:\S+\/mail\/stop\?\S+/.exec(mail?.text ?? '')?.[0] ?? '').searchParams.get(
      'token',
    ) as string;
    const STOP = 'mutation ($token: String!) { stopMails(token: $token) }';
    const forged = token.replace('REPLIES', 'REMINDERS');
    expect(await world.guest().refused(STOP, { token: forged })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.guest().get(STOP, { token })).toEqual({ stopMails: ['REPLIES'] });
    const { mailChoices } = await luc.get<{ mailChoices: { topic: string; pace: string }[] }>(
      '{ mailChoices { topic pace } }',
    );
    expect(mailChoices.filter(({ pace: chosen }) => chosen === 'NEVER')).toEqual([{ topic: 'REPLIES', pace: 'NEVER' }]);
    const count = (await mailOf('luc')).length;
    await read(luc);
    await reply(jonas, id, 'This one comes on the page alone.');
    expect(await notices(luc)).toHaveLength(1);
    expect(await mailOf('luc')).toHaveLength(count);
  });
});
