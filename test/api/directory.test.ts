import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { registerCentre } from '../support/partners.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
/** A word nothing else has, so that other rows do not disturb counts. */
const WORD = 'Quixcentre';

interface Found {
  centres: { nodes: { id: string; text: { name: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
  centreFacets: Record<string, { value: string; count: number }[]> & { total: number; isAlike: boolean };
  centrePlaces: { count: number; within: number[] }[];
}
const ASK = `query ($search: String! = "", $countries: [String!]! = [], $kinds: [CentreKind!]! = [], $fields: [String!]! = [],
  $offerTags: [String!]! = [], $sort: CentreSort, $first: Int! = 20, $after: String, $within: [Float!]! = [], $verified: Boolean) {
  centres(search: $search, countries: $countries, kinds: $kinds, fields: $fields, offerTags: $offerTags, sort: $sort,
    first: $first, after: $after, within: $within, verified: $verified) {
    nodes { id text { name } } pageInfo { endCursor hasNextPage } }
  centreFacets(search: $search, countries: $countries, kinds: $kinds, fields: $fields, offerTags: $offerTags,
    within: $within, verified: $verified) {
    total isAlike kinds { value count } countries { value count } fields { value count } offerTags { value count }
    verified { value count } }
  centrePlaces(search: $search, countries: $countries, degrees: 5) { count within } }`;

const look = (visitor: Visitor, variables: Record<string, unknown>) => visitor.get<Found>(ASK, variables);
const names = ({ centres }: Found) => centres.nodes.map(({ text }) => text.name);
const textsOf = (name: string, french?: string) => [
  { language: 'en', name, markdown: '' },
  ...(french ? [{ language: 'fr', name: french, markdown: '' }] : []),
];

let ids: Record<'boats' | 'solar' | 'cooks' | 'hidden' | 'merged', string>;
let owner: Visitor;

beforeAll(async () => {
  owner = await world.as('luc');
  const make = (changed: Record<string, unknown>) => registerCentre(owner, { themes: [], ...changed });
  ids = {
    boats: await make({
      texts: textsOf(`${WORD} Boats`, `${WORD} Bateaux de l’Île`),
      country: 'IE',
      fields: ['0716'],
      offerTags: ['Wood work'],
    }),
    solar: await make({ texts: textsOf(`${WORD} Angers Solar`), country: 'FR', fields: ['0713'], kind: 'COMPANY' }),
    cooks: await make({ texts: textsOf(`${WORD} Cooks`), country: 'FR', offerTags: ['Placements'] }),
    hidden: await make({ texts: textsOf(`${WORD} Hidden`), country: 'MT', offerTags: ['unseentag'] }),
    merged: await make({ texts: textsOf(`${WORD} Merged`), country: 'MT' }),
  };
  await world.database.rows(
    sql`update centre set latitude = 51.9, longitude = -8.5 where id in (${ids.boats}, ${ids.hidden})`,
  );
  await world.database.rows(sql`update centre set hidden_at = now() where id = ${ids.hidden}`);
  await world.database.rows(sql`update centre set merged_into = ${ids.cooks} where id = ${ids.merged}`);
  await world.settle();
});

describe('The directory', () => {
  test('finds by words in any language, unfinished ones, expertise and misspelt names', async () => {
    const guest = world.guest();
    expect(names(await look(guest, { search: `${WORD} bateau` }))).toEqual([`${WORD} Boats`]);
    expect(names(await look(guest, { search: `${WORD} ILE` }))).toEqual([`${WORD} Boats`]);
    expect(names(await look(guest, { search: `${WORD} sol` }))).toEqual([`${WORD} Angers Solar`]);
    expect(names(await look(guest, { search: `${WORD} wood` }))).toEqual([`${WORD} Boats`]);
    const alike = await look(guest, { search: 'Quixcenter Boats' });
    expect(names(alike)[0]).toBe(`${WORD} Boats`);
    expect(alike.centreFacets).toMatchObject({ isAlike: true, total: alike.centres.nodes.length });
    expect((await look(guest, { search: '& | ! ( ) <-> :*' })).centreFacets.isAlike).toBe(false);
  });

  test('counts every facet as if nothing were chosen in it, in one statement beside that of the list', async () => {
    const guest = world.guest();
    let found!: Found;
    const sent = await statementsOf(async () => {
      found = await look(guest, { search: WORD, countries: ['IE'], kinds: ['COMPANY', 'VET_PROVIDER'] });
    });
    expect(sent.filter((one) => /from centre c/.test(one))).toHaveLength(3);
    expect(found.centreFacets).toMatchObject({
      total: 1,
      countries: [
        { value: 'FR', count: 2 },
        { value: 'IE', count: 1 },
      ],
      kinds: [{ value: 'VET_PROVIDER', count: 1 }],
      offerTags: [{ value: 'wood-work', count: 1 }],
      verified: [{ value: 'false', count: 1 }],
    });
    const engineers = await look(guest, { search: WORD, fields: ['07'] });
    expect(names(engineers).sort()).toEqual([`${WORD} Angers Solar`, `${WORD} Boats`]);
    expect(engineers.centreFacets.fields).toContainEqual({ value: '07', count: 2 });
    expect((await look(guest, { search: WORD, verified: true })).centreFacets.total).toBe(0);
  });

  test('pages through every order without doubles or gaps', async () => {
    const guest = world.guest();
    for (const sort of ['NAME', 'NEWEST', 'RELEVANCE']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { centres }: Found = await look(guest, { search: WORD, sort, first: 1, after });
        seen.push(...centres.nodes.map(({ id }) => id));
        after = centres.pageInfo.endCursor;
        more = centres.pageInfo.hasNextPage;
      }
      expect([...seen].sort()).toEqual([ids.boats, ids.solar, ids.cooks].sort());
      if (sort === 'NAME') expect(seen).toEqual([ids.solar, ids.boats, ids.cooks]);
    }
    const code = 'BAD_INPUT';
    expect(await guest.refused(ASK, { sort: 'NAME', after: 'WyJ4Il0' })).toMatchObject({ code });
    for (const wrong of [{ countries: ['XX'] }, { search: 'é'.repeat(201) }, { within: [NaN] }, { fields: ['7'] }])
      expect(await guest.refused(ASK, wrong)).toMatchObject({ code });
  });

  test('shows hidden and merged ones in no list, count, map, search or suggestion, whoever asks', async () => {
    for (const visitor of [world.guest(), await world.as('amina'), await world.as('marta'), owner]) {
      const all = await look(visitor, { search: WORD });
      expect(all.centreFacets.total).toBe(3);
      expect(JSON.stringify(all)).not.toMatch(/Hidden|Merged|unseentag|"MT"/);
      expect(all.centrePlaces.reduce((sum, { count }) => sum + count, 0)).toBe(1);
      const { within } = all.centrePlaces[0] ?? { within: [] };
      expect(names(await look(visitor, { search: WORD, within }))).toEqual([`${WORD} Boats`]);
    }
    for (const visitor of [world.guest(), await world.as('amina')]) {
      const found = await visitor.get<Record<string, unknown>>(
        `query ($q: String!, $all: String!) { searchSuggestions(query: $q) { kind title path } search(query: $all) { nodes { kind title path } counts { centres } } }`,
        { q: 'quixc', all: `${WORD} in:centres` },
      );
      expect(found).toMatchObject({ search: { counts: { centres: 3 } } });
      expect(JSON.stringify(found)).toContain(`/centres/${ids.boats}`);
      expect(JSON.stringify(found)).not.toMatch(/Hidden|Merged/);
    }
  });
});

const HEAD = 'key;name;language;country;kind;languages;region;levels;pic;latitude;longitude;name_fr;offers';
const list = (...lines: string[]) => [HEAD, ...lines].join('\r\n');

async function send(visitor: Visitor, body: string | Buffer, query: Record<string, string> = {}) {
  const { status, body: answer } = await visitor.agent
    .post('/centre-lists')
    .query({ source: 'Atlas', ...query })
    .set('content-type', 'text/csv')
    .send(body);
  const { plan, errors } = answer as {
    plan?: Record<
      'add' | 'held' | 'change' | 'kept' | 'refused',
      { line: number; name?: string; reasons?: { column: string; sentence: string }[]; changes?: unknown[] }[]
    > & { unchanged: number };
    errors?: { extensions: { code: string; fields?: { message: string }[] } }[];
  };
  return { status, plan, refusal: errors?.[0]?.extensions };
}

describe('A list of centres from elsewhere', () => {
  const good =
    'k1;"Zinc ""Atlas"" School\nof Trades";en;PL;vet-provider;pl|en;Lublin;3|4;999000111;51,2;22.6;École Zinc;=1+1';

  test('is looked at before it is taken, and taking it again changes nothing', async () => {
    const marta = await world.as('marta');
    const { plan } = await send(marta, `\ufeff${list(good)}`);
    expect(plan).toMatchObject({ add: [{ line: 3, alike: [] }], change: [], unchanged: 0, refused: [] });
    const before = await world.database.one<{ count: number }>(
      sql`select count(*)::int as count from centre where source = 'Atlas'`,
    );
    expect(before?.count).toBe(0);
    await send(marta, list(good), { act: 'take' });
    expect((await send(marta, list(good), { act: 'take' })).plan).toMatchObject({ add: [], change: [], unchanged: 1 });
    const row = await world.database.one(sql`select texts, eqf_levels, latitude, offers, verified_at,
      (select count(*)::int from centre_member m where m.centre_id = c.id) as people from centre c where source = 'Atlas'`);
    expect(row).toMatchObject({
      texts: { en: { name: 'Zinc "Atlas" School of Trades' }, fr: { name: 'École Zinc' } },
      ...{ eqf_levels: [3, 4], offers: '=1+1', verified_at: null, people: 0 },
    });
    await world.settle();
    expect(names(await look(world.guest(), { search: 'zinc atlas' }))).toHaveLength(1);
  });

  test('says what would change field by field, and leaves alone what people of a centre keep', async () => {
    const marta = await world.as('marta');
    const moved = good.replace('Lublin', 'Gdynia');
    const { plan } = await send(marta, list(moved));
    expect(plan?.change).toMatchObject([
      { line: 3, changes: [{ field: 'region', before: 'Lublin', after: 'Gdynia' }] },
    ]);
    const brief = 'key;name;language;country;kind;languages\nk1;Zinc School;en;PL;vet-provider;pl|en';
    expect((await send(marta, brief, { act: 'take' })).plan?.change).toMatchObject([
      { changes: [{ field: 'name_en', after: 'Zinc School' }] },
    ]);
    expect(
      await world.database.one(sql`select texts, latitude, offers from centre where source = 'Atlas'`),
    ).toMatchObject({
      texts: { en: { name: 'Zinc School' }, fr: { name: 'École Zinc' } },
      offers: '=1+1',
    });
    await world.database.rows(sql`insert into centre_member (centre_id, person_id, role)
      select c.id, p.id, 'representative' from centre c, person p where c.source = 'Atlas' and p.email like 'luc@%'`);
    expect((await send(marta, list(moved), { act: 'take' })).plan).toMatchObject({ change: [], kept: [{ line: 3 }] });
  });

  test('may bring what is here already, which is added only when wanted', async () => {
    const marta = await world.as('marta');
    const same = list(`k9;${WORD} Boat;en;IE;company;en;;;;;;;`);
    expect((await send(marta, same)).plan).toMatchObject({
      add: [{ alike: [{ id: ids.boats, name: `${WORD} Boats` }] }],
    });
    expect((await send(marta, same, { act: 'take' })).plan).toMatchObject({ add: [], held: [{ line: 2 }] });
    const taken = list('k8;Other School;en;PL;company;en;;;999000111;;;;');
    expect((await send(marta, taken)).plan?.refused).toMatchObject([{ line: 2, reasons: [{ column: 'pic' }] }]);
  });

  test('loses no good line to broken ones, each of which is named with its line and what to mend', async () => {
    const broken = list(
      'a1;One;en;PL;company;en;;;;;;;',
      'a2;Two;en;XX;school;;;9;;400;1;;',
      'a3;Three;en;PL',
      'a1;Again;en;PL;company;en;;;;;;;',
      `a4;${'x'.repeat(1_000_000)};en;PL;company;en;;;;;;;`,
      ';No key;en;PL;company;en;;;;;;;',
      'a5;N\0l;en;PL;company;en;;;;;;;',
      'a6;Last;en;PL;company;en;;;;;;;',
      'a7;"open',
    );
    const { plan } = await send(await world.as('marta'), broken);
    expect(plan?.add.map(({ name }) => name)).toEqual(['One', 'Last']);
    expect(plan?.refused.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 10]);
    const columns = plan?.refused[0]?.reasons?.map(({ column }) => column);
    expect(columns).toEqual(expect.arrayContaining(['kind', 'country', 'levels', 'languages', 'latitude']));
    for (const { reasons } of plan?.refused ?? []) expect(reasons?.[0]?.sentence).toMatch(/\.$/);
  });

  test('is refused as a whole when it is no such table, and from everybody but moderators of all themes', async () => {
    const marta = await world.as('marta');
    const bad = { code: 'BAD_INPUT' };
    expect((await send(marta, Buffer.from('key,name\n\xe9', 'latin1'))).refusal).toMatchObject(bad);
    expect((await send(marta, 'key;name\n1;x')).refusal).toMatchObject(bad);
    expect((await send(marta, '')).refusal).toMatchObject(bad);
    expect((await send(marta, list(good), { source: '\u0000' })).refusal).toMatchObject(bad);
    expect((await send(marta, Buffer.alloc(2 * 1024 * 1024 + 1, 'a'))).refusal).toMatchObject(bad);
    expect((await send(world.guest(), list(good))).refusal).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const person of ['amina', 'yusuf'] as const)
      expect((await send(await world.as(person), list(good))).refusal).toMatchObject({ code: 'FORBIDDEN' });
  });
});
