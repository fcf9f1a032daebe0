import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Max, MaxLength, Min } from 'class-validator';
import { ArgsType, Field } from '@nestjs/graphql';
import {
  type Actor,
  clock,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  orProblem,
  type Page,
  requirePerson,
  tell,
} from '@guildhall/kernel';
import { Limits } from '@guildhall/database';
import { CentreQueries } from '@guildhall/centre';
import { checkConsortium } from '../call/call.check.js';
import {
  BeginConsortiumInput,
  ConsortiumListArgs,
  EditConsortiumInput,
  SubmitConsortiumInput,
} from './consortium.input.js';
import { ConsortiumQueries } from './consortium.queries.js';
import {
  beginConsortium,
  dissolveConsortium,
  editConsortium,
  reopenConsortium,
  submitConsortium,
} from './consortium.results.js';
import { ConsortiumService } from './consortium.service.js';
import {
  type Consortium,
  ConsortiumConnection,
  type ConsortiumPartner,
  ConsortiumPartnerView,
  type ConsortiumStep,
  ConsortiumStepConnection,
  ConsortiumStepView,
  ConsortiumView,
  type Invitable,
  InvitableView,
  type Opening,
  OpeningView,
} from './consortium.view.js';
import { GapQueries } from './gap.queries.js';

const consortiumId = { type: () => ID } as const;

@ArgsType()
class FewArgs {
  @Field(() => Int, { defaultValue: 10, description: 'How many, 1 to 20.' })
  @Min(1, { message: tell('choice') })
  @Max(20, { message: tell('choice') })
  first: number = 10;
}

@ArgsType()
class InvitableArgs extends FewArgs {
  @Field(() => String, { defaultValue: '', description: 'Words as in `centres`, of at most 80 characters.' })
  @MaxLength(80, { message: tell('length', { min: 0, max: 80 }) })
  name: string = '';
}

@Resolver(() => ConsortiumView)
export class ConsortiumResolver {
  constructor(
    private readonly queries: ConsortiumQueries,
    private readonly gaps: GapQueries,
    private readonly service: ConsortiumService,
    private readonly centres: CentreQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => ConsortiumView, { description: 'One consortium, for its own people. Refusal: NOT_FOUND.' })
  consortium(@CurrentActor() actor: Actor, @Args('id', consortiumId, IdPipe) id: string): Promise<Consortium> {
    return this.queries.require(actor, id);
  }

  @Query(() => ConsortiumConnection, {
    description: 'Consortia the viewer’s centres are in or asked to join, the latest changed first; none for a guest.',
  })
  viewerConsortia(@CurrentActor() actor: Actor, @Args() listing: ConsortiumListArgs): Promise<Page<Consortium>> {
    return this.queries.own(actor, listing);
  }

  @Mutation(() => beginConsortium.Result, {
    description: 'Begins a consortium for an open call. For those who speak for the centre that coordinates.',
  })
  beginConsortium(@CurrentActor() actor: Actor, @Args('input') input: BeginConsortiumInput) {
    return orProblem(async () => new beginConsortium.Success(await this.seen(actor, this.service.begin(actor, input))));
  }

  @Mutation(() => editConsortium.Result, { description: 'Changes its words. For those who speak for the coordinator.' })
  editConsortium(@CurrentActor() actor: Actor, @Args('input') input: EditConsortiumInput) {
    return orProblem(async () => new editConsortium.Success(await this.seen(actor, this.service.edit(actor, input))));
  }

  @Mutation(() => submitConsortium.Result, {
    description:
      'Says that the proposal was handed in; from then on it is read alone. For the coordinator’s representatives.',
  })
  submitConsortium(@CurrentActor() actor: Actor, @Args('input') input: SubmitConsortiumInput) {
    return orProblem(
      async () => new submitConsortium.Success(await this.seen(actor, this.service.submit(actor, input))),
    );
  }

  @Mutation(() => reopenConsortium.Result, {
    description: 'Gathers partners again, while the call is open. For the coordinator’s representatives.',
  })
  reopenConsortium(@CurrentActor() actor: Actor, @Args('consortium', consortiumId, IdPipe) id: string) {
    return orProblem(async () => new reopenConsortium.Success(await this.seen(actor, this.service.reopen(actor, id))));
  }

  @Mutation(() => dissolveConsortium.Result, {
    description: 'Ends it; it stays to be read by its people. For the coordinator’s representatives.',
  })
  dissolveConsortium(@CurrentActor() actor: Actor, @Args('consortium', consortiumId, IdPipe) id: string) {
    return orProblem(
      async () => new dissolveConsortium.Success(await this.seen(actor, this.service.dissolve(actor, id))),
    );
  }

  private async seen(actor: Actor, done: Promise<string>): Promise<Consortium | null> {
    return this.queries.find(actor, await done);
  }

  @ResolveField() async coordinator(@Parent() { centreId }: Consortium, @CurrentExchange() exchange: Exchange) {
    return (await centresIn(exchange, this.centres).load(centreId)) ?? null;
  }
  @ResolveField() checks(@Parent() { call, everybody }: Consortium, @CurrentActor() { language }: Actor) {
    return checkConsortium(call, everybody, clock.now()).map(({ says, stands, missing, ...check }) => ({
      ...check,
      ...{ says: says(language), stands: stands(language), missing: missing?.(language) ?? null },
    }));
  }
  @ResolveField() isComplete(@Parent() { call, everybody }: Consortium): boolean {
    return checkConsortium(call, everybody, clock.now()).every(({ isMet }) => isMet);
  }

  @ResolveField(() => [OpeningView], {
    description:
      'Open partner posts whose centres would fill gaps, one a centre, those that fill most first. Refusal: RATE_LIMITED.',
    complexity: ({ childComplexity }) => 50 + 5 * childComplexity,
  })
  async openings(
    @CurrentActor() actor: Actor,
    @Parent() consortium: Consortium,
    @Args() { first }: FewArgs,
  ): Promise<Opening[]> {
    if (!consortium.viewerCan.share) return [];
    await this.limits.spend('matchesByPerson', requirePerson(actor));
    return this.gaps.openings(actor, consortium, first);
  }

  @ResolveField(() => [InvitableView], {
    description: 'For the coordinator: centres with these words; without any, those it has an open introduction to.',
  })
  async invitable(
    @CurrentActor() actor: Actor,
    @Parent() consortium: Consortium,
    @Args() { name, first }: InvitableArgs,
  ): Promise<Invitable[]> {
    if (!consortium.viewerCan.coordinate) return [];
    await this.limits.spend('searchesByActor', actor.personId ?? actor.address);
    return this.gaps.invitable(actor, consortium, name.trim(), first);
  }

  @ResolveField(() => ConsortiumStepConnection, { description: 'Who did what, the latest first; for its partners.' })
  history(@Parent() consortium: Consortium, @Args() page: ConsortiumListArgs): Promise<Page<ConsortiumStep>> {
    return this.queries.steps(consortium, page);
  }
}

const CENTRES = Symbol('centres of consortia');
const centresIn = (exchange: Exchange, centres: CentreQueries) =>
  loaderIn(exchange, CENTRES, (ids, actor) => centres.some(actor, ids));

@Resolver(() => ConsortiumPartnerView)
export class ConsortiumPartnerResolver {
  constructor(private readonly centres: CentreQueries) {}

  @ResolveField() async centre(@Parent() { centreId }: ConsortiumPartner, @CurrentExchange() exchange: Exchange) {
    return (await centresIn(exchange, this.centres).load(centreId)) ?? null;
  }
}

@Resolver(() => ConsortiumStepView)
export class ConsortiumStepResolver {
  constructor(private readonly centres: CentreQueries) {}

  @ResolveField() async centre(@Parent() { centreId }: ConsortiumStep, @CurrentExchange() exchange: Exchange) {
    return (centreId && (await centresIn(exchange, this.centres).load(centreId))) || null;
  }
  @ResolveField() async about(@Parent() { aboutId }: ConsortiumStep, @CurrentExchange() exchange: Exchange) {
    return (aboutId && (await centresIn(exchange, this.centres).load(aboutId))) || null;
  }
}
