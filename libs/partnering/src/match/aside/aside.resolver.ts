import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  loaderIn,
  PageArgs,
  type Page,
} from '@guildhall/kernel';
import { CentreQueries } from '@guildhall/centre';
import { PartnerPostQueries } from '../../post/post.queries.js';
import { AsideService } from './aside.service.js';
import {
  type Aside,
  AsideConnection,
  AsideView,
  BringMatchBackResult,
  BringMatchBackSuccess,
  FoundMatchInput,
  PutMatchAsideInput,
  PutMatchAsideResult,
  PutMatchAsideSuccess,
} from './aside.view.js';

@Resolver(() => AsideView)
export class AsideResolver {
  constructor(
    private readonly service: AsideService,
    private readonly posts: PartnerPostQueries,
    private readonly centres: CentreQueries,
  ) {}

  @Query(() => AsideConnection, {
    description: 'What the viewer put aside among their matches, the latest first. Refusal: UNAUTHENTICATED.',
  })
  viewerAsideMatches(@CurrentActor() actor: Actor, @Args() listing: PageArgs): Promise<Page<Aside>> {
    return this.service.list(actor, listing);
  }

  @Mutation(() => PutMatchAsideResult, {
    description:
      'Puts a match aside as not relevant, with a reason: it leaves the lists of the viewer, and theirs alone. Nobody else is told. Refusals: UNAUTHENTICATED, NOT_FOUND, BAD_INPUT, RATE_LIMITED.',
  })
  async putMatchAside(@CurrentActor() actor: Actor, @Args('input') input: PutMatchAsideInput) {
    return new PutMatchAsideSuccess(await this.service.put(actor, input));
  }

  @Mutation(() => BringMatchBackResult, {
    description: 'Brings back what the viewer put aside. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async bringMatchBack(@CurrentActor() actor: Actor, @Args('input') input: FoundMatchInput) {
    return new BringMatchBackSuccess(await this.service.bringBack(actor, input));
  }

  @ResolveField() async partnerPost(@Parent() { postId }: Aside, @CurrentExchange() exchange: Exchange) {
    if (postId === null) return null;
    const loader = loaderIn(exchange, AsideResolver, (ids, actor) => this.posts.some(actor, ids));
    return (await loader.load(postId)) ?? null;
  }
  @ResolveField() async centre(@Parent() { centreId }: Aside, @CurrentExchange() exchange: Exchange) {
    if (centreId === null) return null;
    const loader = loaderIn(exchange, AsideService, (ids, actor) => this.centres.some(actor, ids));
    return (await loader.load(centreId)) ?? null;
  }
}
