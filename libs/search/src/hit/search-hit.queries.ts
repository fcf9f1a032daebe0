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
      with wanted as materialized (
        select config, case when numnode(stems) > 0 then stems else plain end as query
        from (select distinct config, websearch_to_tsquery(config::regconfig, ${words}::text) as stems,
            websearch_to_tsquery('search_simple', ${words}::text) as plain
          from (select config from search_language union all select 'search_simple') as known) as asked),
      found as (
        select search_document.id, query, ts_rank_cd(vector, query, 1) as rank
        from wanted join search_document on search_document.config = wanted.config and vector @@ query
        where querytree(query) not in ('', 'T') and ${this.sources.visible(actor)}),
      page as (select * from found where ${behind} order by rank desc, id desc limit ${first + 1}::int)
      select page.id, page.rank::text as rank, d.title, d.language, d.source_type as "sourceType",
        d.source_id as "sourceId", ts_headline(d.config::regconfig, d.body, page.query, ${EXCERPT}) as excerpt
      from page join search_document d on d.id = page.id
      order by page.rank desc, page.id desc`);
    const hits = rows.map((row) => ({ ...row, path: this.sources.path(row.sourceType, row.sourceId) }));
    return pageOf(hits, first, after, ({ rank, id }) => [rank, id]);
  }
}
