import { CurationOutcomes } from './curation.outcomes.js';
import { CurationQueries } from './curation.queries.js';
import { CurationResolver, SummaryResolver } from './curation.resolver.js';
import { CurationService } from './curation.service.js';
import { LanguageService } from './language.service.js';
import { MergeService } from './merge.service.js';
import { SplitService } from './split.service.js';
import { SummaryService } from './summary.service.js';
import { ThreadActs } from './thread-acts.js';

/** What moderators do with threads. */
export const curation = [
  ThreadActs,
  CurationService,
  MergeService,
  SplitService,
  SummaryService,
  LanguageService,
  CurationQueries,
  CurationOutcomes,
  CurationResolver,
  SummaryResolver,
];
