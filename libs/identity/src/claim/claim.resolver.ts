import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  loaderIn,
  type Page,
  PageArgs,
} from '@guildhall/kernel';
import { type Person, PersonView } from '../person/person.view.js';
import { claimMessages } from './claim.messages.js';
import { ClaimQueries } from './claim.queries.js';
import { ClaimService } from './claim.service.js';
import {
  AlreadyClaimed,
  type Claim,
  ClaimConnection,
  ClaimPersonArgs,
  ClaimPersonResult,
  ClaimPersonSuccess,
  DecideClaimInput,
  DecideClaimResult,
  DecideClaimSuccess,
} from './claim.view.js';

@Resolver(() => PersonView)
export class ClaimResolver {
  constructor(
    private readonly service: ClaimService,
    private readonly queries: ClaimQueries,
  ) {}

  @Query(() => ClaimConnection, {
    description:
      'Claims on imported authors that wait for a decision, oldest first. Refusal: FORBIDDEN but for admins.',
  })
  claims(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<Claim>> {
    return this.queries.waiting(actor, page);
  }

  @Mutation(() => ClaimPersonResult, {
    description:
      'Says that an imported author is the viewer. Decided at once where the address proves it, else by an admin. ' +
      'Refusals: UNAUTHENTICATED, NOT_FOUND for somebody who was not imported, BAD_INPUT, RATE_LIMITED.',
  })
  async claimPerson(@CurrentActor() actor: Actor, @Args() { person, words }: ClaimPersonArgs) {
    const accepted = await this.service.claim(actor, person, words);
    return accepted === null
      ? new AlreadyClaimed(claimMessages.alreadyClaimed()(actor.language))
      : new ClaimPersonSuccess(accepted);
  }

  @Mutation(() => DecideClaimResult, {
    description: 'Accepts or declines a claim, with a reason the claimant reads. Refusals: FORBIDDEN, NOT_FOUND.',
  })
  async decideClaim(@CurrentActor() actor: Actor, @Args('input') input: DecideClaimInput): Promise<DecideClaimSuccess> {
    return new DecideClaimSuccess(await this.service.decide(actor, input));
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The name of the import this author came with, until somebody claims them; null for members.',
  })
  importedFrom(@Parent() { id }: Person, @CurrentExchange() exchange: Exchange): Promise<string | undefined> {
    return loaderIn(exchange, ClaimQueries, (ids) => this.queries.sources(ids)).load(id);
  }
}
