import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, PageArgs } from '@guildhall/kernel';
import { type PartnerPost, PartnerPostConnection } from '../post/post.view.js';
import { BoardQueries } from './board.queries.js';

@Resolver()
export class BoardResolver {
  constructor(private readonly queries: BoardQueries) {}

  @Query(() => PartnerPostConnection, { description: 'Open partner posts, the latest first.' })
  partnerPosts(@CurrentActor() actor: Actor, @Args() listing: PageArgs): Promise<Page<PartnerPost>> {
    return this.queries.list(actor, listing);
  }
}
