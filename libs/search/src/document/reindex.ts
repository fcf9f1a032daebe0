import { sql, type Database, type SearchSource } from '@guildhall/database';
import { indexDocument } from './search-document.js';

interface Row {
  id: string;
}

/**
 * Reads every source anew, one thing a transaction, so that the community stays usable meanwhile; afterwards forgets
 * what its source no longer has. Tells how many things can be found. Needed after an import that logged no events.
 */
export async function reindex(database: Database, sources: readonly SearchSource[]): Promise<number> {
  for (const source of sources) {
    const known = sql`select source_id as id from search_document where source_type = ${source.type}`;
    const ids = await database.rows<Row>(
      source.ids ? sql`select id::text from (${source.ids()}) s union ${known}` : known,
    );
    for (const { id } of ids) await database.transaction((tx) => indexDocument(tx, source, id));
  }
  const row = await database.one<{ count: number }>(sql`select count(*)::int as count from search_document`);
  return row?.count ?? 0;
}
