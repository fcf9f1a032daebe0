import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Page, pageOf } from '@guildhall/kernel';
import { atMost, Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { publicCentre } from '../centre/centre.policy.js';
import { centreColumns, centreSeenBy } from '../centre/centre.queries.js';
import type { Centre, CentreRow } from '../centre/centre.view.js';
import { chosen, type Facet, facetsOf, matchedBy, withinMap } from './directory.filter.js';
import { type CentreFilterArgs, type CentreListArgs, CentreSort } from './directory.input.js';
import type { CentreFacetsView, CentrePlaceView } from './directory.view.js';

type Counted = Record<Facet['name'], { value: string; count: number }[]> & { total: number; isAlike: boolean };

/** How the values of each facet come out of `found f`: as one, or each of a column of several. */
const VALUES: Readonly<Record<Facet['name'], { readonly one: string } | { readonly several: string }>> = {
  kinds: { one: `upper(replace(f.kind, '-', '_'))` },
  countries: { one: 'f.country' },
  sectors: { several: 'sectors' },
  fields: { several: 'fields' },
  levels: { several: 'eqf_levels' },
  themes: { several: 'themes' },
  languages: { several: 'languages' },
  offerTags: { several: 'offer_tags' },
  seekTags: { several: 'seek_tags' },
  verified: { one: 'f.verified' },
};
/** A field counts for the broad one around it, too. */
const WITH_BROAD = `(select code as value from unnest(all_of) code union select left(code, 2) from unnest(all_of) code)`;
const MOST: Partial<Record<Facet['name'], number>> = { offerTags: 24, seekTags: 24 };

/** The directory of centres: what everybody finds, whoever asks. */
@Injectable()
export class DirectoryQueries {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, asked: CentreListArgs): Promise<Page<Centre>> {
    const { first, after, search } = asked;
    const matched = matchedBy(search);
    const sort = asked.sort ?? CentreSort.RELEVANCE;
    const isRanked = sort === CentreSort.RELEVANCE && matched !== null;
    const order = isRanked
      ? sql`m.rank desc, c.id desc`
      : sort === CentreSort.NAME
        ? sql`${nameIn(actor.language)}, c.id`
        : sql`c.id desc`;
    const from = decodeCursor(after, isRanked ? [cursorKeys.integer, cursorKeys.integer] : [cursorKeys.integer]);
    const rows = await this.database.rows<CentreRow & { rank: number }>(sql`
      ${matched ? sql`with ${matched}` : sql``}
      select ${centreColumns}, ${isRanked ? sql`m.rank` : sql`0`} as rank
      from centre c ${matched ? sql`join matched m on m.id = c.id` : sql``}
      where ${chosen(asked)} ${behind(from, sort, isRanked, actor.language)}
      order by ${order} ${onePage(first)}`);
    const seen = centreSeenBy(actor);
    const keys = new Map(rows.map((row) => [row.id, isRanked ? [String(row.rank), row.id] : [row.id]]));
    return pageOf(rows.map(seen), first, after, ({ id: one }) => keys.get(one) ?? [one]);
  }

  async facets(asked: CentreFilterArgs): Promise<CentreFacetsView> {
    const facets = facetsOf(asked);
    const matched = matchedBy(asked.search);
    // What a centre misses, a bit for each facet; more than one missed counts nowhere.
    const missed = facets.reduce(
      (all, { condition }, at) =>
        condition ? sql`${all} | case when ${condition} then 0 else ${raw(String(1 << at))} end` : all,
      sql`0`,
    );
    const bits = facets.reduce((all, { condition }, at) => (condition ? all | (1 << at) : all), 0);
    const counts = facets.reduce((all, { name }, at) => sql`${all}, ${counted(name, bits & ~(1 << at))}`, sql``);
    const area = withinMap(asked);
    const row = await this.database.one<Counted>(sql`
      with ${matched ? sql`${matched},` : sql``} found as materialized (
        select c.kind, c.country, c.sectors, c.fields, c.eqf_levels, c.themes, c.languages, c.offer_tags, c.seek_tags,
          c.verified_at is not null as verified, ${missed} as missed
        from centre c ${matched ? sql`join matched m on m.id = c.id` : sql``}
        where ${publicCentre}${area ? sql` and ${area}` : sql``})
      select (select count(*)::int from found where missed = 0) as total,
        ${matched ? sql`not exists (select from exact) and exists (select from matched)` : sql`false`} as "isAlike"${counts}`);
    if (!row) throw new Error('The facets gave no row.');
    return row;
  }

  /** Where the centres that say it are, in fields of so many degrees. */
  places(asked: CentreFilterArgs, degrees: number): Promise<CentrePlaceView[]> {
    const matched = matchedBy(asked.search);
    return this.database.rows<CentrePlaceView>(sql`
      with ${matched ? sql`${matched},` : sql``} placed as (
        select c.latitude, c.longitude, floor(c.latitude / ${degrees}::float8) as row, floor(c.longitude / ${degrees}::float8) as col
        from centre c ${matched ? sql`join matched m on m.id = c.id` : sql``}
        where ${chosen(asked)} and c.latitude is not null)
      select count(*)::int as count, avg(latitude)::float8 as latitude, avg(longitude)::float8 as longitude,
        array[row * ${degrees}::float8, col * ${degrees}::float8, (row + 1) * ${degrees}::float8, (col + 1) * ${degrees}::float8] as within
      from placed group by row, col order by count(*) desc, row, col ${atMost(200)}`);
  }
}

/** What a centre is called in a language, for sorting: without case, in the order of alphabets. */
const nameIn = (language: string): Sql =>
  sql`coalesce(c.texts -> ${language}::text ->> 'name', c.texts -> c.language ->> 'name') collate "und-x-icu"`;

/** The rows behind a cursor. One by name knows the centre alone: names are too long for cursors. */
function behind(from: readonly string[] | null, sort: CentreSort, isRanked: boolean, language: string): Sql {
  if (!from) return sql``;
  const last = from.at(-1);
  if (isRanked) return sql`and (m.rank, c.id) < (${from[0]}::int, ${last}::bigint)`;
  if (sort !== CentreSort.NAME) return sql`and c.id < ${last}::bigint`;
  return sql`and (${nameIn(language)}, c.id) > ((select ${nameIn(language)} from centre c where c.id = ${last}::bigint),
    ${last}::bigint)`;
}

/** The values of a facet, counted for the centres that miss none of `others`: the bits of what else is chosen. */
function counted(name: Facet['name'], others: number): Sql {
  const most = MOST[name];
  const values = raw(countedIn(name, others > 0 ? `where f.missed & ${others} = 0` : ''));
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('value', value, 'count', many) order by many desc, value), '[]')
    from (${values}${most ? sql` order by many desc, value ${atMost(most)}` : sql``}) counted) as ${raw(`"${name}"`)}`;
}

function countedIn(name: Facet['name'], fitting: string): string {
  const values = VALUES[name];
  if ('one' in values)
    return `select ${values.one}::text as value, count(*) as many from found f ${fitting} group by 1`;
  const each = name === 'fields' ? `lateral ${WITH_BROAD}` : 'unnest(all_of)';
  // Of all of them many have the same values: taken apart once for all that have. Of few, each by itself.
  const same = fitting
    ? `select f.${values.several} as all_of, 1 as many from found f ${fitting}`
    : `select f.${values.several} as all_of, count(*) as many from found f group by 1`;
  return `select own.value::text, sum(many) as many from (${same}) same, ${each} own (value) group by 1`;
}
