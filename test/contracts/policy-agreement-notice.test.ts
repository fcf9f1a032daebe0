import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Chore, ChoreService, type Manifest, MANIFESTS, type Sql, sql } from '@guildhall/database';
import { announceCall, beginConsortium, join } from '../support/consortium.js';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import { expressed } from '../support/interest.js';
import { openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

/** Notices that are told whatever became of what they are about, and why that may be so. */
const toldForGood: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['THREAD_HIDDEN', 'THREAD_RESTORED', 'POST_HIDDEN', 'POST_RESTORED', 'THREAD_CURATED', 'INTEREST_ENDED'].map(
      (kind) => [kind, 'a decision about what its reader wrote, with its reason'],
    ),
  ),
  ...Object.fromEntries(
    ['CENTRE_VERIFIED', 'CENTRE_REFUSED', 'CENTRE_HIDDEN', 'CENTRE_RESTORED', 'CENTRE_MERGED'].map((kind) => [
      kind,
      'a decision about the centre its reader represented',
    ]),
  ),
  ...Object.fromEntries(
    ['SEAT_REMOVED', 'JOIN_DECLINED', 'CONSORTIUM_UNINVITED', 'CONSORTIUM_REMOVED'].map((kind) => [
      kind,
      'a decision that its reader is out, which leaves nothing of it to see',
    ]),
  ),
  ...Object.fromEntries(
    ['CLAIM_ACCEPTED', 'CLAIM_DECLINED', 'SEAL_OPENED'].map((kind) => [kind, 'about who its reader is']),
  ),
  ...Object.fromEntries(
    ['REPORT_ANSWERED', 'REPORT_REOPENED', 'COMPLAINT_ANSWERED', 'DUTY_ASSIGNED'].map((kind) => [
      kind,
      'names nothing but the act, its reason and a colleague',
    ]),
  ),
  ...Object.fromEntries(
    ['QUESTION_PUBLISHED', 'QUESTION_NOT_PUBLISHED'].map((kind) => [kind, 'about what its reader wrote']),
  ),
};

interface Told {
  readonly kinds: string[];
  readonly all: string;
  readonly unread: number;
  readonly total: number;
}
const NOTICES = '{ viewer { unreadNotices notices(first: 100) { nodes { kind title path readAt } } } }';

/** What a visitor is told of the things whose titles and names say `mark`. */
async function told(visitor: Visitor, mark: string): Promise<Told> {
  const { viewer } = await visitor.get<{
    viewer: {
      unreadNotices: number;
      notices: { nodes: { kind: string; title: string; path: string; readAt: string | null }[] };
    };
  }>(NOTICES);
  const all = viewer.notices.nodes;
  expect(viewer.unreadNotices).toBe(all.filter(({ readAt }) => readAt === null).length);
  const about = all.filter(({ title }) => title.includes(mark));
  return {
    kinds: [...new Set(about.map(({ kind }) => kind))].toSorted(),
    all: JSON.stringify(all),
    unread: viewer.unreadNotices,
    total: all.length,
  };
}

const set = (table: Sql, id: string, hidden: boolean) =>
  world.database.rows(sql`update ${table} set hidden_at = ${hidden ? new Date() : null} where id = ${id}::bigint`);
const act = async (visitor: Visitor, name: string, input: object, type: string) =>
  expect(
    await visitor.get(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, { input }),
  ).toMatchObject({ [name]: { __typename: expect.stringMatching(/Success$/) } });
const restore = (visitor: Visitor, type: 'THREAD' | 'POST', id: string) =>
  visitor.get(`mutation ($target: TargetInput!) { restore(target: $target, reason: "It is fine.") { __typename } }`, {
    target: { type, id },
  });
async function chore(name: string): Promise<void> {
  const all = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores }) => chores ?? []);
  await world.app.get(ChoreService).run(all.find((one) => one.name === name) as Chore);
  await world.settle();
}

interface Case {
  readonly name: string;
  readonly reader: 'jonas' | 'luc' | 'amina';
  /** What is told of it, at least. */
  readonly kinds: readonly string[];
  readonly mark: string;
  hide(): Promise<unknown>;
  restore(): Promise<unknown>;
  /** Whose it is, and what they are told of it all the same. */
  readonly own?: { readonly key: 'luc' | 'amina'; readonly kind: string };
}
const cases: Case[] = [];
let [amina, luc, jonas, yusuf] = [] as unknown as [Visitor, Visitor, Visitor, Visitor];

async function tellOfThreads(): Promise<void> {
  const person = await world.idOf('jonas');
  await act(jonas, 'saveSearch', { name: 'Walnuts', query: 'walnut', tell: 'NOW' }, 'SaveSearchInput');
  const thread = await ask(amina, { title: 'Who cracks walnut-thread?' });
  const follow = `mutation ($id: ID!) { follow(type: THREAD, id: $id, level: FOLLOW) { __typename } }`;
  await jonas.get(follow, { id: thread.id });
  await reply(luc, thread.id, `As @[Jonas](person:${person}) did.`);
  const request = { idempotencyKey: randomUUID(), thread: thread.id, person, note: 'You know walnut-thread.' };
  await act(amina, 'requestAnswer', request, 'RequestAnswerInput');
  const { id: own } = await reply(jonas, thread.id, 'With a hammer.');
  await world.settle();
  await markAnswer(amina, own);
  await act(jonas, 'bookmark', { thread: thread.id, remind: 'TOMORROW', timeZone: 'UTC' }, 'BookmarkInput');
  await world.database.rows(sql`update bookmark set remind_at = now() where thread_id = ${thread.id}::bigint`);
  await chore('reminders');
  const other = await ask(amina, { title: 'Who wraps hazel-post?' });
  await jonas.get(follow, { id: other.id });
  const post = await reply(luc, other.id, 'In paper.');
  cases.push(
    {
      ...{ name: 'thread', reader: 'jonas', own: { key: 'amina', kind: 'REPLY' }, mark: 'walnut-thread' },
      kinds: ['ANSWER_MARKED', 'ANSWER_REQUESTED', 'FOLLOWED_REPLY', 'MENTION', 'REMINDER', 'SAVED_SEARCH'],
      hide: () => hide(yusuf, 'THREAD', thread.id),
      restore: () => restore(yusuf, 'THREAD', thread.id),
    },
    {
      ...{ name: 'reply', reader: 'amina', kinds: ['REPLY'], mark: 'hazel-post' },
      hide: () => hide(yusuf, 'POST', post.id),
      restore: () => restore(yusuf, 'POST', post.id),
    },
  );
}

async function tellOfCentres(): Promise<void> {
  const trade = { sectors: ['10'], fields: ['0721'], eqfLevels: [4], languages: ['en', 'fr'], offers: '', seeks: '' };
  const school = await registerCentre(luc, { ...trade, seekTags: ['ovens'] });
  const texts = [{ language: 'en', name: 'The almond-centre', markdown: '' }];
  const almond = await registerCentre(jonas, { ...trade, texts, country: 'DE', offerTags: ['ovens'] });
  await world.database.rows(sql`update centre set verified_at = now(), verified_by = ${await world.idOf('sofia')}`);
  const said = { ...trade, themes: ['work-based-learning'], forms: ['EQUIPMENT'] };
  const wish = await openPartnerPost(luc, school, { ...said, title: 'Ovens for a pecan-post', seekTags: ['ovens'] });
  await world.settle();
  await expressed(jonas, wish, almond);
  await openPartnerPost(jonas, almond, { ...said, kind: 'OFFER', title: 'Ovens', offerTags: ['ovens'], seekTags: [] });
  await world.settle();
  await act(luc, 'editPartnerPost', { partnerPost: wish, eqfLevels: [4, 5] }, 'EditPartnerPostInput');
  const call = await announceCall(await world.as('sofia'));
  await join(luc, await beginConsortium(luc, call, school), jonas, almond);
  const thread = await ask(amina, { title: 'Which almond-voice says so?' });
  const voice = { idempotencyKey: randomUUID(), thread: thread.id, markdown: 'Ours.', language: 'en', centre: almond };
  await act(jonas, 'replyToThread', voice, 'ReplyToThreadInput');
  cases.push(
    {
      ...{ name: 'partner post', reader: 'jonas', own: { key: 'luc', kind: 'INTEREST_RECEIVED' }, mark: 'pecan-post' },
      kinds: ['PARTNER_POST_EDITED'],
      hide: () => set(sql`partner_post`, wish, true),
      restore: () => set(sql`partner_post`, wish, false),
    },
    {
      ...{ name: 'centre', reader: 'luc', mark: 'almond-centre' },
      kinds: ['CONSORTIUM_JOINED', 'INTEREST_RECEIVED'],
      hide: () => set(sql`centre`, almond, true),
      restore: () => set(sql`centre`, almond, false),
    },
    {
      ...{ name: 'centre in whose name a reply was written', reader: 'amina', kinds: ['REPLY'], mark: 'almond-centre' },
      hide: () => set(sql`centre`, almond, true),
      restore: () => set(sql`centre`, almond, false),
    },
  );
}

async function tellOfWebinars(): Promise<void> {
  const host = await world.as('ingrid');
  const texts = [{ language: 'en', title: 'A pistachio-webinar', markdown: 'Nuts.' }];
  const { id, code } = await openWebinar(host, { texts });
  await joinWebinar(jonas, code);
  const question = await askLive(jonas, id, 'Will it come in Arabic?');
  const said = { markdown: 'It comes.', language: 'en', idempotencyKey: randomUUID(), questions: [question] };
  await act(host, 'recordOutcome', { webinar: id, url: '/packages/1', ...said }, 'RecordOutcomeInput');
  const withdrawn = (at: Date | null) =>
    world.database.rows(sql`update outcome set withdrawn_at = ${at}, withdrawn_reason = ${at && 'It was taken back.'}
      where webinar_id = ${id}::bigint`);
  cases.push({
    ...{ name: 'outcome of a webinar', reader: 'jonas', kinds: ['OUTCOME_RECORDED'], mark: 'pistachio-webinar' },
    hide: () => withdrawn(new Date()),
    restore: () => withdrawn(null),
  });
}

beforeAll(async () => {
  [amina, luc, jonas, yusuf] = (await Promise.all(
    (['amina', 'luc', 'jonas', 'yusuf'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  const daily = ['REPLIES', 'MENTIONS', 'REMINDERS', 'WEBINARS', 'INTRODUCTIONS', 'SAVED'];
  for (const visitor of [amina, luc, jonas])
    await visitor.get('mutation ($c: [MailChoiceInput!]!) { chooseMails(choices: $c) { topic } }', {
      c: daily.map((topic) => ({ topic, pace: 'DAILY' })),
    });
  await tellOfThreads();
  await tellOfCentres();
  await tellOfWebinars();
  await world.settle();
});

describe('A notice', () => {
  test.each([
    'thread',
    'reply',
    'partner post',
    'centre',
    'centre in whose name a reply was written',
    'outcome of a webinar',
  ])('of a %s that was hidden since is told nowhere, and again once it is back', async (name) => {
    const one = cases.find((found) => found.name === name) as Case;
    const reader = { amina, luc, jonas }[one.reader];
    const before = await told(reader, one.mark);
    expect(before.kinds).toEqual(expect.arrayContaining([...one.kinds]));
    await one.hide();
    const hidden = await told(reader, one.mark);
    expect(hidden.all).not.toContain(one.mark);
    expect(hidden.unread).toBeLessThan(before.unread);
    // Whose it is sees it still, and what is told of it.
    if (one.own) expect((await told({ amina, luc }[one.own.key], one.mark)).kinds).toContain(one.own.kind);
    await one.restore();
    await world.settle();
    expect(await told(reader, one.mark)).toEqual(before);
  });

  test('is in no mail of the day once what it tells of is hidden', async () => {
    const shown = await ask(amina, { title: 'Who roasts cashew-thread?' });
    await reply(luc, shown.id);
    for (const one of cases) await one.hide();
    await world.settle();
    await world.database.rows(sql`update person set time_zone = coalesce((select name from pg_timezone_names
      where extract(hour from now() at time zone name) between 8 and 20 and name like 'Etc/GMT%' limit 1), 'UTC')`);
    await chore('digest');
    const mails = (await world.mails()).filter(({ text }) => text.includes('/notices'));
    const texts = mails.map(({ text }) => text).join('\n');
    expect(texts).toContain('cashew-thread');
    for (const { mark, own } of cases) if (!own) expect(texts).not.toContain(mark);
  });
});

test('Every rule asks when its notices are read, or says here why it need not', () => {
  const rules = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ notices }) => notices ?? []);
  const unasked = new Set(rules.filter(({ standing }) => !standing).map(({ kind }) => kind));
  expect([...unasked].toSorted()).toEqual(Object.keys(toldForGood).toSorted());
});
