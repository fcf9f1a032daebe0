import { Injectable } from '@nestjs/common';
import type { LoggedEvent, Subscriber, Tx } from '@guildhall/database';
import { SearchSources } from './search-sources.js';
import { matchSavedSearches } from '../saved/saved-search.finds.js';
import { writeDocuments, writeFacts } from './write-documents.js';

/** Keeps what can be found in step with what is there. */
@Injectable()
export class SearchDocumentConsumer implements Subscriber {
  readonly name = 'search';

  constructor(private readonly sources: SearchSources) {}

  get events(): readonly string[] {
    return this.sources.events;
  }

  async handle(event: LoggedEvent, tx: Tx): Promise<void> {
    for (const source of this.sources.all.filter(({ events }) => events.includes(event.type))) {
      const touched = source.touched(event);
      if (!touched) continue;
      const written = await (touched.words ? writeDocuments : writeFacts)(tx, source, touched.ids);
      await matchSavedSearches(
        tx,
        written.map(({ id }) => id),
      );
    }
  }
}
