import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, orProblem } from '@guildhall/kernel';
import { CentreQueries } from '../centre/centre.queries.js';
import { type Centre, CentreView } from '../centre/centre.view.js';
import { AskToJoinInput, DecideJoinInput, WithdrawJoinArgs } from './join-request.input.js';
import { JoinRequestQueries } from './join-request.queries.js';
import {
  AskToJoinResult,
  AskToJoinSuccess,
  DecideJoinResult,
  DecideJoinSuccess,
  WithdrawJoinResult,
  WithdrawJoinSuccess,
} from './join-request.results.js';
import { JoinRequestService } from './join-request.service.js';
import { JoinRequestView } from './join-request.view.js';

@Resolver(() => CentreView)
export class JoinRequestResolver {
  constructor(
    private readonly service: JoinRequestService,
    private readonly queries: JoinRequestQueries,
    private readonly centres: CentreQueries,
  ) {}

  @ResolveField(() => [JoinRequestView], {
    nullable: true,
    description: 'Who asks to speak for it, the oldest first; null for all but those who decide.',
  })
  joinRequests(@Parent() centre: Centre, @CurrentActor() actor: Actor) {
    return this.queries.ofCentre(actor, centre);
  }

  @ResolveField(() => Date, { nullable: true, description: 'When the viewer asked to speak for it, if that waits.' })
  viewerAskedAt(@Parent() centre: Centre, @CurrentActor() actor: Actor): Promise<Date | null> {
    return this.queries.own(actor, centre);
  }

  @Mutation(() => AskToJoinResult, {
    description:
      'Asks to speak for a centre. Its representatives decide; moderators of all themes where it has none. ' +
      'RATE_LIMITED after 10 in a day.',
  })
  askToJoinCentre(@CurrentActor() actor: Actor, @Args('input') input: AskToJoinInput) {
    return orProblem(async () => {
      await this.service.ask(actor, input);
      return new AskToJoinSuccess(await this.centres.require(actor, input.centre));
    });
  }

  @Mutation(() => WithdrawJoinResult, { description: 'Takes one’s request to speak for a centre back.' })
  async withdrawJoinRequest(@CurrentActor() actor: Actor, @Args() { centre }: WithdrawJoinArgs) {
    await this.service.withdraw(actor, centre);
    return new WithdrawJoinSuccess(await this.centres.require(actor, centre));
  }

  @Mutation(() => DecideJoinResult, {
    description: 'Decides on a request; of two at once the first. NOT_FOUND for who does not decide.',
  })
  async decideJoinRequest(@CurrentActor() actor: Actor, @Args('input') input: DecideJoinInput) {
    return new DecideJoinSuccess(await this.centres.require(actor, await this.service.decide(actor, input)));
  }
}
