import { Injectable } from '@nestjs/common';
import { type Chore, sql, type Tx } from '@guildhall/database';
import { SearchSources } from './search-sources.js';
import { writeDocuments } from './write-documents.js';

const BATCH = 500;

/** How far a rebuild has come: what is behind `after` in the source at this place, and all sources behind it. */
interface Place {
  readonly source: number;
  readonly after: string | null;
}

/**
 * Makes a community searchable whose documents are gone, a batch a transaction: a new version that reads them otherwise
 * emptied the table.
 */
@Injectable()
export class RebuildChore implements Chore {
  readonly name = 'search-rebuild';
  readonly everySeconds = 600;
  private place: Place | null = null;

  constructor(private readonly sources: SearchSources) {}

  async run(tx: Tx): Promise<boolean> {
    const isFirst = this.place === null;
    if (isFirst && (await tx.one(sql`select 1 from search_document limit 1`))) return false;
    const { source: at, after } = this.place ?? { source: 0, after: null };
    const source = this.sources.all[at];
    if (!source) {
      this.place = null;
      return false;
    }
    const ids = (await tx.rows<{ id: string }>(source.ids(after, BATCH))).map(({ id }) => id);
    await writeDocuments(tx, source, sql`select unnest(${ids}::text[]) as id`);
    this.place = ids.length < BATCH ? { source: at + 1, after: null } : { source: at, after: ids.at(-1) ?? null };
    return true;
  }
}
