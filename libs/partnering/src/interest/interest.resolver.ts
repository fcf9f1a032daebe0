import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  type Page,
} from '@guildhall/kernel';
import { CentreQueries } from '@guildhall/centre';
import { PartnerPostQueries } from '../post/post.queries.js';
import { declineTemplates, spokenFor } from './decline.templates.js';
import { InterestListArgs } from './interest.input.js';
import { InterestSide } from './interest.kinds.js';
import { InterestQueries } from './interest.queries.js';
import { type Interest, InterestConnection, InterestStepView, InterestView } from './interest.view.js';

const CENTRES = Symbol('centres of interests');
const POSTS = Symbol('posts of interests');
const interestId = { type: () => ID } as const;

/** Reading interests, for the people of their two centres. */
@Resolver(() => InterestView)
export class InterestResolver {
  constructor(
    private readonly queries: InterestQueries,
    private readonly centres: CentreQueries,
    private readonly posts: PartnerPostQueries,
  ) {}

  @Query(() => InterestView, { description: 'One interest of the viewer’s centres. Refusal: NOT_FOUND.' })
  interest(@CurrentActor() actor: Actor, @Args('id', interestId, IdPipe) id: string): Promise<Interest> {
    return this.queries.require(actor, id);
  }

  @Query(() => InterestConnection, {
    description: 'Interests of the viewer’s centres, the latest first. Refusal: UNAUTHENTICATED.',
  })
  viewerInterests(@CurrentActor() actor: Actor, @Args() listing: InterestListArgs): Promise<Page<Interest>> {
    return this.queries.list(actor, listing);
  }

  @Query(() => Int, { description: 'How many interests wait for the viewer’s side; none for a guest.' })
  viewerInterestsDue(@CurrentActor() actor: Actor): Promise<number> | number {
    return (actor.centres ?? []).length === 0 ? 0 : this.queries.countDue(actor);
  }

  @ResolveField() centre(@Parent() { centreId }: Interest, @CurrentExchange() exchange: Exchange) {
    return this.centreOf(exchange, centreId);
  }
  @ResolveField() authorCentre(@Parent() { authorCentreId }: Interest, @CurrentExchange() exchange: Exchange) {
    return this.centreOf(exchange, authorCentreId);
  }
  @ResolveField() partnerPost(@Parent() { postId }: Interest, @CurrentExchange() exchange: Exchange) {
    return loaderIn(exchange, POSTS, (ids, actor) => this.posts.some(actor, ids)).load(postId);
  }
  @ResolveField() async steps(@Parent() interest: Interest): Promise<InterestStepView[]> {
    return (await this.queries.steps([interest])).get(interest.id) ?? [];
  }
  @ResolveField() declineTemplates(@Parent() { side, language }: Interest, @CurrentActor() actor: Actor) {
    return side === InterestSide.AUTHOR ? declineTemplates(spokenFor(language, actor.language)) : [];
  }

  private centreOf(exchange: Exchange, id: string) {
    return loaderIn(exchange, CENTRES, (ids, actor) => this.centres.some(actor, ids)).load(id);
  }
}
