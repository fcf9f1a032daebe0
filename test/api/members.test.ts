import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import { report } from '../support/moderation.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const keys = ['amina', 'luc', 'jonas', 'yusuf', 'tomas', 'nino', 'marta'] as const;
type Key = (typeof keys)[number];
const by = {} as Record<Key, Visitor>;
const ids = {} as Record<Key, string>;

beforeAll(async () => {
  for (const key of keys) [by[key], ids[key]] = await Promise.all([world.as(key), world.idOf(key)]);
});

const bar = (visitor: Visitor, person: string, kind: 'MUTE' | 'BLOCK' | null) =>
  visitor.get(
    'mutation ($person: ID!, $kind: BarKind) { barPerson(person: $person, kind: $kind) { ... on BarPersonSuccess { kind } } }',
    { person, kind },
  );
const vote = (visitor: Visitor, post: string) =>
  visitor.get('mutation ($post: ID!) { vote(post: $post) { __typename } }', { post });
const FOLLOW = `mutation ($type: FollowTarget!, $id: ID!) { follow(type: $type, id: $id, level: FOLLOW) { __typename } }`;
const refusalOf = async (visitor: Visitor, query: string, variables: object): Promise<string> =>
  (await visitor.refused(query, variables)).code;

async function notices(visitor: Visitor, since = 0): Promise<string[]> {
  await world.settle();
  const { viewer } = await visitor.get<{ viewer: { notices: { nodes: { kind: string; id: string }[] } } }>(
    '{ viewer { notices(first: 50) { nodes { kind id } } } }',
  );
  return viewer.notices.nodes.filter(({ id }) => Number(id) > since).map(({ kind }) => kind);
}
const lastNotice = async (): Promise<number> => {
  await world.settle();
  const row = await world.database.one<{ id: string }>(sql`select coalesce(max(id), 0)::text as id from notice`);
  return Number(row?.id);
};
const mailsOf = async (key: PersonKey): Promise<number> =>
  (await world.settle(), await world.mails(`${key}@guildhall.example`)).length;

const EVERYWHERE = `query ($words: String!, $like: ID!) {
  threads(first: 100, theme: "work-based-learning") { nodes { id } }
  newestThreads(first: 50) { id }
  search(query: $words, first: 50) { nodes { path thread { id } } counts { threads posts } }
  searchSuggestions(query: $words) { path }
  similarThreads(title: "Zirconium lathe calibration schedule", language: "en") { path }
  relatedThreads(thread: $like) { path } }`;

describe('Muting', () => {
  let theirs: string;
  let mine: string;
  let answer: string;

  beforeAll(async () => {
    theirs = (await ask(by.jonas, { title: 'Zirconium lathe calibration schedule for beginners' })).id;
    mine = (await ask(by.luc, { title: 'Zirconium lathe calibration schedule at night' })).id;
    answer = (await reply(by.jonas, mine, 'The zirconium lathe wants rest.')).id;
    await bar(by.amina, ids.jonas, 'MUTE');
    await world.settle();
  });

  test('leaves out what they wrote at every door, for the one who muted alone', async () => {
    const seenBy = async (visitor: Visitor) =>
      JSON.stringify(await visitor.get(EVERYWHERE, { words: 'zirconium lathe', like: mine }));
    const [amina, luc] = [await seenBy(by.amina), await seenBy(by.luc)];
    for (const trace of [`"id":"${theirs}"`, `/threads/${theirs}`]) {
      expect(luc).toContain(trace);
      expect(amina).not.toContain(trace);
    }
    expect(amina).toContain(`"id":"${mine}"`);
    expect(amina).not.toContain(`/posts/${answer}`);
  });

  test('folds their posts, and keeps what one goes to oneself', async () => {
    const page = `query ($id: ID!, $author: ID!) {
      thread(id: $id) { question { isFolded } replies(first: 5) { nodes { isFolded } } }
      threads(author: $author, first: 5) { nodes { id } } }`;
    const read = (visitor: Visitor) => visitor.get(page, { id: mine, author: ids.jonas });
    expect(await read(by.amina)).toMatchObject({
      thread: { question: { isFolded: false }, replies: { nodes: [{ isFolded: true }] } },
      threads: { nodes: expect.arrayContaining([{ id: theirs }]) },
    });
    expect(await read(by.luc)).toMatchObject({ thread: { replies: { nodes: [{ isFolded: false }] } } });
    expect(
      await by.amina.get('query ($id: ID!) { thread(id: $id) { question { isFolded } } }', { id: theirs }),
    ).toEqual({ thread: { question: { isFolded: true } } });
  });

  test('causes no notices, no mails and nothing new to read; from others they come', async () => {
    const { id } = await ask(by.amina, { title: 'A question with two repliers' });
    const [since, mails] = [await lastNotice(), await mailsOf('amina')];
    await reply(by.jonas, id, `I am muted, @[Amina](person:${ids.amina}).`);
    expect(await notices(by.amina, since)).toEqual([]);
    expect(await mailsOf('amina')).toBe(mails);
    const reading = 'query ($id: ID!) { thread(id: $id) { viewerReading { unreadCount } } }';
    expect(await by.amina.get(reading, { id })).toEqual({ thread: { viewerReading: { unreadCount: 0 } } });
    await reply(by.luc, id, 'I am not.');
    expect(await notices(by.amina, since)).toEqual(['REPLY']);
    expect(await by.amina.get(reading, { id })).toEqual({ thread: { viewerReading: { unreadCount: 1 } } });
  });

  test('also after the fact: a mail of the day does not tell of somebody muted since', async () => {
    const { id } = await ask(by.nino, { title: 'What waits for the morning' });
    await by.nino.get('mutation ($c: [MailChoiceInput!]!) { chooseMails(choices: $c) { topic } }', {
      c: [{ topic: 'REPLIES', pace: 'DAILY' }],
    });
    await reply(by.tomas, id);
    await world.settle();
    await bar(by.nino, ids.tomas, 'MUTE');
    await world.database
      .rows(sql`update person set time_zone = case when extract(hour from now() at time zone 'UTC') >= 7
      then 'UTC' else 'Asia/Tokyo' end where id = ${ids.nino}`);
    const mails = await mailsOf('nino');
    const chores = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores: all }) => all ?? []);
    await world.app.get(ChoreService).run(chores.find(({ name }) => name === 'digest') as Chore);
    expect(await mailsOf('nino')).toBe(mails);
  });

  test('suggests them to nobody who muted them, and costs no statement', async () => {
    const people = 'query ($prefix: String!) { completePeople(prefix: $prefix) { id } }';
    const found = async (visitor: Visitor) => JSON.stringify(await visitor.get(people, { prefix: 'Jonas' }));
    expect(await found(by.luc)).toContain(ids.jonas);
    expect(await found(by.amina)).not.toContain(ids.jonas);
    const page = '{ viewer { barredIds } threads(first: 10) { nodes { id } } }';
    await by.amina.get(page);
    await by.luc.get(page);
    const muting = await statementsOf(() => by.amina.get(page));
    const plain = await statementsOf(() => by.luc.get(page));
    expect(muting).toHaveLength(plain.length);
  });

  test('never keeps a moderator from deciding, nor their decision from arriving', async () => {
    await bar(by.yusuf, ids.jonas, 'MUTE');
    await bar(by.jonas, ids.yusuf, 'BLOCK');
    const post = await reply(by.jonas, mine, 'Something that names a learner.');
    await report(by.luc, { type: 'POST', id: post.id });
    const queue = await by.yusuf.get('{ duties(first: 50) { nodes { path } } }');
    expect(JSON.stringify(queue)).toContain(post.id);
    const since = await lastNotice();
    await hide(by.yusuf, 'POST', post.id);
    expect(await notices(by.jonas, since)).toEqual(['POST_HIDDEN']);
    const moderated = await reply(by.yusuf, mine, 'Please keep to the question.');
    const read = 'query ($id: ID!) { post(id: $id) { isFolded } }';
    expect(await by.jonas.get(read, { id: moderated.id })).toEqual({ post: { isFolded: false } });
    await bar(by.yusuf, ids.jonas, null);
  });

  test('is taken back, listed for oneself alone, and refused for oneself and for nobody', async () => {
    const list = '{ viewer { bars(first: 5) { nodes { kind person { id viewerBar } } } } }';
    expect(await by.amina.get(list)).toEqual({
      viewer: { bars: { nodes: [{ kind: 'MUTE', person: { id: ids.jonas, viewerBar: 'MUTE' } }] } },
    });
    await bar(by.amina, ids.jonas, null);
    expect(await by.amina.get(list)).toEqual({ viewer: { bars: { nodes: [] } } });
    const BAR = 'mutation ($person: ID!) { barPerson(person: $person, kind: BLOCK) { __typename } }';
    expect(await refusalOf(by.amina, BAR, { person: ids.amina })).toBe('BAD_INPUT');
    expect(await refusalOf(by.amina, BAR, { person: randomUUID() })).toBe('NOT_FOUND');
    expect(await refusalOf(world.guest(), BAR, { person: ids.amina })).toBe('UNAUTHENTICATED');
  });
});

describe('Blocking', () => {
  const PROFILE = `query ($id: ID!) { person(id: $id) { name country about workplace languages isReserved
    help { replies } givenReplies(first: 5) { nodes { id } } } }`;
  type Profile = { person: { isReserved: boolean; languages: string[]; help: object | null } };

  beforeAll(async () => {
    await by.tomas.get(FOLLOW, { type: 'PERSON', id: ids.luc });
    await bar(by.luc, ids.tomas, 'BLOCK');
  });

  test('keeps them from mentioning, following and asking me, in words that do not tell', async () => {
    expect(await refusalOf(by.tomas, FOLLOW, { type: 'PERSON', id: ids.luc })).toBe('FORBIDDEN');
    const follows = '{ viewer { follows(first: 50) { nodes { targetType } } } }';
    expect(JSON.stringify(await by.tomas.get(follows))).not.toContain('PERSON');
    const { id } = await ask(by.tomas, { title: 'May I ask Luc?' });
    const since = await lastNotice();
    const post = await reply(by.tomas, id, `Hello @[Luc](person:${ids.luc}), what do you say?`);
    const { html } = (
      await by.tomas.get<{ post: { html: string } }>('query ($id: ID!) { post(id: $id) { html } }', { id: post.id })
    ).post;
    expect(html).not.toContain(ids.luc);
    const asked = await by.tomas.get<{ requestAnswer: { __typename: string } }>(
      'mutation ($input: RequestAnswerInput!) { requestAnswer(input: $input) { __typename } }',
      { input: { idempotencyKey: randomUUID(), thread: id, person: ids.luc } },
    );
    expect(asked.requestAnswer.__typename).not.toBe('RequestAnswerSuccess');
    expect(await notices(by.luc, since)).toEqual([]);
  });

  test('shows them the least of my profile; moderators on duty and everybody else see it', async () => {
    const seenBy = async (visitor: Visitor) => (await visitor.get<Profile>(PROFILE, { id: ids.luc })).person;
    expect(await seenBy(by.tomas)).toMatchObject({
      ...{ about: '', workplace: '', languages: [], isReserved: true, help: null, givenReplies: { nodes: [] } },
    });
    expect((await seenBy(by.amina)).isReserved).toBe(false);
    await bar(by.luc, ids.marta, 'BLOCK');
    expect((await seenBy(by.marta)).isReserved).toBe(false);
    await bar(by.luc, ids.marta, null);
  });

  test('leaves what is public public: they read and answer my thread, and I hear nothing of it', async () => {
    const { id } = await ask(by.luc, { title: 'A thread in public' });
    const since = await lastNotice();
    const post = await reply(by.tomas, id);
    expect(post.number).toBe(2);
    const mine = await reply(by.luc, id, 'My own words.');
    await vote(by.tomas, mine.id);
    expect(await notices(by.luc, since)).toEqual([]);
  });
});

describe('A profile', () => {
  test('says where replies helped, from what everybody may see, and lists answers first', async () => {
    const PROFILE = `query ($id: ID!) { person(id: $id) { help { replies countries expertise { count tag { slug } theme { slug } } }
      givenReplies(first: 2) { nodes { id isAnswer title excerpt } pageInfo { endCursor hasNextPage } } } }`;
    type Seen = {
      person: {
        help: { replies: number; countries: number; expertise: { count: number; tag: { slug: string } | null }[] };
        givenReplies: { nodes: { id: string; isAnswer: boolean }[] };
      };
    };
    const read = async (visitor: Visitor) => (await visitor.get<Seen>(PROFILE, { id: ids.nino })).person;
    const before = await read(by.amina);
    const { id } = await ask(by.amina, { title: 'Who can calibrate this?', tags: ['calibration-members'] });
    const best = await reply(by.nino, id, 'With a **gauge**.');
    const other = await reply(by.nino, id, 'Or with patience.');
    await markAnswer(by.amina, best.id);
    await vote(by.jonas, other.id);
    const after = await read(by.amina);
    expect(after.help.replies).toBe(before.help.replies + 2);
    expect(after.help.countries).toBeGreaterThanOrEqual(1);
    expect(after.help.expertise).toContainEqual({ count: 2, tag: { slug: 'calibration-members' }, theme: null });
    expect(after.givenReplies.nodes[0]).toEqual({
      ...{ id: best.id, isAnswer: true, title: 'Who can calibrate this?', excerpt: 'With a gauge.' },
    });
    await hide(by.yusuf, 'POST', other.id);
    expect((await read(by.yusuf)).help.replies).toBe(before.help.replies + 1);
  });

  test('thanks once, when a first reply helped; a vote of somebody muted says nothing', async () => {
    const { id } = await ask(by.amina, { title: 'The first help of a newcomer' });
    const newcomer = await world.as('karim');
    const karim = await world.idOf('karim');
    await world.database.rows(sql`update post set vote_count = 0, works_in = '{}' where author_id = ${karim}`);
    await world.database.rows(sql`update thread set answer_id = null
      where answer_id in (select id from post where author_id = ${karim})`);
    const post = await reply(newcomer, id);
    const since = await lastNotice();
    await bar(newcomer, ids.jonas, 'MUTE');
    await vote(by.jonas, post.id);
    expect(await notices(newcomer, since)).toEqual([]);
    await vote(by.amina, post.id);
    expect(await notices(newcomer, since)).toEqual(['FIRST_HELPED']);
    await vote(by.luc, (await reply(newcomer, id, 'A second one.')).id);
    expect(await notices(newcomer, since)).toEqual(['FIRST_HELPED']);
  });

  test('names a place of work, and is found by it', async () => {
    const input = { name: 'Nino Members', country: 'GE', languages: ['en'], about: '', interfaceLanguage: 'en' };
    const save = (more: object) =>
      by.nino.get('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
        input: { ...input, ...more },
      });
    await save({ workplace: 'Vocational Centre Quicksilverhaus' });
    await world.settle();
    const found = await by.amina.get('{ search(query: "quicksilverhaus") { nodes { path } } }');
    expect(JSON.stringify(found)).toContain(`/people/${ids.nino}`);
    await save({});
    const read = 'query ($id: ID!) { person(id: $id) { workplace } }';
    expect(await by.amina.get(read, { id: ids.nino })).toEqual({ person: { workplace: '' } });
  });
});
