import { beforeAll, describe, expect, test } from '@jest/globals';
import { dayIn, openPartnerPost, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
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
  const said = { ...bakery, themes: ['work-based-learning'], forms: ['EQUIPMENT'], offers: '', seeks: '' };
  wish = await openPartnerPost(luc, school, { ...said, title: 'Deck ovens for a bakery class', seekTags: ['ovens'] });
  offer = await openPartnerPost(amina, company, {
    ...{ ...said, kind: 'OFFER', language: 'ar', languages: ['ar', 'fr'], title: 'أفران للمخابز' },
    ...{ offerTags: ['ovens'], seekTags: [], eqfLevels: [4, 5] },
  });
});

describe('Matches of a post', () => {
  test('are posts and centres in other languages too, each with its reasons in words', async () => {
    const { matches } = await ofPost(luc, wish);
    expect(matches?.nodes.map(({ partnerPost, centre }) => partnerPost?.id ?? `centre ${centre.id}`)).toEqual([
      offer,
      `centre ${company}`,
    ]);
    const [first] = matches?.nodes ?? [];
    expect(first?.summary).toMatch(/^A (strong|good) match: they offer what you seek: ovens; /);
    expect(first?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['both work at EQF 4', 'you share French', 'both have in mind: equipment']),
    );
    const inArabic = await ofPost(await world.as('luc', 'ar'), wish);
    expect(inArabic.matches?.nodes[0]?.reasons.map(({ text }) => text)).toContain('تجمعكما لغة: الفرنسية');
  });

  test('come in pages, in the same order each time', async () => {
    const { matches } = await ofPost(luc, wish, { first: 1 });
    expect(matches?.pageInfo.hasNextPage).toBe(true);
    const rest = await ofPost(luc, wish, { first: 5, after: matches?.pageInfo.endCursor });
    expect(rest.matches?.nodes.map(({ centre }) => centre.id)).toEqual([company]);
  });

  test('are there for those who speak for its centre alone; others see how well theirs fits', async () => {
    for (const other of [world.guest(), jonas, await world.as('sofia')])
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
    expect(await found(luc, wish)).toEqual([`centre ${company}`]);
    const list = '{ viewerAsideMatches { nodes { words } } }';
    expect(await luc.get(list)).toEqual({ viewerAsideMatches: { nodes: [{ words: 'We have no ship.' }] } });
    expect(await amina.get(list)).toEqual({ viewerAsideMatches: { nodes: [] } });
    await luc.get('mutation ($id: ID!) { bringMatchBack(input: { partnerPost: $id }) { __typename } }', { id: offer });
    expect(await found(luc, wish)).toEqual([offer, `centre ${company}`]);
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
