import { randomUUID } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { figure } from '../figures.mjs';
import { percentile, send } from '../measure.mjs';
import { asking } from '../stage.mjs';

const WEB = process.env.WEB_SERVER ?? 'dist/web/server/entry.mjs';
const POSTS = 40;
const NEW = 5;

const MATCHES = `query ($id: ID!) { partnerPost(id: $id) { matches(first: 12) { nodes { score summary reasons { text }
  missing { text } partnerPost { id title } centre { id text { name } } } pageInfo { endCursor } } } }`;
const BOARD = `query ($search: PartnerPostSearchInput) { partnerPosts(search: $search, first: 20) { totalCount
  facets { facet values { value count } } nodes { id title centre { id text { name } } } } }`;
const FACETS = ['kinds', 'countries', 'sectors', 'fields', 'levels', 'themes', 'languages', 'offerTags', 'seekTags'];
const DIRECTORY = `query ($search: String! = "", $countries: [String!]! = [], $sectors: [String!]! = [], $levels: [Int!]! = []) {
  centres(search: $search, countries: $countries, sectors: $sectors, levels: $levels, first: 20) { nodes { id text { name } } }
  centreFacets(search: $search, countries: $countries, sectors: $sectors, levels: $levels) {
    total ${FACETS.map((facet) => `${facet} { value count }`).join(' ')} } }`;

const searches = [
  {},
  { words: 'placement' },
  { kinds: ['WISH'], sectors: ['55', '56'] },
  { eqfLevels: [4], languages: ['fr'] },
  { words: 'apprentis', countries: ['FR', 'TN', 'MA'] },
  { forms: ['CONSORTIUM'], themes: ['applied-research'] },
];
const directories = [
  {},
  { search: 'college' },
  { countries: ['FR', 'EG'] },
  { sectors: ['41', '43'], levels: [4] },
  { search: 'solar', levels: [4, 5] },
];

/** How long each of some requests takes, one after the other, when everything was asked once before. */
async function timed(stage, query, variables, rounds, cookie) {
  const times = [];
  for (let round = 0; round <= rounds; round++)
    for (const one of variables) {
      const { status, ms, body } = await send(stage.graphql, asking(query, one, cookie));
      if (status !== 200 || body.includes('"errors"'))
        throw new Error(`${query.slice(0, 60)} … ${body.toString().slice(0, 300)}`);
      if (round > 0) times.push(ms);
    }
  return times;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Milliseconds from opening a post until everybody whom it fits has their notice. */
async function told(stage, cookie, post) {
  const from = performance.now();
  await stage.ask('mutation ($id: ID!) { openPartnerPost(partnerPost: $id) { __typename } }', { id: post }, cookie);
  for (;;) {
    const [{ left, found }] = await stage.rows(
      `select (select count(*)::int from delivery d join event e on e.id = d.event_id where d.state = 'ready'
          and ((d.subscriber = 'match' and e.payload ->> 'partnerPost' = $1)
            or (d.subscriber = 'notice' and e.type = 'partnering.match-found'))) as left,
        (select count(*)::int from partner_match_told where post_id = $1::bigint) as found`,
      [post],
    );
    if (left === 0) return { ms: performance.now() - from, found };
    if (performance.now() - from > 60_000) throw new Error('Nobody was told within a minute.');
    await pause();
  }
}

/** A copy of an open post as a draft of the same centre. */
async function drafted(stage, id) {
  const [{ id: draft }] = await stage.rows(
    `insert into partner_post (centre_id, author_id, kind, language, title, body, html, country, region, sectors, fields,
        eqf_levels, themes, challenges, offers, seeks, offer_tags, seek_tags, forms, languages, answer_by, step)
      select centre_id, author_id, kind, language, title || ' ' || $2, body, html, country, region, sectors, fields,
        eqf_levels, themes, challenges, offers, seeks, offer_tags, seek_tags, forms, languages, current_date + 40, 3
      from partner_post where id = $1 returning id::text`,
    [id, randomUUID().slice(0, 8)],
  );
  return draft;
}

/** Matches, faceted searches, and how soon a new post is told of; and what the directory weighs. */
export async function partners({ stages: [stage], webPorts: [port], rounds }) {
  const [{ centres, posts }] = await stage.rows(
    `select (select count(*)::int from centre) as centres, (select count(*)::int from partner_post) as posts`,
  );
  const of = `${centres.toLocaleString('en')} centres, ${posts.toLocaleString('en')} posts`;
  const chosen = await stage.rows(
    `select p.id::text, p.centre_id::text as centre from partner_post p join centre c on c.id = p.centre_id
      where p.state = 'open' and p.hidden_at is null and c.hidden_at is null and c.merged_into is null
        and c.verified_at is not null order by md5(p.id::text) limit $1`,
    [POSTS],
  );
  const [{ id: luc }] = await stage.rows(`select id from person where email like 'luc@%'`);
  const seats = [...new Set(chosen.map(({ centre }) => centre))];
  await stage.rows(
    `insert into centre_member (centre_id, person_id, role) select unnest($1::bigint[]), $2, 'representative' on conflict do nothing`,
    [seats, luc],
  );
  const cookie = await stage.cookieOf('luc');
  const figureOf = (what, times, most) =>
    figure(`${what}, ${of}, p95`, percentile(times, 95), { unit: ' ms', most, digits: 1 });
  figureOf(
    'matches for one post',
    await timed(
      stage,
      MATCHES,
      chosen.map(({ id }) => ({ id })),
      rounds,
      cookie,
    ),
    120,
  );
  const boards = searches.map((search) => ({ search }));
  figureOf('faceted search of posts with counts', await timed(stage, BOARD, boards, rounds * 4), 100);
  figureOf('faceted search of centres with counts', await timed(stage, DIRECTORY, directories, rounds * 4), 100);

  const news = [];
  for (const { id } of chosen.slice(0, NEW)) news.push(await told(stage, cookie, await drafted(stage, id)));
  figure(`a new post matched and its notices queued, ${of}, longest`, Math.max(...news.map(({ ms }) => ms)) / 1000, {
    unit: ' s',
    most: 5,
  });
  figure('centres told of a new post', Math.max(...news.map(({ found }) => found)), { most: 20, digits: 0 });
  await stage.rows('delete from centre_member where person_id = $1 and centre_id = any($2::bigint[])', [luc, seats]);

  const origin = `http://127.0.0.1:${port}`;
  await stage.beside(WEB, { PORT: String(port), API_URL: stage.api, PUBLIC_URL: origin }, `${origin}/`);
  for (const [what, path] of [
    ['directory page with its map', '/centres'],
    ['directory page with a part of the map, each centre drawn', '/centres?area=42,-5,51,8'],
  ]) {
    const { body, status } = await send(`${origin}${path}`, { headers: { 'accept-language': 'en' } });
    if (status !== 200) throw new Error(`${path} was answered ${status}.`);
    figure(`${what}, brotli`, brotliCompressSync(body).length / 1024, { unit: ' KB', most: 60, digits: 1 });
  }
}
