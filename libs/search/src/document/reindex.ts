import { type Database, raw, sql, type SearchSource, type Sql } from '@guildhall/database';
import { writeDocuments } from './write-documents.js';

const BATCH = 1000;
/** Above this many new documents an index is made faster at once than row by row. */
const MANY = 20_000;

/** The indexes that cost most to keep while a community is loaded; the search makes do without them meanwhile. */
const costly = ['search_document_vector', 'search_document_threads', 'search_document_recent', 'search_word_similar'];

/**
 * Reads every source anew, a thousand things a transaction, so that the community stays usable meanwhile; afterwards
 * forgets what its source no longer has. Tells how many documents there are. It is needed after rows were loaded
 * without events (a demo, an import); `load` says that nobody searches yet, so that indexes may wait for the end.
 */
export async function reindex(
  database: Database,
  sources: readonly SearchSource[],
  { load = false }: { load?: boolean } = {},
): Promise<number> {
  const indexes = load ? await withoutIndexes(database) : [];
  try {
    for (const source of sources) {
      await everyBatch(database, source);
      await forgetTheGone(database, source);
    }
  } finally {
    for (const definition of indexes) await unlimited(database, raw(definition));
  }
  const row = await database.one<{ count: number }>(sql`select count(*)::int as count from search_document`);
  if ((row?.count ?? 0) >= MANY)
    await (load ? tidy(database) : unlimited(database, sql`analyze search_document, search_word`));
  return row?.count ?? 0;
}

async function everyBatch(database: Database, source: SearchSource): Promise<void> {
  for (let after: string | null = null, more = true; more;) {
    const rows: { id: string }[] = await database.rows(source.ids(after, BATCH));
    const ids = rows.map(({ id }) => id);
    await database.transaction(async (tx) => {
      await tx.rows(sql`set local statement_timeout = 0`);
      await writeDocuments(tx, source, sql`select unnest(${ids}::text[]) as id`);
    });
    after = ids.at(-1) ?? null;
    more = ids.length === BATCH;
  }
}

const forgetTheGone = (database: Database, source: SearchSource): Promise<void> =>
  unlimited(
    database,
    // Not `not in`, which looks through all ids for every document once they do not fit into memory.
    sql`delete from search_document d where d.source_type = ${source.type}
      and not exists (select from (${source.ids(null, 2_147_483_647)}) s where s.id = d.source_id)`,
  );

/** Drops the costly indexes and gives the statements that bring them back. */
async function withoutIndexes(database: Database): Promise<string[]> {
  const found = await database.rows<{ name: string; definition: string }>(
    sql`select indexname as name, indexdef as definition from pg_indexes where indexname = any(${costly}::text[])`,
  );
  for (const { name } of found) await unlimited(database, raw(`drop index ${name}`));
  return found.map(({ definition }) => definition.replace('INDEX ', 'INDEX IF NOT EXISTS '));
}

const unlimited = (database: Database, statement: Sql): Promise<void> =>
  database.transaction(async (tx) => {
    await tx.rows(sql`set local statement_timeout = 0`);
    await tx.rows(sql`set local maintenance_work_mem = '256MB'`);
    await tx.rows(statement);
  });

/** What was filled at once is tidied at once, and not while the first visitors search. This cannot be in a transaction. */
async function tidy(database: Database): Promise<void> {
  const client = await database.pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query('vacuum (analyze) search_document, search_word');
  } finally {
    client.release(true);
  }
}
