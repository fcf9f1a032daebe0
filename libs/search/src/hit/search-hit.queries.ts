import { Injectable } from '@nestjs/common';
import { cursorKeys, decodeCursor, pageOf, type Actor, type Page, type PageArgs } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { SearchSources } from '../document/search-sources.js';
import type { SearchHitView } from './search-hit.view.js';
import { searchWords } from './search-words.js';

interface Row extends Omit<SearchHitView, 'path'> {
  id: string;
  rank: string;
}

const EXCERPT = 'StartSel="", StopSel="", MaxWords=35, MinWords=20, MaxFragments=2, FragmentDelimiter=" … "';

/** The characters of a text an excerpt is looked for in; the longest texts would take 20 milliseconds each. */
const EXCERPT_FROM = 5000;

/** Of a word that is nearly everywhere, this many texts are compared in each language; to rank them all takes seconds. */
const RANKED_AT_MOST = 5000;

@Injectable()
export class SearchHitQueries {
  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  /**
   * The best hits first. Every document is asked in its own language; where nothing but stop words is left of the
   * query, as in "IT", the words themselves are looked up. A query that only excludes finds nothing.
   */
  async search(actor: Actor, query: string, { first, after }: PageArgs): Promise<Page<SearchHitView>> {
    const cursor = decodeCursor(after, [cursorKeys.decimal, cursorKeys.integer]);
    const words = searchWords(query);
    if (words === '') return pageOf([], first, after, () => []);
    const behind = cursor ? sql`(rank, id) < (${cursor[0]}::float4, ${cursor[1]}::bigint)` : sql`true`;
    const rows = await this.database.rows<Row>(sql`
      with asked as (
        select distinct config, websearch_to_tsquery(config::regconfig, ${words}::text) as stems,
          websearch_to_tsquery('search_simple', ${words}::text) as plain
        from (select config from search_language union all select 'search_simple') as known),
      wanted as materialized (
        select query, array_agg(config) as configs
        from (select config, case when numnode(stems) > 0 then stems else plain end as query from asked) as said
        where querytree(query) not in ('', 'T') group by query),
      found as (
        select hit.id, query, hit.rank from wanted cross join lateral (
          select id, ts_rank_cd(vector, query, 1) as rank from search_document
          where vector @@ query and config = any(configs) and ${this.sources.visible(actor)}
          limit ${RANKED_AT_MOST}::int) as hit),
      page as (select * from found where ${behind} order by rank desc, id desc limit ${first + 1}::int)
      select page.id, page.rank::text as rank, d.title, d.language, d.source_type as "sourceType",
        d.source_id as "sourceId", ts_headline(d.config::regconfig, left(d.body, ${EXCERPT_FROM}::int), page.query, ${EXCERPT}) as excerpt
      from page join search_document d on d.id = page.id
      order by page.rank desc, page.id desc`);
    const hits = rows.map((row) => ({
      ...row,
      excerpt: row.excerpt.replace(/\s+/g, ' ').trim(),
      path: this.sources.path(row.sourceType, row.sourceId),
    }));
    return pageOf(hits, first, after, ({ rank, id }) => [rank, id]);
  }
}
