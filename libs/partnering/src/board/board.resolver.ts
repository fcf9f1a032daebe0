import { Args, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, askedIn, CurrentActor } from '@guildhall/kernel';
import { Limits, spenderOf } from '@guildhall/database';
import type { GraphQLResolveInfo } from 'graphql';
import { PartnerPostListArgs } from './board.input.js';
import { BoardQueries } from './board.queries.js';
import { type Board, FacetCountsView, PartnerBoardConnection } from './board.view.js';

@Resolver(() => PartnerBoardConnection)
export class BoardResolver {
  constructor(
    private readonly queries: BoardQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => PartnerBoardConnection, { description: 'Open partner posts that fit, in an order.' })
  async partnerPosts(
    @CurrentActor() actor: Actor,
    @Args() listing: PartnerPostListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Board> {
    if (listing.search?.words) await this.limits.spend('searchesByActor', spenderOf(actor));
    return this.queries.list(actor, listing, askedIn(info)('facets'));
  }

  @ResolveField(() => Int, { description: 'How many fit in all.' })
  totalCount(@Parent() { totalCount }: Board): number {
    return totalCount;
  }

  @ResolveField(() => [FacetCountsView], {
    description:
      'How many there are with each value, chosen or not; the choices of a facet do not narrow its own values.',
  })
  facets(@Parent() { counts }: Board): FacetCountsView[] {
    return [...(counts ?? [])].map(([facet, values]) => ({ facet, values }));
  }
}
