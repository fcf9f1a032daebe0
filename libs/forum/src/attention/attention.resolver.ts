import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { type Actor, askedIn, CurrentActor, type Page, PageArgs } from '@guildhall/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { type Thread, ThreadConnection } from '../thread/thread.view.js';
import { AttentionQueries } from './attention.queries.js';
import { AttentionArgs, AttentionCountsView, NewcomerConnection, type NewcomerView } from './attention.view.js';

@Resolver()
export class AttentionResolver {
  constructor(private readonly queries: AttentionQueries) {}

  @Query(() => ThreadConnection, {
    description: 'Threads that need somebody to look after them, the newest first. For moderators, of their themes.',
  })
  attentionThreads(
    @CurrentActor() actor: Actor,
    @Args() listing: AttentionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thread>> {
    return this.queries.list(actor, listing, askedIn(info));
  }

  @Query(() => NewcomerConnection, {
    description:
      'Who joined in the last 7 days, the newest first; who wrote nothing yet is listed for moderators everywhere. ' +
      'For moderators, of their themes.',
  })
  newcomers(@CurrentActor() actor: Actor, @Args() listing: PageArgs): Promise<Page<NewcomerView>> {
    return this.queries.newcomers(actor, listing);
  }

  @Query(() => AttentionCountsView, { description: 'How much is in these lists. For moderators, of their themes.' })
  attentionCounts(@CurrentActor() actor: Actor): Promise<AttentionCountsView> {
    return this.queries.counts(actor);
  }
}
