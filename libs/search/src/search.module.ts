import { Module } from '@nestjs/common';
import { RebuildChore } from './document/rebuild.chore.js';
import { SearchDocumentConsumer } from './document/search-document.consumer.js';
import { SearchSources } from './document/search-sources.js';
import { DidYouMean } from './hit/did-you-mean.js';
import { SearchHitQueries } from './hit/search-hit.queries.js';
import { SearchFoundResolver, SearchHitResolver } from './hit/search-hit.resolver.js';
import { Frequencies } from './query/frequencies.js';
import { Spelling } from './query/spelling.js';
import { Terms } from './query/terms.js';
import { SavedSearchFinds } from './saved/saved-search.finds.js';
import { SavedSearchResolver } from './saved/saved-search.resolver.js';
import { SavedSearchService } from './saved/saved-search.service.js';
import { SearchManifest } from './search.manifest.js';
import { SimilarQueries } from './similar/similar.queries.js';
import { SimilarResolver } from './similar/similar.resolver.js';
import { SuggestionQueries } from './suggestion/suggestion.queries.js';
import { SuggestionResolver } from './suggestion/suggestion.resolver.js';

const documents = [SearchSources, SearchDocumentConsumer, RebuildChore];
const queries = [Terms, Frequencies, Spelling];
const hits = [SearchHitQueries, SearchHitResolver, SearchFoundResolver, DidYouMean];
const similar = [SimilarQueries, SimilarResolver, SuggestionQueries, SuggestionResolver];
const saved = [SavedSearchService, SavedSearchResolver, SavedSearchFinds];

/** Finds what the features offer to be found, as far as the actor may see it. */
@Module({
  providers: [...documents, ...queries, ...hits, ...similar, ...saved, SearchManifest],
  exports: [SearchSources, SearchManifest, SimilarQueries],
})
export class SearchModule {}
