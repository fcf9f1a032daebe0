import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn, orProblem } from '@guildhall/kernel';
import { type Person, PersonView, SessionGate } from '@guildhall/identity';
import { CentreQueries } from '../centre/centre.queries.js';
import { type Centre, CentreView } from '../centre/centre.view.js';
import { ChangeSeatInput, LeaveCentreInput, RemoveSeatInput } from './seat.input.js';
import { SeatQueries } from './seat.queries.js';
import {
  ChangeSeatResult,
  ChangeSeatSuccess,
  LeaveCentreResult,
  LeaveCentreSuccess,
  RemoveSeatResult,
  RemoveSeatSuccess,
} from './seat.results.js';
import { SeatService } from './seat.service.js';
import { PersonSeatView, type Seat, SeatView } from './seat.view.js';

const UNCLAIMED = Symbol('centres without representatives');

@Resolver(() => CentreView)
export class SeatResolver {
  constructor(
    private readonly service: SeatService,
    private readonly queries: SeatQueries,
    private readonly centres: CentreQueries,
    private readonly gate: SessionGate,
  ) {}

  @ResolveField(() => [SeatView], { description: 'Who speaks for it, representatives first.' })
  async people(@Parent() { id }: Centre, @CurrentExchange() exchange: Exchange): Promise<readonly Seat[]> {
    return (await loaderIn(exchange, SeatQueries, (ids) => this.queries.ofCentres(ids)).load(id)) ?? [];
  }

  @ResolveField(() => Boolean, {
    description: 'Whether nobody represents it, so that moderators of all themes decide who may.',
  })
  async isUnclaimed(@Parent() { id }: Centre, @CurrentExchange() exchange: Exchange): Promise<boolean> {
    return (await loaderIn(exchange, UNCLAIMED, (ids) => this.queries.unclaimed(ids)).load(id)) ?? false;
  }

  @Mutation(() => ChangeSeatResult, {
    description:
      'Changes as what somebody speaks for a centre, and what they do there. For representatives; everybody changes ' +
      'their own title.',
  })
  changeCentreSeat(@CurrentExchange() exchange: Exchange, @Args('input') input: ChangeSeatInput) {
    return orProblem(async () => {
      await this.service.change(exchange.actor, input);
      return new ChangeSeatSuccess(await this.after(exchange, input.centre));
    });
  }

  @Mutation(() => RemoveSeatResult, {
    description: 'Takes somebody out; what they wrote for the centre stays. For representatives; oneself leaves.',
  })
  removeFromCentre(@CurrentActor() actor: Actor, @Args('input') input: RemoveSeatInput) {
    return orProblem(async () => {
      await this.service.remove(actor, input);
      return new RemoveSeatSuccess(await this.centres.require(actor, input.centre));
    });
  }

  @Mutation(() => LeaveCentreResult, {
    description:
      'The viewer does not speak for the centre any more. The last representative names an heir, or abandons it: ' +
      'then moderators are told.',
  })
  leaveCentre(@CurrentExchange() exchange: Exchange, @Args('input') input: LeaveCentreInput) {
    return orProblem(async () => {
      const before = await this.centres.require(exchange.actor, input.centre);
      await this.service.leave(exchange.actor, input);
      return new LeaveCentreSuccess(
        (await this.centres.find(await this.gate.refresh(exchange), input.centre)) ?? before,
      );
    });
  }

  private async after(exchange: Exchange, centre: string): Promise<Centre> {
    return this.centres.require(await this.gate.refresh(exchange), centre);
  }
}

/** The centres of people, beside their names. */
@Resolver(() => PersonView)
export class PersonSeatResolver {
  constructor(private readonly queries: SeatQueries) {}

  @ResolveField(() => [PersonSeatView], { description: 'The centres they speak for, since longest first.' })
  async centres(@Parent() { id }: Person, @CurrentExchange() exchange: Exchange): Promise<readonly PersonSeatView[]> {
    const seats = loaderIn(exchange, PersonSeatResolver, (ids, actor) => this.queries.ofPeople(actor, ids));
    return (await seats.load(id)) ?? [];
  }
}
