import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageArgs, type Actor, type Page } from '@guildhall/kernel';
import { DecisionArgs } from './decision.input.js';
import { DecisionQueries } from './decision.queries.js';
import { DecisionService } from './decision.service.js';
import {
  DecisionConnection,
  DecisionView,
  HideResult,
  HideSuccess,
  RestoreResult,
  RestoreSuccess,
} from './decision.view.js';

@Resolver(() => DecisionView)
export class DecisionResolver {
  constructor(
    private readonly service: DecisionService,
    private readonly queries: DecisionQueries,
  ) {}

  @Query(() => DecisionConnection, {
    description: 'What moderators decided in the themes the viewer moderates, newest first. FORBIDDEN for others.',
  })
  decisions(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<DecisionView>> {
    return this.queries.list(actor, page);
  }

  @Mutation(() => HideResult, {
    description:
      'Takes a thread or a post out of sight, with a reason its author is told. Of two moderators at once the first ' +
      'decides and both are given that decision. FORBIDDEN or NOT_FOUND for who does not moderate the theme.',
  })
  async hide(@CurrentActor() actor: Actor, @Args() { target, reason }: DecisionArgs): Promise<typeof HideResult> {
    return new HideSuccess(await this.service.hide(actor, target, reason));
  }

  @Mutation(() => RestoreResult, {
    description: 'Brings a hidden thread or post back. CONFLICT when it was never hidden.',
  })
  async restore(@CurrentActor() actor: Actor, @Args() { target, reason }: DecisionArgs): Promise<typeof RestoreResult> {
    return new RestoreSuccess(await this.service.restore(actor, target, reason));
  }
}
