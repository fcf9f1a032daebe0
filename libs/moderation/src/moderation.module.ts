import { Module } from '@nestjs/common';
import { DecisionQueries } from './decision/decision.queries.js';
import { DecisionResolver } from './decision/decision.resolver.js';
import { DecisionService } from './decision/decision.service.js';
import { Targets } from './decision/targets.js';
import { UndoService } from './decision/undo.service.js';

const decisions = [Targets, DecisionQueries, DecisionService, UndoService, DecisionResolver];

/** Hiding and restoring what the features offer to moderators, the record of every act, and its undoing. */
@Module({ providers: [...decisions], exports: [DecisionService] })
export class ModerationModule {}
