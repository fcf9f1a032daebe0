import { Module } from '@nestjs/common';
import { SearchDocumentConsumer } from './document/search-document.consumer.js';
import { SearchSources } from './document/search-sources.js';
import { SearchHitQueries } from './hit/search-hit.queries.js';
import { SearchHitResolver } from './hit/search-hit.resolver.js';
import { SearchManifest } from './search.manifest.js';

/** Finds what the features offer to be found, as far as the actor may see it. */
@Module({
  providers: [SearchSources, SearchDocumentConsumer, SearchHitQueries, SearchHitResolver, SearchManifest],
  exports: [SearchSources, SearchManifest],
})
export class SearchModule {}
