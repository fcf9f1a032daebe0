import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, hide } from '../support/forum.js';
import { express } from '../support/interest.js';
import { draftPartnerPost, openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { joinWebinar, openWebinar, planned } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const SEEK =
  'mutation ($input: SeekPartnersInput!) { seekPartners(input: $input) { ... on SeekPartnersSuccess { webinar { id } } } }';
const STOP =
  'mutation ($webinar: ID!, $centre: ID!) { stopSeekingPartners(webinar: $webinar, centre: $centre) { __typename } }';
const HERE = `query ($id: ID!) { webinar(id: $id) { offersPartners partnerSeekers { id summary centre { id name language country }
  partnerPost { id title } } viewerPartnerSeats { centre { id } posts { id } consentedAt partnerPostId } } }`;

interface Here {
  webinar: {
    offersPartners: boolean;
    partnerSeekers: {
      summary: string | null;
      centre: { id: string; name: string };
      partnerPost: { id: string; title: string } | null;
    }[];
    viewerPartnerSeats: {
      centre: { id: string };
      posts: { id: string }[];
      consentedAt: string | null;
      partnerPostId: string | null;
    }[];
  };
}
const bakery = { sectors: ['10'], fields: ['0721'], eqfLevels: [4], languages: ['fr', 'en'] };
let ingrid: Visitor;
let luc: Visitor;
let amina: Visitor;
let jonas: Visitor;
let school: string;
let company: string;
let far: string;
let wish: string;

beforeAll(async () => {
  [ingrid, luc, amina, jonas] = (await Promise.all(
    (['ingrid', 'luc', 'amina', 'jonas'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  school = await registerCentre(luc, { ...bakery, offerTags: ['sourdough'], seekTags: ['ovens'] });
  company = await registerCentre(amina, { ...bakery, kind: 'COMPANY', country: 'EG', offerTags: ['ovens'] });
  far = await registerCentre(jonas, {
    ...{ sectors: ['62'], fields: ['0613'], eqfLevels: [6], languages: ['de'], themes: [], country: 'DE' },
    texts: [{ language: 'de', name: 'Informatikschule', markdown: '' }],
  });
  wish = await openPartnerPost(amina, company, {
    ...{
      ...bakery,
      kind: 'OFFER',
      title: 'Ovens for schools',
      offerTags: ['ovens'],
      seekTags: [],
      forms: ['EQUIPMENT'],
    },
    ...{ offers: '', seeks: '' },
  });
});

describe('Who else looks for partners in a webinar', () => {
  let id: string;
  const here = async (visitor: Visitor) => (await visitor.get<Here>(HERE, { id })).webinar;
  const names = async (visitor: Visitor) => (await here(visitor)).partnerSeekers.map(({ centre }) => centre.id);

  beforeAll(async () => {
    const opened = await openWebinar(ingrid);
    id = opened.id;
    for (const visitor of [luc, amina, jonas]) await joinWebinar(visitor, opened.code);
  });

  test('is told to those who take part, by consent, what fits first', async () => {
    const before = await here(amina);
    expect(before.partnerSeekers).toEqual([]);
    expect(before.viewerPartnerSeats).toMatchObject([
      { centre: { id: company }, posts: [{ id: wish }], consentedAt: null },
    ]);
    await amina.get(SEEK, { input: { webinar: id, centre: company, partnerPost: wish } });
    await jonas.get(SEEK, { input: { webinar: id, centre: far } });
    const seen = await here(luc);
    expect(seen.partnerSeekers).toMatchObject([
      { centre: { id: company, name: 'Harbour College of Hospitality' }, partnerPost: { title: 'Ovens for schools' } },
      { centre: { id: far, name: 'Informatikschule' }, partnerPost: null, summary: null },
    ]);
    expect(seen.partnerSeekers[0]?.summary).toMatch(/they offer what you seek: ovens/);
    expect(await names(amina)).toEqual([far]);
    expect((await here(amina)).viewerPartnerSeats).toMatchObject([{ partnerPostId: wish }]);
    expect(JSON.stringify(seen)).not.toMatch(/Amina|Jonas/);
  });

  test('is told to nobody else, and hosts switch it off and on', async () => {
    const [yusuf, guest] = [await world.as('tomas'), world.guest()];
    for (const visitor of [yusuf, guest]) expect(await names(visitor)).toEqual([]);
    expect(await names(ingrid)).toEqual([far, company]);
    const offer = (visitor: Visitor, on: boolean) =>
      visitor.send('mutation ($id: ID!, $on: Boolean!) { setPartnerOffer(webinar: $id, on: $on) { __typename } }', {
        id,
        on,
      });
    expect((await offer(luc, false)).errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await offer(ingrid, false);
    expect(await names(luc)).toEqual([]);
    expect((await luc.send(SEEK, { input: { webinar: id, centre: school } })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' }, message: expect.stringMatching(/does not bring partners together/) },
    ]);
    await offer(ingrid, true);
    expect(await names(luc)).toEqual([company, far]);
  });

  test('ends with the post, with who consented, and when it is taken back', async () => {
    const move = (act: string) =>
      amina.get('mutation ($input: MovePartnerPostInput!) { movePartnerPost(input: $input) { __typename } }', {
        input: { partnerPost: wish, act },
      });
    await move('PAUSE');
    expect(await names(luc)).toEqual([far]);
    await move('RESUME');
    expect(await names(luc)).toEqual([company, far]);
    const seat = (left: boolean) =>
      world.database.rows(
        sql`update centre_member set left_at = case when ${left} then now() end where centre_id = ${company}`,
      );
    await seat(true);
    expect(await names(luc)).toEqual([far]);
    await seat(false);
    await jonas.get(STOP, { webinar: id, centre: far });
    expect(await names(luc)).toEqual([company]);
    const kept = await world.database.rows(sql`select withdrawn_at is null as stands from webinar_partner
      where webinar_id = ${id} order by id`);
    expect(kept).toEqual([{ stands: true }, { stands: false }]);
  });

  test('refuses other centres, posts that are not open, strangers to the webinar and rehearsals', async () => {
    const code = async (visitor: Visitor, input: object) =>
      (await visitor.send(SEEK, { input: { webinar: id, ...input } })).errors?.[0]?.extensions?.['code'];
    expect(await code(luc, { centre: company })).toBe('FORBIDDEN');
    expect(await code(luc, { centre: '999999999' })).toBe('NOT_FOUND');
    expect(await code(luc, { centre: school, partnerPost: wish })).toBe('BAD_INPUT');
    const draft = await draftPartnerPost(luc, school);
    expect(await code(luc, { centre: school, partnerPost: draft })).toBe('BAD_INPUT');
    expect(await code(world.guest(), { centre: school })).toBe('UNAUTHENTICATED');
    const other = await openWebinar(ingrid);
    expect(await code(luc, { webinar: other.id, centre: school })).toBe('FORBIDDEN');
    const hidden = await planned(ingrid);
    expect(await code(luc, { webinar: hidden.id, centre: school })).toBe('NOT_FOUND');
    await joinWebinar(luc, other.code);
    await world.database.rows(sql`update webinar set practice_of = ${id}, hosts = hosts where id = ${other.id}`);
    expect(await code(luc, { webinar: other.id, centre: school })).toBe('NOT_FOUND');
  });
});

describe('Threads and partner posts', () => {
  const LINK = `mutation ($thread: ID!, $partnerPost: ID!) { linkPartnerPost(thread: $thread, partnerPost: $partnerPost) {
    __typename ... on Problem { message } } }`;
  const UNLINK =
    'mutation ($thread: ID!, $partnerPost: ID!) { unlinkPartnerPost(thread: $thread, partnerPost: $partnerPost) { __typename } }';
  const link = async (visitor: Visitor, thread: string, partnerPost = wish) => {
    const { data, errors } = await visitor.send<{ linkPartnerPost: { __typename: string } }>(LINK, {
      thread,
      partnerPost,
    });
    return data?.linkPartnerPost.__typename ?? errors?.[0]?.extensions?.['code'];
  };
  const posts = async (visitor: Visitor, id: string) =>
    (
      await visitor.get<{ thread: { partnerPosts: object[] } }>(
        'query ($id: ID!) { thread(id: $id) { partnerPosts { id title kind isOpen centreName } } }',
        { id },
      )
    ).thread.partnerPosts;
  const threads = async (visitor: Visitor) =>
    (
      await visitor.get<{ partnerPost: { discussedIn: { id: string }[] } }>(
        'query ($id: ID!) { partnerPost(id: $id) { discussedIn { id } } }',
        { id: wish },
      )
    ).partnerPost.discussedIn.map(({ id }) => id);
  let thread: string;

  beforeAll(async () => {
    ({ id: thread } = await ask(luc, { title: 'Which ovens do you use in class?' }));
  });

  test('are linked by either side, shown on both, and taken off', async () => {
    expect(await link(jonas, thread)).toBe('FORBIDDEN');
    expect(await link(world.guest(), thread)).toBe('UNAUTHENTICATED');
    expect(await link(amina, thread)).toBe('LinkPartnerPostSuccess');
    expect(await link(luc, thread)).toBe('LinkPartnerPostSuccess');
    expect(await posts(world.guest(), thread)).toEqual([
      {
        id: wish,
        title: 'Ovens for schools',
        kind: 'OFFER',
        isOpen: true,
        centreName: 'Harbour College of Hospitality',
      },
    ]);
    expect(await threads(world.guest())).toEqual([thread]);
    await luc.get(UNLINK, { thread, partnerPost: wish });
    expect(await posts(luc, thread)).toEqual([]);
    expect(await threads(amina)).toEqual([]);
    expect(await link(amina, thread)).toBe('PartnerPostNotLinked');
    expect(await link(luc, thread)).toBe('LinkPartnerPostSuccess');
    const draft = await draftPartnerPost(luc, school);
    expect(await link(luc, thread, draft)).toBe('NOT_FOUND');
    expect(await link(luc, '999999999')).toBe('NOT_FOUND');
  });

  test('are shown to nobody who may not see both', async () => {
    const yusuf = await world.as('yusuf');
    await hide(yusuf, 'THREAD', thread);
    expect(await threads(world.guest())).toEqual([]);
    expect(await threads(yusuf)).toEqual([thread]);
    await yusuf.get(
      'mutation ($id: ID!) { restore(target: { type: THREAD, id: $id }, reason: "It was a mistake.") { __typename } }',
      {
        id: thread,
      },
    );
    await world.database.rows(sql`update partner_post set hidden_at = now() where id = ${wish}`);
    expect(await posts(world.guest(), thread)).toEqual([]);
    await world.database.rows(sql`update partner_post set hidden_at = null where id = ${wish}`);
    expect(await posts(world.guest(), thread)).toHaveLength(1);
  });
});

describe('The board at a glance', () => {
  const GLANCE = `query ($theme: String) { partnerGlance(theme: $theme) { wishes { id title centreName answerBy country }
    needs { interests questions introductions matches } } viewer { centreIds } }`;
  interface Glance {
    partnerGlance: { wishes: { id: string }[]; needs: Record<string, number> | null };
    viewer: { centreIds: string[] } | null;
  }
  const glance = (visitor: Visitor, theme?: string) => visitor.get<Glance>(GLANCE, { theme });

  test('has the newest open wishes of a theme, and what waits for one’s own centres alone', async () => {
    const own = await openPartnerPost(luc, school, { title: 'Deck ovens wanted', themes: ['applied-research'] });
    await draftPartnerPost(luc, school, { title: 'Not shown to anybody yet', themes: ['applied-research'] });
    expect((await glance(world.guest(), 'applied-research')).partnerGlance).toMatchObject({
      wishes: [{ id: own, title: 'Deck ovens wanted', country: 'FR' }],
      needs: null,
    });
    expect((await glance(world.guest(), 'nowhere')).partnerGlance.wishes).toEqual([]);
    await express(amina, own, company);
    expect(await glance(luc)).toMatchObject({
      partnerGlance: { needs: { interests: 1, questions: 0, introductions: 0 } },
      viewer: { centreIds: [school] },
    });
    expect((await glance(amina)).partnerGlance.needs).toMatchObject({ interests: 0 });
    expect((await glance(await world.as('marta'))).partnerGlance.needs).toBeNull();
  });
});
