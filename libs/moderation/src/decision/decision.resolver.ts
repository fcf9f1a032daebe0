import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor, type Page } from '@guildhall/kernel';
import { DecisionArgs, DecisionListArgs, UndoArgs } from './decision.input.js';
import { decisionMessages } from './decision.messages.js';
import { DecisionQueries } from './decision.queries.js';
import { DecisionService } from './decision.service.js';
import {
  DecisionConnection,
  DecisionView,
  DeleteResult,
  DeleteSuccess,
  HideResult,
  HideSuccess,
  LaterActs,
  RestoreResult,
  RestoreSuccess,
  UndoResult,
  UndoSuccess,
} from './decision.view.js';
import { UndoService } from './undo.service.js';

@Resolver(() => DecisionView)
export class DecisionResolver {
  constructor(
    private readonly service: DecisionService,
    private readonly queries: DecisionQueries,
    private readonly undoing: UndoService,
  ) {}

  @Query(() => DecisionConnection, {
    description: 'What moderators decided in the themes the viewer moderates, newest first. FORBIDDEN for others.',
  })
  decisions(@CurrentActor() actor: Actor, @Args() listing: DecisionListArgs): Promise<Page<DecisionView>> {
    return this.queries.list(actor, listing);
  }

  @Mutation(() => HideResult, {
    description:
      'Takes a thread or a post out of sight, with a reason its author is told. Of two moderators at once the first ' +
      'decides and both are given that decision. FORBIDDEN or NOT_FOUND for who does not moderate the theme.',
  })
  async hide(@CurrentActor() actor: Actor, @Args() { target, reason }: DecisionArgs): Promise<typeof HideResult> {
    return new HideSuccess(await this.service.decide(actor, 'hide', target, reason));
  }

  @Mutation(() => RestoreResult, {
    description: 'Brings a hidden thread or post back. CONFLICT when it was never hidden.',
  })
  async restore(@CurrentActor() actor: Actor, @Args() { target, reason }: DecisionArgs): Promise<typeof RestoreResult> {
    return new RestoreSuccess(await this.service.decide(actor, 'restore', target, reason));
  }

  @Mutation(() => DeleteResult, {
    description:
      'Deletes a thread or a post, hidden or not, with a reason its author is told: moderators alone still see it, and ' +
      'can restore it. FORBIDDEN or NOT_FOUND for who does not moderate the theme.',
  })
  async delete(@CurrentActor() actor: Actor, @Args() { target, reason }: DecisionArgs): Promise<typeof DeleteResult> {
    return new DeleteSuccess(await this.service.decide(actor, 'delete', target, reason));
  }

  @Mutation(() => UndoResult, {
    description:
      'Takes back an act of a moderator, exactly, and puts that on record as well. Of two at once the first undoes and ' +
      'both are given that undo. A problem when something later built on the act; NOT_FOUND when it cannot be read.',
  })
  async undoDecision(@CurrentActor() actor: Actor, @Args() { decision, reason }: UndoArgs): Promise<typeof UndoResult> {
    const outcome = await this.undoing.undo(actor, decision, reason);
    return 'undone' in outcome
      ? new UndoSuccess(outcome.undone)
      : new LaterActs(decisionMessages.laterActs()(actor.language), outcome.later);
  }
}
