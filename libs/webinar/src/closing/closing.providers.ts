import { OutcomeQueries } from '../outcome/outcome.queries.js';
import { OutcomeRepository } from '../outcome/outcome.repository.js';
import { OutcomeResolver, WebinarOutcomesResolver } from '../outcome/outcome.resolver.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { RecordQueries } from '../record/record.queries.js';
import { FateCountResolver, RecordResolver } from '../record/record.resolver.js';
import { ClosingQueries } from './closing.queries.js';
import { ClosingResolver } from './closing.resolver.js';
import { ClosingService } from './closing.service.js';

/** What becomes of a webinar. */
export const closingProviders = [
  ...[ClosingQueries, ClosingService, ClosingResolver],
  ...[RecordQueries, RecordResolver, FateCountResolver],
  ...[OutcomeQueries, OutcomeRepository, OutcomeService, OutcomeResolver, WebinarOutcomesResolver],
];
