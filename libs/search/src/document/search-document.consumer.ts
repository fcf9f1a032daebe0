import { Injectable } from '@nestjs/common';
import { type LoggedEvent, type Sql, sql, type Subscriber, type Touched, type Tx } from '@guildhall/database';
import { SearchSources } from './search-sources.js';
import { matchSavedSearches } from '../saved/saved-search.finds.js';
import { writeDocuments, writeFacts } from './write-documents.js';

/** The ids of all of them, each once; null for none. */
const allOf = ([first, ...more]: readonly Touched[]): Sql | null =>
  first ? more.reduce((all, { ids }) => sql`${all} union ${ids}`, sql`${first.ids}`) : null;

/** Keeps what can be found in step with what is there. */
@Injectable()
export class SearchDocumentConsumer implements Subscriber {
  readonly name = 'search';

  constructor(private readonly sources: SearchSources) {}

  get events(): readonly string[] {
    return this.sources.events;
  }

  handle(event: LoggedEvent, tx: Tx): Promise<void> {
    return this.handleAll([event], tx);
  }

  /** What several events touched is written once. */
  async handleAll(events: readonly LoggedEvent[], tx: Tx): Promise<void> {
    for (const source of this.sources.all) {
      const touched = events.flatMap((event) =>
        source.events.includes(event.type) ? (source.touched(event) ?? []) : [],
      );
      const words = allOf(touched.filter((one) => one.words));
      const facts = allOf(touched.filter((one) => !one.words));
      const written = [
        ...(words ? await writeDocuments(tx, source, words) : []),
        ...(facts ? await writeFacts(tx, source, facts) : []),
      ];
      await matchSavedSearches(tx, [...new Set(written.map(({ id }) => id))]);
    }
  }
}
