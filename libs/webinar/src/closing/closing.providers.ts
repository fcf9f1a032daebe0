import { OutcomeQueries } from '../outcome/outcome.queries.js';
import { OutcomeRepository } from '../outcome/outcome.repository.js';
import { OutcomeResolver, WebinarOutcomesResolver } from '../outcome/outcome.resolver.js';
import { OutcomeService } from '../outcome/outcome.service.js';
import { RecordQueries } from '../record/record.queries.js';
import { FateCountResolver, RecordResolver } from '../record/record.resolver.js';
import { ExportQueries } from '../export/export.queries.js';
import { ExportedQuestionResolver, ExportResolver } from '../export/export.resolver.js';
import { MineQueries } from '../mine/mine.queries.js';
import { MineResolver } from '../mine/mine.resolver.js';
import { ContributorMails } from '../telling/contributor.mails.js';
import { FateLetter } from '../telling/fate.letter.js';
import { FateMails } from '../telling/fate.mails.js';
import { BulkResolver } from './bulk.resolver.js';
import { BulkService } from './bulk.service.js';
import { ClosingQueries } from './closing.queries.js';
import { ClosingResolver } from './closing.resolver.js';
import { ClosingService } from './closing.service.js';
import { InputOverChore } from './input-over.chore.js';

/** What becomes of a webinar. */
export const closingProviders = [
  ...[ClosingQueries, ClosingService, ClosingResolver, BulkService, BulkResolver, InputOverChore],
  ...[FateLetter, FateMails, ContributorMails],
  ...[MineQueries, MineResolver, ExportQueries, ExportResolver, ExportedQuestionResolver],
  ...[RecordQueries, RecordResolver, FateCountResolver],
  ...[OutcomeQueries, OutcomeRepository, OutcomeService, OutcomeResolver, WebinarOutcomesResolver],
];
