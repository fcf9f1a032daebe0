import { Module } from '@nestjs/common';
import { DecisionQueries } from './decision/decision.queries.js';
import { DecisionResolver } from './decision/decision.resolver.js';
import { DecisionService } from './decision/decision.service.js';
import { Targets } from './decision/targets.js';

/** Hiding and restoring what the features offer to moderators, and the record of it. */
@Module({ providers: [Targets, DecisionQueries, DecisionService, DecisionResolver], exports: [DecisionService] })
export class ModerationModule {}
