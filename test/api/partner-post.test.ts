import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { dayIn, draftPartnerPost, openPartnerPost, partnerWords, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const READ = `query ($id: ID!) { partnerPost(id: $id) { state title html country languages version repliesLeft isFull
  answerBy revision lacks { step field } centre { text { name } } viewerCan { edit acts } author { name } } }`;
const SAVE = `mutation ($input: SavePartnerPostInput!) { savePartnerPost(input: $input) { __typename
  ... on SavePartnerPostSuccess { partnerPost { version step title } }
  ... on PartnerPostChanged { message current { title version } } } }`;
const OPEN = `mutation ($id: ID!) { openPartnerPost(partnerPost: $id) { __typename ... on Problem { message }
  ... on PartnerPostIncomplete { lacks { step field message } } } }`;
const MOVE = `mutation ($id: ID!, $act: PartnerPostAct!) { movePartnerPost(input: { partnerPost: $id, act: $act }) {
  __typename ... on MovePartnerPostSuccess { partnerPost { state viewerCan { acts } } } ... on Problem { message } } }`;
const EDIT = `mutation ($input: EditPartnerPostInput!) { editPartnerPost(input: $input) { __typename
  ... on EditPartnerPostSuccess { partnerPost { revision state } } ... on Problem { message } } }`;
const RENEW = `mutation ($id: ID!) { renewPartnerPost(input: { partnerPost: $id }) { __typename
  ... on RenewPartnerPostSuccess { partnerPost { state answerBy } } ... on Problem { message } } }`;
const LISTED = '{ partnerPosts(first: 100) { nodes { id } } }';

const verify = (centre: string) =>
  world.database.rows(sql`update centre set verified_at = now(), verified_by = (select id from person limit 1)
    where id = ${centre}`);
const passTo = (id: string, day: string) =>
  world.database.rows(sql`update partner_post set answer_by = ${day} where id = ${id}`);
const listed = async (visitor: Visitor) =>
  (await visitor.get<{ partnerPosts: { nodes: { id: string }[] } }>(LISTED)).partnerPosts.nodes.map(({ id }) => id);

describe('A draft', () => {
  test('is seen by its centre alone, not even by moderators', async () => {
    const luc = await world.as('luc');
    const id = await draftPartnerPost(luc, await registerCentre(luc));
    expect(await luc.get(READ, { id })).toMatchObject({
      partnerPost: { state: 'DRAFT', country: 'FR', languages: ['fr', 'en'], viewerCan: { edit: true, acts: [] } },
    });
    for (const other of [world.guest(), await world.as('amina'), await world.as('sofia')])
      expect(await other.refused(READ, { id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is saved in parts: what is left out stays, and two who write at once see each other', async () => {
    const luc = await world.as('luc');
    const id = await draftPartnerPost(luc, await registerCentre(luc), { title: '', answerBy: null, forms: [] });
    const save = (input: object) => luc.get(SAVE, { input: { partnerPost: id, ...input } });
    expect(await save({ title: 'A kitchen in spring', version: 0, step: 2 })).toMatchObject({
      savePartnerPost: { partnerPost: { version: 1, step: 2, title: 'A kitchen in spring' } },
    });
    expect(await save({ title: 'Another kitchen', version: 0 })).toMatchObject({
      savePartnerPost: { __typename: 'PartnerPostChanged', current: { title: 'A kitchen in spring', version: 1 } },
    });
    expect(await save({ title: 'A kitchen in spring', version: 0 })).toMatchObject({
      savePartnerPost: { partnerPost: { version: 1 } },
    });
    expect(await luc.get(READ, { id })).toMatchObject({ partnerPost: { html: expect.stringContaining('strong') } });
    expect(await luc.get(OPEN, { id })).toMatchObject({
      openPartnerPost: {
        __typename: 'PartnerPostIncomplete',
        lacks: [
          { step: 1, field: 'forms', message: 'Choose at least one form of cooperation.' },
          { step: 3, field: 'answerBy' },
        ],
      },
    });
    await save({ forms: ['CONSORTIUM'], answerBy: dayIn(20), deadline: new Date(Date.now() + 9 * 86_400_000) });
    expect(await luc.get(OPEN, { id })).toMatchObject({
      openPartnerPost: {
        lacks: [
          { step: 3, field: 'programme' },
          { step: 3, field: 'answerBy' },
        ],
      },
    });
    await save({ programme: 'Erasmus+ CoVE', answerBy: dayIn(8) });
    expect(await luc.get(OPEN, { id })).toMatchObject({ openPartnerPost: { __typename: 'OpenPartnerPostSuccess' } });
    expect(await listed(world.guest())).toContain(id);
    expect(await save({ title: 'A kitchen after all' })).toMatchObject({
      savePartnerPost: { __typename: 'PartnerPostStuck' },
    });
  });

  test('takes nothing that cannot be: wrong codes, impossible levels and days, endless words', async () => {
    const luc = await world.as('luc');
    const id = await draftPartnerPost(luc, await registerCentre(luc));
    const long = 'x'.repeat(10_000);
    const wrong = {
      ...{ answerBy: ['2027-02-31', '2001-01-01', '9999-01-01'], deadline: ['2001-01-01T00:00:00Z'] },
      ...{ themes: [['no-such-theme']], sectors: [['00']], fields: [['99999']], eqfLevels: [[9]], challenges: [['x']] },
      ...{ countriesSought: [['XX']], languages: [['xx-nonsense-x'], []], country: ['XX'], region: [long] },
      ...{ title: [long], seeks: [long], body: [long], seekTags: [[long]], programme: [long] },
      ...{ repliesMost: [51, 0], partnersNeeded: [0] },
    };
    for (const [field, values] of Object.entries(wrong))
      for (const value of values) {
        const { code, fields } = await luc.refused(SAVE, { input: { partnerPost: id, [field]: value } });
        expect([code, fields?.[0]?.field.split('.').at(-1)]).toEqual(['BAD_INPUT', field]);
      }
  });

  test('is written for no centre one does not speak for, nor for a call that is not there', async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    const input = { centre, idempotencyKey: 'forged-centre', ...partnerWords() };
    const drafting = 'mutation ($input: DraftPartnerPostInput!) { draftPartnerPost(input: $input) { __typename } }';
    const amina = await world.as('amina');
    expect(await amina.refused(drafting, { input })).toMatchObject({ code: 'FORBIDDEN' });
    for (const forged of [{ centre: '999999' }, { centre, call: '999999' }])
      expect(await luc.refused(drafting, { input: { ...input, ...forged } })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('An opened post', () => {
  test('moves between its states by those who speak for its centre alone', async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    const id = await openPartnerPost(luc, centre);
    expect(await world.guest().get(READ, { id })).toMatchObject({
      partnerPost: { state: 'OPEN', author: null, repliesLeft: 10, centre: { text: {} } },
    });
    const amina = await world.as('amina');
    expect(await amina.refused(MOVE, { id, act: 'PAUSE' })).toMatchObject({ code: 'FORBIDDEN' });
    for (const [act, state] of [
      ['PAUSE', 'PAUSED'],
      ['RESUME', 'OPEN'],
      ['IN_TALKS', 'IN_TALKS'],
      ['FOUND', 'FOUND'],
    ])
      expect(await luc.get(MOVE, { id, act })).toMatchObject({ movePartnerPost: { partnerPost: { state } } });
    expect(await luc.get(MOVE, { id, act: 'PAUSE' })).toMatchObject({
      movePartnerPost: { __typename: 'PartnerPostStuck' },
    });
    await luc.get(MOVE, { id, act: 'WITHDRAW' });
    expect(await listed(luc)).not.toContain(id);
    expect(await world.guest().get(READ, { id })).toMatchObject({ partnerPost: { state: 'WITHDRAWN' } });
    // Whoever was removed meanwhile acts no more, whatever their session still says.
    const other = await openPartnerPost(luc, centre);
    await world.database.rows(sql`alter table centre_member disable trigger centre_member_centres`);
    await world.database.rows(sql`update centre_member set left_at = now() where centre_id = ${centre}`);
    await world.database.rows(sql`alter table centre_member enable trigger centre_member_centres`);
    expect(await luc.refused(MOVE, { id: other, act: 'PAUSE' })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('expires from the moment its day is over everywhere, and is renewed', async () => {
    const luc = await world.as('luc');
    const id = await openPartnerPost(luc, await registerCentre(luc));
    await passTo(id, dayIn(-2));
    expect(await listed(world.guest())).not.toContain(id);
    expect(await world.guest().get(READ, { id })).toMatchObject({ partnerPost: { state: 'EXPIRED' } });
    expect(await luc.get(MOVE, { id, act: 'PAUSE' })).toMatchObject({
      movePartnerPost: { __typename: 'PartnerPostStuck' },
    });
    expect(await luc.get(RENEW, { id })).toMatchObject({
      renewPartnerPost: { partnerPost: { state: 'OPEN', answerBy: dayIn(60) } },
    });
    expect(await listed(world.guest())).toContain(id);
    await world.database.rows(sql`update partner_post set deadline = now() - interval '1 day' where id = ${id}`);
    expect(await luc.get(RENEW, { id })).toMatchObject({ renewPartnerPost: { message: /deadline/i } });
  });

  test('is edited with a record of what changed, and stays complete', async () => {
    const luc = await world.as('luc');
    const id = await openPartnerPost(luc, await registerCentre(luc));
    const edit = (input: object) => luc.get(EDIT, { input: { partnerPost: id, ...input } });
    expect(await edit({ title: 'x' })).toMatchObject({ editPartnerPost: { __typename: 'PartnerPostIncomplete' } });
    expect(await edit({ languages: ['en', 'fr'] })).toMatchObject({
      editPartnerPost: { partnerPost: { revision: 0 } },
    });
    expect(await edit({ eqfLevels: [4, 5], summary: 'Also technicians' })).toMatchObject({
      editPartnerPost: { partnerPost: { revision: 1 } },
    });
    expect(await edit({ eqfLevels: [3], version: 0 })).toMatchObject({
      editPartnerPost: { __typename: 'PartnerPostChanged' },
    });
  });

  test('is one of three at most until the centre is verified, also of two opened at once', async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    await openPartnerPost(luc, centre);
    await openPartnerPost(luc, centre);
    const drafts = [await draftPartnerPost(luc, centre), await draftPartnerPost(luc, centre)];
    const both = await Promise.all(
      drafts.map((id) => luc.get<{ openPartnerPost: { __typename: string } }>(OPEN, { id })),
    );
    expect(both.map(({ openPartnerPost: { __typename } }) => __typename).sort()).toEqual([
      'OpenPartnerPostSuccess',
      'TooManyPartnerPosts',
    ]);
    await verify(centre);
    for (const id of drafts) await luc.get(OPEN, { id });
    expect((await listed(world.guest())).filter((id) => drafts.includes(id))).toHaveLength(2);
  });

  test('goes out of sight with its centre', async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    const id = await openPartnerPost(luc, centre);
    await world.database.rows(sql`update centre set hidden_at = now() where id = ${centre}`);
    expect(await world.guest().refused(READ, { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await listed(await world.as('marta'))).not.toContain(id);
    await world.database.rows(sql`update centre set hidden_at = null where id = ${centre}`);
    expect(await listed(world.guest())).toContain(id);
  });
});

const BOARD = `query ($search: PartnerPostSearchInput, $order: PartnerPostOrder!, $first: Int!, $after: String) {
  partnerPosts(search: $search, order: $order, first: $first, after: $after) { totalCount nodes { id title }
    facets { facet values { value count } } pageInfo { hasNextPage endCursor } } }`;
interface Board {
  readonly partnerPosts: {
    readonly totalCount: number;
    readonly nodes: readonly { id: string; title: string }[];
    readonly facets: readonly { facet: string; values: readonly { value: string; count: number }[] }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const board = async (visitor: Visitor, asked: object = {}) =>
  (await visitor.get<Board>(BOARD, { order: 'NEWEST', first: 20, ...asked })).partnerPosts;

describe('The board', () => {
  test('finds posts by words in their language, by codes in any, and counts what else there is', async () => {
    const luc = await world.as('luc');
    const centre = await registerCentre(luc);
    await verify(centre);
    const open = (changed: Record<string, unknown>) => openPartnerPost(luc, centre, changed);
    const french = {
      language: 'fr',
      title: 'Des cuisines pour des apprentis zélés',
      body: 'Nous cherchons.',
      seeks: 'Hôtels',
    };
    const first = await open({ ...french, sectors: ['56'], languages: ['fr'], answerBy: dayIn(40) });
    const second = await open({
      title: 'Robotics for zealous trainers',
      sectors: ['28'],
      languages: ['en'],
      answerBy: dayIn(5),
    });
    const third = await open({
      ...{ title: 'Zealots of welding wanted', sectors: ['28', '56'], languages: ['en', 'fr'], answerBy: dayIn(90) },
      ...{ kind: 'BOTH', fields: ['0715'], countriesSought: ['EG'], roleSought: 'COORDINATOR' },
    });
    const guest = world.guest();
    const ids = async (search: object, order = 'NEWEST') =>
      (await board(guest, { search: { centre, ...search }, order })).nodes.map(({ id }) => id);
    expect(await ids({})).toEqual([third, second, first]);
    expect(await ids({}, 'CLOSING')).toEqual([second, first, third]);
    expect(await ids({ words: 'apprenti cuisine' })).toEqual([first]);
    expect(await ids({ words: 'trainer' })).toEqual([second]);
    expect(await ids({ words: 'lycee hôtelier' })).toHaveLength(3);
    expect(await ids({ words: 'kitchen, spring' })).toEqual([]);
    expect((await ids({ words: 'apprentices' }, 'RELEVANCE')).sort()).toEqual([second, third].sort());
    expect(await ids({ sectors: ['56'], languages: ['en'] })).toEqual([third]);
    expect(await ids({ fields: ['07'] })).toEqual([third]);
    expect(await ids({ needs: ['EG'] })).toHaveLength(3);
    expect(await ids({ needs: ['FR'] })).toEqual([second, first]);
    expect(await ids({ until: 'WEEK' })).toEqual([second]);
    const { facets, totalCount } = await board(guest, { search: { centre, sectors: ['28'], kinds: ['BOTH'] } });
    const valuesOf = (name: string) => facets.find(({ facet }) => facet === name)?.values;
    expect(totalCount).toBe(1);
    expect(valuesOf('SECTOR')).toEqual([
      { value: '28', count: 1 },
      { value: '56', count: 1 },
    ]);
    expect(valuesOf('KIND')).toEqual([
      { value: 'BOTH', count: 1 },
      { value: 'WISH', count: 1 },
    ]);
    expect(valuesOf('ROLE')).toEqual([{ value: 'COORDINATOR', count: 1 }]);
    // Page by page, each once, whatever the order.
    for (const order of ['NEWEST', 'CLOSING', 'RELEVANCE']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const page: Board['partnerPosts'] = await board(guest, {
          ...{ search: { centre, words: 'zealous or zealots or zélés' }, order, first: 1, after },
        });
        seen.push(...page.nodes.map(({ id }) => id));
        ({ hasNextPage: more, endCursor: after } = page.pageInfo);
      }
      expect(seen.sort()).toEqual([first, second, third].sort());
    }
    // What changes is seen by whoever asks next.
    await luc.get(MOVE, { id: second, act: 'PAUSE' });
    await world.database.rows(sql`update partner_post set hidden_at = now() where id = ${first}`);
    const { totalCount: left } = await board(luc, { search: { centre } });
    expect(left).toBe(1);
    expect((await board(await world.as('sofia'), { search: { centre } })).totalCount).toBe(1);
  });

  test('takes no filter that cannot be', async () => {
    const guest = world.guest();
    for (const search of [{ sectors: ['00'] }, { eqfLevels: [0] }, { languages: ['??'] }, { words: 'x'.repeat(201) }])
      expect(await guest.refused(BOARD, { search, order: 'NEWEST', first: 20 })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await guest.refused(BOARD, { order: 'NEWEST', first: 20, after: 'bm9uc2Vuc2U' })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});
