import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, IdPipe, loaderIn } from '@guildhall/kernel';
import { CentreQueries } from '@guildhall/centre';
import { InterestCopyService } from './copy.service.js';
import {
  CopyInterestInput,
  CopyInterestResult,
  CopyInterestSuccess,
  type InterestCopy,
  InterestCopyView,
} from './copy.view.js';

const CENTRES = Symbol('centres of copies');

/** What a party lets moderators read. */
@Resolver(() => InterestCopyView)
export class InterestCopyResolver {
  constructor(
    private readonly service: InterestCopyService,
    private readonly centres: CentreQueries,
  ) {}

  @Query(() => InterestCopyView, {
    description:
      'A copy, for who made it and moderators of all themes; for the other side once they ended the interest because of it. Refusal: NOT_FOUND.',
  })
  interestCopy(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }, IdPipe) id: string,
  ): Promise<InterestCopy> {
    return this.service.require(actor, id);
  }

  @Mutation(() => CopyInterestResult, {
    description:
      'Copies chosen texts of an interest for moderators, with the consent of whoever does; `report` then reports the copy. Refusals: UNAUTHENTICATED, NOT_FOUND, BAD_INPUT, RATE_LIMITED.',
  })
  async copyInterest(@CurrentActor() actor: Actor, @Args('input') input: CopyInterestInput) {
    return new CopyInterestSuccess(await this.service.require(actor, await this.service.copy(actor, input)));
  }

  @ResolveField() centre(@Parent() { centreId }: InterestCopy, @CurrentExchange() exchange: Exchange) {
    return this.centreOf(exchange, centreId);
  }
  @ResolveField() aboutCentre(@Parent() { aboutCentreId }: InterestCopy, @CurrentExchange() exchange: Exchange) {
    return this.centreOf(exchange, aboutCentreId);
  }

  private centreOf(exchange: Exchange, id: string) {
    return loaderIn(exchange, CENTRES, (ids, actor) => this.centres.some(actor, ids)).load(id);
  }
}
