import { Injectable } from '@nestjs/common';
import { type Chore, Database, sql } from '@guildhall/database';
import { reindex } from './reindex.js';
import { SearchSources } from './search-sources.js';

/** Makes a community searchable whose documents are gone: a new version that reads them otherwise emptied the table. */
@Injectable()
export class RebuildChore implements Chore {
  readonly name = 'search-rebuild';
  readonly everySeconds = 600;

  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  async run(): Promise<boolean> {
    const row = await this.database.one<{ empty: boolean }>(
      sql`select not exists (select from search_document) as empty`,
    );
    if (row?.empty) await reindex(this.database, this.sources.all);
    return false;
  }
}
