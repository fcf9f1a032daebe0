import { beforeAll, describe, expect, test } from 'vitest';
import { type Chore, ChoreService, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import { dayIn, draftPartnerPost, openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
/** A time zone in which it is a while after seven. */
const morning = (): string => {
  const ahead = ((10 - new Date().getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
};
const MATCH = `id score strength summary partnerPost { id } centre { id } reasons { kind codes text } missing { kind text } conflict { kind text }`;
const OF_POST = `query ($id: ID!, $first: Int = 20, $after: String) { partnerPost(id: $id) { matches(first: $first, after: $after) {
  nodes { ${MATCH} } pageInfo { hasNextPage endCursor } } viewerFits { ${MATCH} ownCentre { id } parts { part points most } } } }`;

interface Match {
  id: string;
  score: number;
  summary: string;
  partnerPost: { id: string } | null;
  centre: { id: string };
  reasons: { kind: string; codes: string[]; text: string }[];
  missing: { kind: string; text: string }[];
  conflict: { kind: string; text: string } | null;
}
interface OfPost {
  partnerPost: {
    matches: { nodes: Match[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null;
    viewerFits: Match[];
  };
}
const ofPost = async (visitor: Visitor, id: string, listing: object = {}) =>
  (await visitor.get<OfPost>(OF_POST, { id, ...listing })).partnerPost;
const found = async (visitor: Visitor, id: string) =>
  (await ofPost(visitor, id)).matches?.nodes.map(({ partnerPost, centre }) => partnerPost?.id ?? `centre ${centre.id}`);

const bakery = { sectors: ['10'], fields: ['0721'], eqfLevels: [4], languages: ['fr', 'en'] };
let luc: Visitor;
let amina: Visitor;
let jonas: Visitor;
let school: string;
let company: string;
let mill: string;
let wish: string;
let offer: string;

beforeAll(async () => {
  [luc, amina, jonas] = (await Promise.all((['luc', 'amina', 'jonas'] as const).map((key) => world.as(key)))) as [
    Visitor,
    Visitor,
    Visitor,
  ];
  school = await registerCentre(luc, { ...bakery, offerTags: ['sourdough'], seekTags: ['ovens'] });
  company = await registerCentre(amina, {
    ...bakery,
    kind: 'COMPANY',
    country: 'EG',
    languages: ['ar', 'fr'],
    offerTags: ['ovens'],
  });
  mill = await registerCentre(jonas, { ...bakery, country: 'DE', languages: ['de', 'fr'], offerTags: ['ovens'] });
  await world.database.rows(sql`insert into tag (slug, name) values ('ovens', 'ovens') on conflict do nothing`);
  await world.database.rows(sql`insert into tag_synonym (slug, tag) values ('أفران-المخابز', 'ovens')`);
  await world.database.rows(sql`insert into glossary_term (term, never_translate, words)
    values ('Ovens', false, '{"fr": "fours"}')`);
  // A verified centre may have as many posts open as it likes.
  await world.database.rows(sql`update centre set verified_at = now(), verified_by = ${await world.idOf('sofia')}`);
  const said = { ...bakery, themes: ['work-based-learning'], forms: ['EQUIPMENT'], offers: '', seeks: '' };
  wish = await openPartnerPost(luc, school, { ...said, title: 'Deck ovens for a bakery class', seekTags: ['ovens'] });
  offer = await openPartnerPost(amina, company, {
    ...{ ...said, kind: 'OFFER', language: 'ar', languages: ['ar', 'fr'], title: 'أفران للمخابز' },
    ...{ offerTags: ['ovens'], seekTags: [], eqfLevels: [4, 5] },
  });
  // Who puts a match aside before it is told is not told of it.
  await world.settle();
});

describe('Matches of a post', () => {
  test('are posts and centres in other languages too, each with its reasons in words', async () => {
    const { matches } = await ofPost(luc, wish);
    expect(matches?.nodes.map(({ partnerPost, centre }) => partnerPost?.id ?? `centre ${centre.id}`)).toEqual([
      offer,
      `centre ${mill}`,
    ]);
    const [first] = matches?.nodes ?? [];
    expect(first?.summary).toMatch(/^A (strong|good) match: they offer what you seek: ovens; /);
    expect(first?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['both work at EQF 4', 'you share French', 'both have in mind: equipment']),
    );
    const inFrench = await ofPost(await world.as('luc', 'fr'), wish);
    expect(inFrench.matches?.nodes[0]?.summary).toMatch(/ils offrent ce que vous cherchez\s: fours/);
    const inArabic = await ofPost(await world.as('luc', 'ar'), wish);
    expect(inArabic.matches?.nodes[0]?.summary).toContain('أفران المخابز');
    expect(inArabic.matches?.nodes[0]?.reasons.map(({ text }) => text)).toContain('تجمعكما لغة: الفرنسية');
  });

  test('come in pages, in the same order each time', async () => {
    const { matches } = await ofPost(luc, wish, { first: 1 });
    expect(matches?.pageInfo.hasNextPage).toBe(true);
    const rest = await ofPost(luc, wish, { first: 5, after: matches?.pageInfo.endCursor });
    expect(rest.matches?.nodes.map(({ centre }) => centre.id)).toEqual([mill]);
  });

  test('are there for those who speak for its centre alone; others see how well theirs fits', async () => {
    for (const other of [world.guest(), await world.as('tomas'), await world.as('sofia')])
      expect(await ofPost(other, wish)).toEqual({ matches: null, viewerFits: [] });
    expect(await ofPost(amina, wish)).toMatchObject({
      matches: null,
      viewerFits: [{ ownCentre: { id: company }, partnerPost: { id: wish }, conflict: null }],
    });
    const french = await openPartnerPost(luc, school, {
      title: 'For partners in Georgia',
      countriesSought: ['GE'],
      answerBy: dayIn(28),
    });
    expect((await ofPost(amina, french)).viewerFits).toMatchObject([
      { score: 0, strength: null, conflict: { kind: 'YOUR_COUNTRY', text: 'they do not look for partners in Egypt' } },
    ]);
  });

  test('put aside leave one’s own list alone, and come back', async () => {
    const put = `mutation ($input: PutMatchAsideInput!) { putMatchAside(input: $input) { ... on PutMatchAsideSuccess { aside { reason partnerPost { id } } } } }`;
    const input = { partnerPost: offer, reason: 'TOO_FAR', words: 'We have no ship.' };
    expect(await luc.get(put, { input })).toMatchObject({
      putMatchAside: { aside: { reason: 'TOO_FAR', partnerPost: { id: offer } } },
    });
    // Its centre may be asked still.
    expect((await found(luc, wish))?.sort()).toEqual([`centre ${company}`, `centre ${mill}`].sort());
    const list = '{ viewerAsideMatches { nodes { words } } }';
    expect(await luc.get(list)).toEqual({ viewerAsideMatches: { nodes: [{ words: 'We have no ship.' }] } });
    expect(await amina.get(list)).toEqual({ viewerAsideMatches: { nodes: [] } });
    await luc.get('mutation ($id: ID!) { bringMatchBack(input: { partnerPost: $id }) { __typename } }', { id: offer });
    expect(await found(luc, wish)).toEqual([offer, `centre ${mill}`]);
    expect(await luc.refused(put, { input: { ...input, centre: school } })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await world.guest().refused(put, { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('Matches of a centre', () => {
  test('are open posts, for its people', async () => {
    const read = `query ($id: ID!) { centre(id: $id) { matches { nodes { partnerPost { id } } } } }`;
    expect(await amina.get(read, { id: company })).toEqual({
      centre: { matches: { nodes: [{ partnerPost: { id: wish } }] } },
    });
    expect(await luc.get(read, { id: company })).toEqual({ centre: { matches: null } });
  });

  test('and of all of one’s posts are in one list, each once', async () => {
    const { viewerMatches } = await luc.get<{ viewerMatches: { nodes: Match[] } }>(
      '{ viewerMatches { nodes { partnerPost { id } centre { id } } } }',
    );
    expect(viewerMatches.nodes.filter(({ partnerPost }) => partnerPost?.id === offer)).toHaveLength(1);
  });
});

describe('New matches', () => {
  interface Notice {
    kind: string;
    title: string;
    path: string;
  }
  const news = async (visitor: Visitor): Promise<Notice[]> => {
    await world.settle();
    const { viewer } = await visitor.get<{ viewer: { notices: { nodes: Notice[] } } }>(
      '{ viewer { notices(first: 50) { nodes { kind title path } } } }',
    );
    return viewer.notices.nodes.filter(({ kind }) => kind === 'MATCH');
  };
  const about = async (visitor: Visitor, id: string) =>
    (await news(visitor)).filter(({ path }) => path === `/partners/${id}`);
  const ovens = {
    ...{
      ...bakery,
      themes: ['work-based-learning'],
      forms: ['EQUIPMENT'],
      offers: '',
      seeks: '',
      title: 'A rack oven to lend',
    },
    ...{ kind: 'OFFER', offerTags: ['ovens'], seekTags: [] },
  };

  test('are told to the people of the centres they fit, with their reasons, once however often it is edited', async () => {
    expect(await about(luc, offer)).toEqual([
      expect.objectContaining({
        title: expect.stringMatching(/^“أفران للمخابز” fits Lycée hôtelier du Port\. A \w+ match: /),
      }),
    ]);
    expect(await about(amina, offer)).toEqual([]);
    const post = await openPartnerPost(amina, company, ovens);
    expect(await about(luc, post)).toHaveLength(1);
    await world.database.transaction(async (tx) =>
      Promise.resolve(
        tx.publish({
          type: 'partnering.post-edited',
          payload: { partnerPost: post, centre: company },
          streams: [],
          actorId: null,
        }),
      ),
    );
    expect(await about(luc, post)).toHaveLength(1);
    const told = await world.database.rows(
      sql`select from partner_match_told where post_id = ${post}::bigint and centre_id = ${school}::bigint`,
    );
    expect(told).toHaveLength(1);
  });

  test('are never told of drafts, of what was hidden meanwhile, nor from somebody who was muted', async () => {
    const draft = await draftPartnerPost(amina, company, ovens);
    const hidden = await draftPartnerPost(amina, company, { ...ovens, title: 'Hidden before anybody is told' });
    await amina.get('mutation ($id: ID!) { openPartnerPost(partnerPost: $id) { __typename } }', { id: hidden });
    await world.database.rows(
      sql`update partner_post set hidden_at = now(), hidden_kind = 'hidden' where id = ${hidden}::bigint`,
    );
    expect([...(await about(luc, draft)), ...(await about(luc, hidden))]).toEqual([]);
    expect(await found(luc, wish)).not.toContain(hidden);
    await world.database.rows(sql`insert into person_bar (person_id, other_id, kind)
      values (${await world.idOf('luc')}, ${await world.idOf('amina')}, 'mute')`);
    const muted = await openPartnerPost(amina, company, ovens);
    expect(await about(luc, muted)).toEqual([]);
    expect(await found(luc, wish)).not.toContain(muted);
    await world.database.rows(sql`delete from person_bar`);
    expect(await found(luc, wish)).toContain(muted);
  });

  test('come in the mail of the day by themselves, but not what was paused or put aside until then', async () => {
    const [kept, paused, aside] = [
      await openPartnerPost(amina, company, { ...ovens, title: 'Kept until the morning' }),
      await openPartnerPost(amina, company, { ...ovens, title: 'Paused until the morning' }),
      await openPartnerPost(amina, company, { ...ovens, title: 'Aside until the morning' }),
    ];
    expect(await about(luc, kept)).toHaveLength(1);
    await world.database.rows(
      sql`update partner_post set state = 'paused', paused_by = 'author' where id = ${paused}::bigint`,
    );
    await luc.get('mutation ($id: ID!) { putMatchAside(input: { partnerPost: $id, reason: OTHER }) { __typename } }', {
      id: aside,
    });
    await world.database.rows(sql`update person set time_zone = ${morning()} where id = ${await world.idOf('luc')}`);
    const chores = world.app.get<Manifest[]>(MANIFESTS).flatMap((manifest) => manifest.chores ?? []);
    await world.app.get(ChoreService).run(chores.find(({ name }) => name === 'digest') as Chore);
    await world.settle();
    const { text } = (await world.mails('luc@guildhall.example')).find(({ text: said }) =>
      said.includes('Kept until'),
    ) ?? { text: '' };
    expect(text).toContain('« Kept until the morning » convient à');
    expect(text).not.toMatch(/Paused until|Aside until|Hidden before/);
  });

  test('of a centre that changed what it says reach its own people and those whose posts it fits', async () => {
    const post = await openPartnerPost(luc, school, {
      ...ovens,
      kind: 'WISH',
      title: 'Proving cabinets',
      offerTags: [],
      seekTags: ['proving-cabinets'],
    });
    const other = await registerCentre(jonas, {
      ...bakery,
      country: 'DE',
      languages: ['de', 'fr'],
      texts: [{ language: 'de', name: 'Backschule Nord', markdown: '' }],
      offerTags: ['proving-cabinets'],
    });
    expect((await about(jonas, post))[0]?.title).toContain('they seek what you offer: proving cabinets');
    expect((await news(luc)).find(({ path }) => path === `/centres/${other}`)?.title).toMatch(
      /^Backschule Nord fits your post “Proving cabinets”/,
    );
  });
});
