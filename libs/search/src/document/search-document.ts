import { sql, type SearchSource, type Tx } from '@guildhall/database';

/** Reads the text of one thing as it is now and stores it to be found, or forgets it when it is gone. */
export async function indexDocument(tx: Tx, source: SearchSource, id: string): Promise<void> {
  // Two events about one thing may be consumed at once: the later reader has to be the later writer.
  await tx.rows(sql`select pg_advisory_xact_lock(hashtext('search_document'), hashtext(${`${source.type} ${id}`}))`);
  const document = await source.document(tx, id);
  if (!document) {
    await tx.rows(sql`delete from search_document where source_type = ${source.type} and source_id = ${id}`);
    return;
  }
  const { language, title, body } = document;
  await tx.rows(sql`
    with text as (
      select ${title}::text as title, ${body}::text as body,
        coalesce((select config from search_language where language = lower(split_part(${language}::text, '-', 1))),
          'search_simple') as config)
    insert into search_document (source_type, source_id, language, config, title, body, vector)
    select ${source.type}, ${id}, ${language}, config, title, body,
      setweight(to_tsvector(config::regconfig, title), 'A') || setweight(to_tsvector('search_simple', title), 'A')
        || to_tsvector(config::regconfig, body) || to_tsvector('search_simple', body)
    from text
    on conflict (source_type, source_id) do update set language = excluded.language, config = excluded.config,
      title = excluded.title, body = excluded.body, vector = excluded.vector`);
}
