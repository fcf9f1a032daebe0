import { Injectable } from '@nestjs/common';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { atMost, type Chore, type Event, type NoticeDraft, type Sql, sql, type Tx } from '@guildhall/database';
import { tagMeant } from '../query/search-conditions.js';
import { SearchSources } from '../document/search-sources.js';

/** Finds are told of only while everybody may see them: so says the policy asked for a guest. */
const everybody: Actor = {
  personId: null,
  grants: [],
  ...nobodyBarred,
  guestId: null,
  sessionId: null,
  language: 'en',
  address: '',
  requestId: '',
};

const found = (search: string): Event => ({
  type: 'search.found',
  payload: { search },
  streams: [],
  actorId: null,
});

/** What was not written by somebody whom the owner of the search `s` muted or blocked, nor under what they asked. */
const spared = (document: Sql): Sql => sql`not exists (select from person_bar b
  where b.person_id = s.person_id and (b.other_id = ${document}.author_id or exists (
    select from search_document asked where asked.group_id = ${document}.group_id and asked.source_type = 'thread'
      and asked.author_id = b.other_id)))`;

/** Searches whose owners are told in one go. */
const BATCH = 200;

interface Told {
  person: string;
  name: string;
  query: string;
  title: string;
  type: string;
  source: string;
  count: number;
}

/**
 * Compares documents with saved searches, all of both in one statement: those of searches that need a word come by an
 * index over that word, so what it costs grows with the searches that may fit and not with those there are.
 */
export async function matchSavedSearches(tx: Tx, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  const rows = await tx.rows<{ search: string }>(sql`
    with noted as (
      insert into saved_search_find (search_id, source_type, source_id)
      select distinct s.id, d.source_type, d.source_id
      from search_document d cross join lateral (
        select * from saved_search where tell <> 'never' and needs is not null and needs && tsvector_to_array(d.vector)
        union all select * from saved_search where tell <> 'never' and needs is null) s
      where d.id = any(${documents}::bigint[]) and not d.hidden and d.created_at > s.saved_at
        and s.person_id is distinct from d.author_id
        and (s.needs is null or exists (select from saved_search_query q
          where q.search_id = s.id and d.config = any(q.configs) and d.vector @@ q.query))
        and (s.source_type is null or d.source_type = s.source_type)
        and (s.themes is null or d.theme = any(s.themes)) and (s.answered is null or d.answered = s.answered)
        and (s.language is null or lower(d.language) = s.language or starts_with(lower(d.language), s.language || '-'))
        and (s.country is null or d.country = s.country)
        and (s.works_in is null or s.works_in = any(d.works_in)) and (s.author_ids is null or d.author_id = any(s.author_ids))
        and (s.tag is null or ${tagMeant(sql`s.tag`)} = any(d.tags))
        and (s.created_before is null or d.created_at < s.created_before)
        and (s.created_after is null or d.created_at >= s.created_after)
      on conflict do nothing returning search_id)
    select distinct s.id::text as search from noted join saved_search s on s.id = noted.search_id where s.tell = 'now'`);
  tx.publish(...rows.map(({ search }) => found(search)));
}

/** Tells the owners of saved searches what was found: at once, or once a day. */
@Injectable()
export class SavedSearchFinds implements Chore {
  readonly name = 'saved-searches';
  readonly everySeconds = 3600;

  constructor(private readonly sources: SearchSources) {}

  /** Every hour: those who want to be told daily, and were not for a day. */
  async run(tx: Tx): Promise<boolean> {
    const due = await tx.rows<{ search: string }>(sql`
      update saved_search set told_at = now() where id in (
        select s.id from saved_search s where s.tell = 'daily' and s.told_at < now() - interval '23 hours'
          and exists (select from saved_search_find f where f.search_id = s.id and not f.told)
        order by s.told_at ${atMost(BATCH)})
      returning id::text as search`);
    tx.publish(...due.map(({ search }) => found(search)));
    return due.length === BATCH;
  }

  private visible(): Sql {
    return sql`not search_document.hidden and ${this.sources.visible(everybody)}`;
  }

  async draft(tx: Tx, search: string): Promise<NoticeDraft[]> {
    const told = await tx.one<Told>(sql`
      with told as (
        update saved_search_find set told = true where search_id = ${search}::uuid and not told
        returning source_type, source_id),
      shown as (
        select distinct on (search_document.source_type, search_document.source_id) search_document.*
        from search_document join told using (source_type, source_id) where ${this.visible()})
      select s.person_id as person, s.name, s.query, shown.title, shown.source_type as type, shown.source_id as source,
        (count(*) over ())::int as count
      from shown join saved_search s on s.id = ${search}::uuid where ${spared(sql`shown`)} order by shown.created_at desc limit 1`);
    if (!told) return [];
    const { person, name, query, title, type, source, count } = told;
    const all = `/search?${new URLSearchParams({ q: query })}`;
    const path = count > 1 ? all : this.sources.path(type, source);
    const values = { name, title, all, finds: String(count), ...(count > 1 ? {} : { type, source }) };
    return [{ personId: person, values, path, subject: `search:${search}` }];
  }

  /** Whether everybody may see what a notice names still: its one find, or one of those it counts. */
  get standing(): Sql {
    return sql`exists (select from saved_search s join saved_search_find f on f.search_id = s.id and f.told
      join search_document on (search_document.source_type, search_document.source_id) = (f.source_type, f.source_id)
      where s.id = substring(n.subject from '^search:([0-9a-f-]{36})$')::uuid
        and (n.times > 1 or n.details ->> 'source' is null
          or (f.source_type = n.details ->> 'type' and f.source_id = n.details ->> 'source'))
        and ${this.visible()} and ${spared(sql`search_document`)})`;
  }
}
