import { sql, type SearchDocument, type SearchSource, type Sql, type Tx } from '@guildhall/database';

/** A document that was written, with whether it was not there before. */
export interface Written {
  readonly id: string;
  readonly fresh: boolean;
}

/**
 * Two events about one thing may be consumed at once: the later reader has to be the later writer. One event may touch
 * thousands of documents (a tag renamed, a long thread merged), so a statement may take a minute.
 */
const inTurn = (tx: Tx, { type }: SearchSource): Promise<unknown> =>
  tx.rows(sql`select set_config('statement_timeout', '60s', true),
    pg_advisory_xact_lock(hashtext('search_document'), hashtext(${type}))`);

/**
 * Reads the texts of many things as they are now and stores them to be found, or forgets those that are gone. All of
 * it is set-based: what differs between one thing and a thousand is how long the arrays are.
 */
export async function writeDocuments(tx: Tx, source: SearchSource, wanted: Sql): Promise<Written[]> {
  await inTurn(tx, source);
  const ids = (await tx.rows<{ id: string }>(wanted)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const found = await tx.rows<SearchDocument>(source.documents(sql`select unnest(${ids}::text[]) as id`));
  const documents = found.map((one) => ({ ...one, body: source.text ? source.text(one.body) : one.body }));
  await tx.rows(sql`
    delete from search_document d where d.source_type = ${source.type} and d.source_id = any(${ids}::text[])
      and not exists (select from unnest(${documents.map(({ id }) => id)}::text[],
        ${documents.map(({ language }) => language)}::text[]) as k(id, language)
        where k.id = d.source_id and k.language = d.language)`);
  return store(tx, source, documents);
}

function store(tx: Tx, source: SearchSource, documents: readonly SearchDocument[]): Promise<Written[]> {
  // The words of a title count most; a reply has borrowed its title and is not found by it.
  const title = source.borrowsTitle ? sql`''` : sql`given.title`;
  return tx.rows<Written>(sql`
    with given as materialized (
      select given.*, coalesce(known.config, 'search_simple') as config,
        setweight(to_tsvector('search_simple', ${title}), 'A') || to_tsvector('search_simple', body) as plain
      from jsonb_to_recordset(${JSON.stringify(documents)}::jsonb) as given (id text, "groupId" text, language text,
        title text, body text, theme text, "authorId" uuid, country text, "worksIn" text[], tags text[],
        answered boolean, votes int, "createdAt" timestamptz, hidden boolean)
      left join search_language known on known.language = lower(split_part(given.language, '-', 1))),
    words as (
      insert into search_word (word)
      select distinct used from given, unnest(tsvector_to_array(plain)) as used
      where not hidden and char_length(used) between 3 and 30 and used !~ '[0-9[:punct:][:space:]]'
        and not exists (select from search_word known where known.word = used)
      order by used on conflict do nothing)
    insert into search_document as old (source_type, source_id, group_id, language, config, title, body, vector, theme,
      author_id, country, works_in, tags, answered, votes, created_at, hidden)
    select ${source.type}, id, "groupId", language, config, title, body,
      case when config = 'search_simple' then plain
        else setweight(to_tsvector(config::regconfig, ${title}), 'A') || to_tsvector(config::regconfig, body) || plain end,
      theme, "authorId", country, "worksIn", tags, answered, votes, "createdAt", hidden
    from given order by id
    on conflict (source_type, source_id, language) do update set group_id = excluded.group_id, config = excluded.config,
      title = excluded.title, body = excluded.body, vector = excluded.vector, theme = excluded.theme,
      author_id = excluded.author_id, country = excluded.country, works_in = excluded.works_in, tags = excluded.tags,
      answered = excluded.answered, votes = excluded.votes, created_at = excluded.created_at, hidden = excluded.hidden
    where (old.group_id, old.title, old.body, old.theme, old.author_id, old.country, old.works_in, old.tags,
        old.answered, old.votes, old.hidden)
      is distinct from (excluded.group_id, excluded.title, excluded.body, excluded.theme, excluded.author_id,
        excluded.country, excluded.works_in, excluded.tags, excluded.answered, excluded.votes,
        excluded.hidden)
    returning old.id::text, xmax = 0 as fresh`);
}

/** Brings up to date what documents are filtered and ranked by, and leaves their words alone. */
export async function writeFacts(tx: Tx, source: SearchSource, wanted: Sql): Promise<Written[]> {
  await inTurn(tx, source);
  const title = source.borrowsTitle ? sql`s.title` : sql`d.title`;
  return tx.rows<Written>(sql`
    update search_document d set group_id = s."groupId", title = ${title}, theme = s.theme, author_id = s."authorId",
      country = s.country, works_in = s."worksIn", tags = s.tags, answered = s.answered, votes = s.votes,
      hidden = s.hidden
    from (${source.documents(wanted)}) s
    where d.source_type = ${source.type} and d.source_id = s.id and d.language = s.language
      and (d.group_id, d.title, d.theme, d.author_id, d.country, d.works_in, d.tags, d.answered, d.votes, d.hidden)
        is distinct from (s."groupId", ${title}, s.theme, s."authorId", s.country, s."worksIn", s.tags, s.answered,
          s.votes, s.hidden)
    returning d.id::text, false as fresh`);
}
