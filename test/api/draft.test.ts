import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { clock } from '@guildhall/kernel';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import { ask, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const now = clock.now;
afterEach(() => {
  clock.now = now;
});

interface Draft {
  id: string;
  title: string;
  markdown: string;
  revision: number;
  publishAt: string | null;
  notPublished: string | null;
  thread: { id: string } | null;
}
interface Saved {
  __typename: string;
  message?: string;
  draft?: Draft;
  current?: Draft;
}
const FIELDS = 'id title markdown revision publishAt notPublished thread { id }';
const SAVE = `mutation ($input: DraftInput!) { saveDraft(input: $input) { __typename
  ... on SaveDraftSuccess { draft { ${FIELDS} } } ... on DraftConflict { message current { ${FIELDS} } }
  ... on TooManyDrafts { message } } }`;

const words = (more: object = {}) => ({
  theme: 'work-based-learning',
  title: 'Who pays for safety shoes?',
  markdown: 'The firm or the school?',
  language: 'en',
  ...more,
});
const save = async (visitor: Visitor, input: object): Promise<Saved> =>
  (await visitor.get<{ saveDraft: Saved }>(SAVE, { input: words(input) })).saveDraft;
const drafts = async (visitor: Visitor): Promise<Draft[]> =>
  (await visitor.get<{ drafts: { nodes: Draft[] } }>(`{ drafts(first: 100) { nodes { ${FIELDS} } } }`)).drafts.nodes;
const clear = async (visitor: Visitor) => {
  for (const { id } of await drafts(visitor)) await visitor.get('mutation ($id: ID) { discardDraft(id: $id) }', { id });
};
const due = async (): Promise<void> => {
  const all = world.app.get<Manifest[]>(MANIFESTS).flatMap(({ chores }) => chores ?? []);
  await world.app.get(ChoreService).run(all.find(({ name }) => name === 'scheduled-questions') as Chore);
};
const schedule = (visitor: Visitor, draft: string | undefined, publishAt: string, timeZone = 'Africa/Cairo') =>
  visitor.send('mutation ($input: ScheduleQuestionInput!) { scheduleQuestion(input: $input) { __typename } }', {
    input: { draft, publishAt, timeZone },
  });
const inAWeek = () => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 16);
const asked = async (title: string) =>
  world.database.rows<{ id: string; at: Date }>(
    sql`select id::text, created_at as at from thread where title = ${title}`,
  );

describe('Drafts', () => {
  test('I keep several, go on with each, and find them on the other device', async () => {
    const [desk, phone] = [await world.as('karim'), await world.as('karim')];
    await clear(desk);
    const first = await save(desk, { title: 'The first question', form: 'desk-1' });
    await save(desk, { title: 'The second question', form: 'desk-2' });
    // As the page sends it: what does not apply is null, not left out.
    const longer = { title: 'The first question, longer', thread: null, centre: null, form: 'desk-1' };
    await save(desk, { id: first.draft?.id, ...longer });
    expect((await drafts(phone)).map(({ title }) => title)).toEqual([
      'The first question, longer',
      'The second question',
    ]);
    expect(await desk.get('mutation ($id: ID) { discardDraft(id: $id) }', { id: first.draft?.id })).toEqual({
      discardDraft: true,
    });
    expect((await drafts(phone)).map(({ title }) => title)).toEqual(['The second question']);
  });

  test('what two devices write at once is told to the later one, and nothing is lost', async () => {
    const [desk, phone] = [await world.as('karim'), await world.as('karim')];
    await clear(desk);
    const id = randomUUID();
    await save(desk, { id, form: 'desk-form' });
    await save(desk, { id, form: 'desk-form', markdown: 'From the desk' });
    const conflict = await save(phone, { id, form: 'phone-form', revision: 1, markdown: 'From the phone' });
    expect(conflict).toMatchObject({
      __typename: 'DraftConflict',
      current: { markdown: 'From the desk', revision: 2 },
    });
    expect((await drafts(desk))[0]?.markdown).toBe('From the desk');
    const kept = await save(phone, { id, form: 'phone-form', revision: 2, markdown: 'From the phone' });
    expect(kept).toMatchObject({ __typename: 'SaveDraftSuccess', draft: { markdown: 'From the phone' } });
  });

  test('a reply has one draft per thread, which goes with posting it', async () => {
    const luc = await world.as('luc');
    const { id: thread } = await ask(await world.as('amina'));
    const first = await save(luc, { thread, title: '', theme: '', markdown: 'We send', form: 'one-form' });
    await save(luc, { thread, title: '', theme: '', markdown: 'We send a tutor', form: 'one-form' });
    const { draft } = await luc.get<{ draft: Draft }>(`query ($thread: ID) { draft(thread: $thread) { ${FIELDS} } }`, {
      thread,
    });
    expect(draft).toMatchObject({ id: first.draft?.id, markdown: 'We send a tutor', thread: { id: thread } });
    await reply(luc, thread);
    expect((await drafts(luc)).filter((one) => one.thread?.id === thread)).toEqual([]);
    expect((await world.guest().refused(SAVE, { input: words({ thread }) })).code).toBe('UNAUTHENTICATED');
  });

  test('nobody reads, replaces or discards those of others', async () => {
    const karim = await world.as('karim');
    const { draft } = await save(karim, {});
    const id = draft?.id;
    for (const other of [world.guest(), await world.as('luc'), await world.as('sofia')]) {
      expect(await other.get('query ($id: ID) { draft(id: $id) { title } }', { id })).toEqual({ draft: null });
      expect((await other.refused(SAVE, { input: words({ id }) })).code).toBe('NOT_FOUND');
      expect(await other.get('mutation ($id: ID) { discardDraft(id: $id) }', { id })).toEqual({ discardDraft: false });
    }
  });

  test('are fifty at most, ten of a guest, and a full store keeps what is there', async () => {
    const guest = world.guest();
    for (let n = 0; n < 10; n++) await save(guest, { title: `Draft number ${n}` });
    expect(await save(guest, { title: 'One too many' })).toMatchObject({ __typename: 'TooManyDrafts' });
    expect(await drafts(guest)).toHaveLength(10);
    await guest.get('mutation { signInAsCast(name: "grace") { __typename } }');
    expect(await drafts(guest)).toHaveLength(10);
    expect(await save(guest, { title: 'One more' })).toMatchObject({ __typename: 'SaveDraftSuccess' });
  });

  test('asking lets go of the draft it was written in and of no other', async () => {
    const karim = await world.as('karim');
    await clear(karim);
    const { draft } = await save(karim, { title: 'Which one is posted?' });
    await save(karim, { title: 'This one stays a draft' });
    await ask(karim, { title: 'Which one was posted?', draft: draft?.id });
    expect((await drafts(karim)).map(({ title }) => title)).toEqual(['This one stays a draft']);
  });
});

describe('Drafts guests left', () => {
  test('are told to moderators of their theme by title and age alone, after a day', async () => {
    await save(world.guest(), { title: 'Left by a guest yesterday' });
    await world.database.rows(
      sql`update draft set saved_at = now() - interval '30 hours' where title = 'Left by a guest yesterday'`,
    );
    await save(world.guest(), { title: 'Left by a guest just now' });
    const list = '{ orphanedDraftCount orphanedDrafts { nodes { title theme language savedAt } } }';
    for (const key of ['yusuf', 'marta'] as const) {
      const seen = await (
        await world.as(key)
      ).get<{
        orphanedDraftCount: number;
        orphanedDrafts: { nodes: { title: string }[] };
      }>(list);
      expect(seen.orphanedDrafts.nodes.map(({ title }) => title)).toEqual(['Left by a guest yesterday']);
      expect(seen.orphanedDraftCount).toBe(1);
    }
    expect((await (await world.as('luc')).refused(list)).code).toBe('FORBIDDEN');
    expect((await world.guest().refused(list)).code).toBe('UNAUTHENTICATED');
  });
});

describe('A scheduled question', () => {
  test('is published at its time, once, however many workers look, and its writer is told', async () => {
    const amina = await world.as('amina');
    await clear(amina);
    const { draft } = await save(amina, { title: 'Asked while I am asleep', tags: 'Night shift, MoU' });
    const publishAt = inAWeek();
    expect(await schedule(amina, draft?.id, publishAt, 'UTC')).toMatchObject({ data: expect.anything() });
    await due();
    expect(await asked('Asked while I am asleep')).toEqual([]);
    clock.now = () => new Date(Date.now() + 8 * 86_400_000);
    await Promise.all([due(), due(), due()]);
    await due();
    await world.settle();
    expect(await asked('Asked while I am asleep')).toHaveLength(1);
    expect(await drafts(amina)).toEqual([]);
    const { viewer } = await amina.get<{ viewer: { notices: { nodes: { kind: string; path: string }[] } } }>(
      '{ viewer { notices(first: 5) { nodes { kind path } } } }',
    );
    const [thread] = await asked('Asked while I am asleep');
    expect(viewer.notices.nodes).toContainEqual({ kind: 'QUESTION_PUBLISHED', path: `/threads/${thread?.id}` });
  });

  test('names and quotes those it means, as when it is asked at once', async () => {
    const [amina, luc] = [await world.as('amina'), await world.as('luc')];
    await clear(amina);
    const [first] = await world.database.rows<{ id: string }>(
      sql`select id::text from post where thread_id = ${(await ask(luc)).id} and number = 1`,
    );
    const markdown = `> We have no assessor on site.\n>\n> — [anybody](post:${first?.id})\n\nWhat do you say, @Luc Moreau?`;
    const { draft } = await save(amina, { title: 'Scheduled with a mention', markdown });
    await schedule(amina, draft?.id, inAWeek(), 'UTC');
    clock.now = () => new Date(Date.now() + 8 * 86_400_000);
    await due();
    const [post] = await world.database.rows<{ html: string; mentioned: string; quoted: string }>(sql`
      select p.html, m.person_id as mentioned, q.quoted_id::text as quoted from post p
      join thread t on t.id = p.thread_id join post_mention m on m.post_id = p.id join post_quote q on q.post_id = p.id
      where t.title = 'Scheduled with a mention'`);
    expect(post).toMatchObject({ mentioned: await world.idOf('luc'), quoted: first?.id });
    expect(post?.html).toContain(`<a href="/posts/${first?.id}">Luc Moreau</a>`);
  });

  test('stands at the time of the zone it was chosen in, can be changed and cancelled', async () => {
    const amina = await world.as('amina');
    const { draft } = await save(amina, { title: 'Changed before its time' });
    await schedule(amina, draft?.id, '2027-07-10T09:00');
    expect((await drafts(amina)).find(({ id }) => id === draft?.id)?.publishAt).toBe('2027-07-10T06:00:00.000Z');
    await save(amina, { id: draft?.id, revision: 1, title: 'Changed in time' });
    await amina.get('mutation ($draft: ID!) { cancelSchedule(draft: $draft) { __typename } }', { draft: draft?.id });
    clock.now = () => new Date('2027-08-01');
    await due();
    expect((await drafts(amina)).find(({ id }) => id === draft?.id)).toMatchObject({
      title: 'Changed in time',
      publishAt: null,
    });
  });

  test('is refused like any question, and for times that are past or far', async () => {
    const amina = await world.as('amina');
    const short = await save(amina, { title: 'Short' });
    const refused = await schedule(amina, short.draft?.id, inAWeek());
    expect(refused.errors?.[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['title']);
    const { draft } = await save(amina, {});
    for (const [at, zone] of [
      ['2020-01-01T09:00', 'UTC'],
      ['2099-01-01T09:00', 'UTC'],
      [inAWeek(), 'Mars/Base'],
    ] as const)
      expect((await schedule(amina, draft?.id, at, zone)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect((await schedule(await world.as('luc'), draft?.id, inAWeek())).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });

  test('of somebody suspended meanwhile is not published, and says why', async () => {
    const moussa = await world.as('moussa');
    const { draft } = await save(moussa, { title: 'Written before the suspension' });
    expect(await schedule(moussa, draft?.id, inAWeek())).toMatchObject({ data: expect.anything() });
    await world.database.rows(sql`update person set suspended_at = now() where id = ${await world.idOf('moussa')}`);
    clock.now = () => new Date(Date.now() + 8 * 86_400_000);
    await due();
    await world.database.rows(sql`update person set suspended_at = null where id = ${await world.idOf('moussa')}`);
    expect(await asked('Written before the suspension')).toEqual([]);
    const kept = (await drafts(moussa)).find(({ id }) => id === draft?.id);
    expect([kept?.publishAt, kept?.notPublished]).toEqual([null, expect.stringContaining('suspended')]);
  });
});
