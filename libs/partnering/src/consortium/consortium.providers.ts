import { CallEntity } from '../call/call.entity.js';
import { CallQueries } from '../call/call.queries.js';
import { CallResolver } from '../call/call.resolver.js';
import { CallService } from '../call/call.service.js';
import { LetterResolver } from '../letter/letter.resolver.js';
import { LetterService } from '../letter/letter.service.js';
import { ConsortiumEntity } from './consortium.entity.js';
import { ConsortiumQueries } from './consortium.queries.js';
import { ConsortiumRepository } from './consortium.repository.js';
import { ConsortiumPartnerResolver, ConsortiumResolver, ConsortiumStepResolver } from './consortium.resolver.js';
import { ConsortiumService } from './consortium.service.js';
import { DeadlineChore } from './deadline.chore.js';
import { GapQueries } from './gap.queries.js';
import { PartnerResolver } from './partner.resolver.js';
import { PartnerService } from './partner.service.js';

/** Calls, consortia for them, and letters of intent. */
export const consortiumProviders = [
  ...[CallQueries, CallService, CallResolver, ConsortiumRepository, ConsortiumQueries, ConsortiumService],
  ...[ConsortiumResolver, ConsortiumPartnerResolver, ConsortiumStepResolver, PartnerService, PartnerResolver],
  ...[LetterService, LetterResolver, GapQueries, DeadlineChore],
];
export const consortiumEntities = [CallEntity, ConsortiumEntity];
