import { and, type Sql, sql } from '@guildhall/database';
import { slugsOf } from '../centre/centre.service.js';
import { publicCentre } from '../centre/centre.policy.js';
import type { CentreFilterArgs } from './directory.input.js';

/** A list one can choose several values from, and the condition over `centre c` that the chosen ones make. */
export interface Facet {
  readonly name:
    | 'kinds'
    | 'countries'
    | 'sectors'
    | 'fields'
    | 'levels'
    | 'themes'
    | 'languages'
    | 'offerTags'
    | 'seekTags'
    | 'verified';
  /** Null when nothing is chosen. */
  readonly condition: Sql | null;
}

const given = <T>(values: readonly T[], condition: (values: readonly T[]) => Sql): Sql | null =>
  values.length > 0 ? condition(values) : null;

/** What was chosen, facet by facet. */
export function facetsOf(asked: CentreFilterArgs): Facet[] {
  const { kinds, countries, sectors, fields, levels, themes, languages, verified } = asked;
  const within = fields.map((code) => `${code}%`);
  return [
    { name: 'kinds', condition: given(kinds, (some) => sql`c.kind = any(${some}::text[])`) },
    { name: 'countries', condition: given(countries, (some) => sql`c.country = any(${some}::text[])`) },
    { name: 'sectors', condition: given(sectors, (some) => sql`c.sectors && ${some}::text[]`) },
    {
      name: 'fields',
      condition: given(
        within,
        (some) => sql`exists (select from unnest(c.fields) f where f like any(${some}::text[]))`,
      ),
    },
    { name: 'levels', condition: given(levels, (some) => sql`c.eqf_levels && ${some}::smallint[]`) },
    { name: 'themes', condition: given(themes, (some) => sql`c.themes && ${some}::text[]`) },
    { name: 'languages', condition: given(languages, (some) => sql`c.languages && ${some}::text[]`) },
    { name: 'offerTags', condition: given(slugsOf(asked.offerTags), (some) => sql`c.offer_tags && ${some}::text[]`) },
    { name: 'seekTags', condition: given(slugsOf(asked.seekTags), (some) => sql`c.seek_tags && ${some}::text[]`) },
    {
      name: 'verified',
      condition: typeof verified === 'boolean' ? sql`(c.verified_at is not null) = ${verified}::boolean` : null,
    },
  ];
}

/** The part of the map that is looked at; always met when it is the whole of it. */
export const withinMap = ({ within }: Pick<CentreFilterArgs, 'within'>): Sql | null => {
  const [south, west, north, east] = within;
  return east === undefined
    ? null
    : sql`c.latitude between ${south}::real and ${north}::real and c.longitude between ${west}::real and ${east}::real`;
};

/** Words as they are looked up: letters and digits alone, at most ten. */
const wordsOf = (search: string): string[] => search.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, 10) ?? [];

const readInAll = (word: string): Sql =>
  sql`phraseto_tsquery('search_simple', ${word}) || phraseto_tsquery('search_english', ${word})
    || phraseto_tsquery('search_french', ${word}) || phraseto_tsquery('search_arabic', ${word})`;

/**
 * The public centres with all of these words, the last of them maybe unfinished; when there are none, those with a name
 * that is spelt alike. As the first tables of a statement that then has `matched (id, rank)`. Null without words.
 */
export function matchedBy(search: string): Sql | null {
  const words = wordsOf(search);
  const last = words.at(-1);
  if (last === undefined) return null;
  const all = words.slice(0, -1).reduce((query, word) => sql`${query} && (${readInAll(word)})`, sql`''::tsquery`);
  const asked = sql`${all} && (${readInAll(last)} || to_tsquery('search_simple', ${`${last}:*`}))`;
  const typed = words.join(' ').toLowerCase();
  return sql`
    asked as materialized (select ${asked} as query),
    exact as materialized (
      select c.id, round(ts_rank_cd(c.words, asked.query) * 1000000)::int as rank from centre c, asked
      where c.words @@ asked.query and ${publicCentre}),
    matched as materialized (
      select id, rank from exact
      union all
      select c.id, round(word_similarity(${typed}, c.names) * 1000000)::int from centre c
      where not exists (select from exact) and ${typed} <% c.names and ${publicCentre})`;
}

/** All conditions but those of the words. */
export const chosen = (asked: CentreFilterArgs): Sql =>
  and(publicCentre, withinMap(asked), ...facetsOf(asked).map(({ condition }) => condition));
