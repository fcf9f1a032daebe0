export * from './document/rebuild.chore.js';
export * from './document/reindex.js';
export * from './document/search-sources.js';
export * from './hit/search-hit.view.js';
export * from './search.manifest.js';
export * from './search.module.js';
export * from './similar/similar.queries.js';
