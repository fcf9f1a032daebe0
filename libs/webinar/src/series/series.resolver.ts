import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, IdPipe, loaderIn } from '@guildhall/kernel';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { BeginSeriesInput } from './series.input.js';
import { SeriesService } from './series.service.js';
import { BeginSeriesResult, BeginSeriesSuccess, type SeriesRow, SeriesView } from './series.view.js';

@Resolver(() => WebinarView)
export class SeriesResolver {
  constructor(private readonly service: SeriesService) {}

  @Query(() => SeriesView, { description: 'One series. Refusal: NOT_FOUND.' })
  webinarSeries(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }, IdPipe) id: string): Promise<SeriesRow> {
    return this.service.require(actor, id);
  }

  @Query(() => [SeriesView], {
    description: 'The series the viewer may add webinars to, the newest first, at most 50.',
  })
  viewerSeries(@CurrentActor() actor: Actor): Promise<SeriesRow[]> {
    return this.service.hosted(actor);
  }

  @Mutation(() => BeginSeriesResult, { description: 'Begins a series. For hosts and admins.' })
  async beginSeries(@CurrentActor() actor: Actor, @Args('input') input: BeginSeriesInput) {
    return new BeginSeriesSuccess(await this.service.require(actor, await this.service.begin(actor, input)));
  }

  @ResolveField(() => SeriesView, { nullable: true, description: 'The series it belongs to.' })
  async series(@Parent() { seriesId }: Webinar, @CurrentExchange() exchange: Exchange): Promise<SeriesRow | null> {
    if (seriesId === null) return null;
    return (await loaderIn(exchange, SeriesResolver, (ids) => this.service.byIds(ids)).load(seriesId)) ?? null;
  }
}
