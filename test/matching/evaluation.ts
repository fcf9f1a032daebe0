import { type Database, raw, type Sql, sql } from '@guildhall/database';
import { candidatesFor, sidesOfCentres, sidesOfPosts } from '../../libs/partnering/src/match/match.candidates.js';
import { rank } from '../../libs/partnering/src/match/match.score.js';
import type { SaidSide } from '../../libs/partnering/src/match/match.side.js';
import { judge } from './judgement.js';
import type { Labelled } from './labelled.js';

/** How many of a list count: what somebody reads. */
const SHOWN = 10;

/** Discounted gain of the grades of a list in its order. */
const gain = (grades: readonly number[]): number =>
  grades.slice(0, SHOWN).reduce((sum, grade, n) => sum + (2 ** grade - 1) / Math.log2(n + 2), 0);

/** nDCG@10 of a list of keys; null where nothing is relevant. */
export function ndcg(query: Labelled, all: readonly Labelled[], ranked: readonly string[]): number | null {
  const grades = new Map(all.filter((one) => one !== query).map((one) => [one.key, judge(query, one)]));
  const best = gain([...grades.values()].sort((one, other) => other - one));
  return best === 0 ? null : gain(ranked.map((key) => grades.get(key) ?? 0)) / best;
}

/** A shuffle that is the same each time. */
export function shuffled(keys: readonly string[], seed: number): string[] {
  let state = seed + 1;
  const next = (): number => (state = (state * 48271) % 2147483647);
  return keys
    .map((key) => [next(), key] as const)
    .sort(([one], [other]) => one - other)
    .map(([, key]) => key);
}

/** A list of the record `s`, and one that centres alone say of themselves. */
const list = (name: string): Sql => raw(`array(select jsonb_array_elements_text(s.${name}))`);
const texts = (name: string): Sql =>
  raw(`case when "isCentre" then array(select jsonb_array_elements_text(${name})) else '{}' end`);

/** Lays the labelled posts and centres down as people would have left them; each post has a centre of its own. */
export async function layDown(database: Database, all: readonly Labelled[]): Promise<void> {
  await database.rows(sql`
    with author as (select id from person order by id limit 1),
    said as (select * from jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as s(key text, "isCentre" boolean, kind text,
      language text, country text, title text, sectors jsonb, fields jsonb, eqf jsonb, languages jsonb, forms jsonb,
      themes jsonb, challenges jsonb, seeks text, offers text, "seekTags" jsonb, "offerTags" jsonb,
      "countriesSought" jsonb, "kindsSought" jsonb, "centreKind" text, "roleOffered" text, "roleSought" text, days int,
      "isFull" boolean)),
    centres as (
      insert into centre (source, source_key, texts, language, kind, country, sectors, fields, eqf_levels, offers, seeks,
        offer_tags, seek_tags, languages)
      select 'labelled', key, jsonb_build_object(language, jsonb_build_object('name',
          case when "isCentre" then title else 'Centre of ' || key end, 'markdown', '', 'html', '')), language,
        "centreKind", country, ${texts('sectors')}, ${texts('fields')}, ${texts('eqf')}::smallint[],
        case when "isCentre" then offers else '' end, case when "isCentre" then seeks else '' end,
        ${texts('"offerTags"')}, ${texts('"seekTags"')}, array(select jsonb_array_elements_text(languages))
      from said returning id, source_key)
    insert into partner_post (centre_id, author_id, kind, language, title, country, sectors, fields, eqf_levels, themes,
      challenges, offers, seeks, offer_tags, seek_tags, forms, role_offered, role_sought, kinds_sought, countries_sought,
      languages, answer_by, replies_most, reply_count, state, step, opened_at)
    select c.id, author.id, s.kind, s.language, s.title, s.country, ${list('sectors')}, ${list('fields')},
      ${list('eqf')}::smallint[], ${list('themes')}, ${list('challenges')}, s.offers, s.seeks, ${list('"offerTags"')},
      ${list('"seekTags"')}, ${list('forms')}, s."roleOffered", s."roleSought", ${list('"kindsSought"')},
      ${list('"countriesSought"')}, ${list('languages')}, current_date + s.days, 10, case when s."isFull" then 10 else 0 end,
      'open', 3, now()
    from said s join centres c on c.source_key = s.key cross join author where not s."isCentre"`);
}

const keyed = sql`select p.id::text as post, c.id::text as centre, c.source_key as key
  from centre c left join partner_post p on p.centre_id = c.id where c.source = 'labelled'`;

/** The keys that the matcher of the product ranks, for each query. */
export async function matched(database: Database, queries: readonly Labelled[]): Promise<Map<string, string[]>> {
  const rows = await database.rows<{ post: string | null; centre: string; key: string }>(keyed);
  const today = new Date().toISOString().slice(0, 10);
  const wanted = queries.map(({ key }) => key);
  const sides = await database.rows<SaidSide>(sql`
    ${sidesOfPosts(sql`c.source = 'labelled' and c.source_key = any(${wanted})`)}
    union all ${sidesOfCentres(sql`c.source = 'labelled' and c.source_key = any(${wanted})`)}`);
  const keyOf = new Map(rows.map(({ centre, key }) => [centre, key]));
  const found = new Map<string, string[]>();
  for (const { key, isCentre } of queries) {
    const side = sides.find((one) => keyOf.get(one.centre) === key && (one.post === null) === isCentre);
    if (!side) throw new Error(`${key} is not there.`);
    const ranked = rank(side, await database.rows<SaidSide>(candidatesFor(side, today)), today);
    found.set(
      key,
      ranked.flatMap((one) => keyOf.get(one.side.centre) ?? []),
    );
  }
  return found;
}

/** The keys that a plain full-text search for what a query says ranks: as the search of the product reads words. */
export async function searched(database: Database, queries: readonly Labelled[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const asked = queries.map(({ key, language, title, seeks, offers, seekTags, offerTags }) => ({
    ...{ key, language },
    words: [title, seeks, offers, ...seekTags, ...offerTags].join(' '),
  }));
  const rows = await database.rows<{ asking: string; key: string }>(sql`
    with said as materialized (
      select c.source_key as key, to_tsvector(coalesce(l.config, 'search_simple')::regconfig, concat_ws(' ', p.title, p.offers,
        p.seeks, c.offers, c.seeks, array_to_string(p.offer_tags || p.seek_tags || c.offer_tags || c.seek_tags, ' '))) as vector
      from centre c left join partner_post p on p.centre_id = c.id left join search_language l on l.language = c.language
      where c.source = 'labelled'),
    asked as materialized (
      select a.key, (select string_agg(quote_literal(word), ' | ')::tsquery from unnest(tsvector_to_array(
        to_tsvector(coalesce(l.config, 'search_simple')::regconfig, a.words))) word) as query
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(key text, language text, words text)
        left join search_language l on l.language = a.language)
    select asked.key as asking, said.key from asked join said on said.key <> asked.key and said.vector @@ asked.query
    order by asked.key, ts_rank(said.vector, asked.query) desc, said.key`);
  for (const { asking, key } of rows) found.set(asking, [...(found.get(asking) ?? []), key]);
  return found;
}

export interface Result {
  readonly queries: number;
  readonly matcher: number;
  readonly search: number;
  readonly random: number;
  /** The nDCG of each query by the matcher and by the search. */
  readonly each: readonly (readonly [string, number, number])[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean nDCG@10 of the three over all queries for which something is relevant. */
export async function evaluate(database: Database, all: readonly Labelled[]): Promise<Result> {
  const queries = all.filter(({ isQuery }) => isQuery);
  const [byMatcher, bySearch] = [await matched(database, queries), await searched(database, queries)];
  const keys = all.map(({ key }) => key);
  const scores = queries.flatMap((query, n) => {
    const of = (ranked: readonly string[] = []) => ndcg(query, all, ranked);
    const [matcher, search] = [of(byMatcher.get(query.key)), of(bySearch.get(query.key))];
    const random = of(shuffled(keys, n));
    return matcher === null || search === null || random === null ? [] : [{ key: query.key, matcher, search, random }];
  });
  return {
    queries: scores.length,
    matcher: mean(scores.map(({ matcher }) => matcher)),
    search: mean(scores.map(({ search }) => search)),
    random: mean(scores.map(({ random }) => random)),
    each: scores.map(({ key, matcher, search }) => [key, matcher, search] as const),
  };
}
