import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, Database, sql } from '@guildhall/database';
import { SearchSources } from '../document/search-sources.js';
import { parseQuery } from '../query/parse-query.js';

export interface Suggestion {
  readonly kind: 'thread' | 'post' | 'person' | 'tag' | 'centre' | 'partner-post';
  readonly title: string;
  readonly path: string;
  readonly language: string;
}
interface Row {
  type: Suggestion['kind'];
  id: string;
  title: string;
  language: string;
}

/** Letters from which on something can be suggested. */
const LETTERS = 2;
const COMPARED = 200;
const MOST = 8;

/** Says what somebody may be about to type: titles, names and tags with words that begin like theirs. */
@Injectable()
export class SuggestionQueries {
  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  async suggest(actor: Actor, typed: string): Promise<Suggestion[]> {
    const words = parseQuery(typed)
      .terms.filter(({ without }) => !without)
      .flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      .slice(0, 6);
    if ((words.at(-1)?.length ?? 0) < LETTERS) return [];
    // Words in a title, the last of them maybe unfinished.
    const begun = words.map((word, place) => `'${word}':${place === words.length - 1 ? '*' : ''}A`).join('&');
    const name = `%${words.join(' ').replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await this.database.rows<Row>(sql`
      with begun as (select to_tsquery('search_simple', ${begun}) as query),
      alike as materialized (
        (select id, 2 as place from search_document, begun
          where not hidden and source_type = 'thread' and vector @@ begun.query ${atMost(COMPARED)})
        union all
        (select id, 3 from search_document, begun
          where not hidden and source_type = 'partner-post' and vector @@ begun.query ${atMost(COMPARED)})
        union all
        (select id, 1 from search_document, begun
          where not hidden and source_type = 'centre' and vector @@ begun.query ${atMost(COMPARED)})
        union all
        (select id, 1 from search_document
          where not hidden and source_type in ('person', 'tag') and title ilike ${name} ${atMost(COMPARED)})),
      best as (
        select alike.place, d.id from alike join search_document d on d.id = alike.id
        order by alike.place, coalesce(d.answered, false) desc, d.votes desc, d.created_at desc limit 60)
      select type, id, title, language from (
        select distinct on (source_type, source_id) source_type as type, source_id as id, title, language, votes, created_at,
          row_number() over (partition by case when source_type in ('person', 'tag') then 1 when source_type = 'centre' then 2
            when source_type = 'partner-post' then 3 end
            order by coalesce(answered, false) desc, votes desc, created_at desc) as place
        from search_document where id in (select id from best) and ${this.sources.visible(actor)}) s
      where place <= case when type in ('person', 'tag', 'centre') then 3
        when type = 'partner-post' then 2 else ${MOST}::int end
      order by type in ('person', 'tag', 'centre') desc, place ${atMost(MOST)}`);
    return rows.map(({ type, id, title, language }) => ({
      kind: type,
      title,
      language,
      path: this.sources.path(type, id),
    }));
  }
}
