import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Limits, spenderOf } from '@guildhall/database';
import { CurrentActor, type Actor } from '@guildhall/kernel';
import { filtersOf, wordsOf } from '../query/reading.js';
import { DidYouMean } from './did-you-mean.js';
import { SearchArgs } from './search-hit.input.js';
import { SearchHitQueries } from './search-hit.queries.js';
import { type Found, SearchConnection, SearchCountsView, SearchHitView, SearchReadingView } from './search-hit.view.js';

@Resolver(() => SearchHitView)
export class SearchHitResolver {
  constructor(
    private readonly queries: SearchHitQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => SearchConnection, {
    description:
      'What the viewer may see that contains the words, whatever language it is in; a thread and its replies as one. ' +
      'A cursor holds for one order. Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async search(@CurrentActor() actor: Actor, @Args() asked: SearchArgs): Promise<Found> {
    await this.limits.spend('searchesByActor', spenderOf(actor));
    return this.queries.search(actor, asked);
  }
}

/** What a search tells besides its hits. */
@Resolver(() => SearchConnection)
export class SearchFoundResolver {
  constructor(private readonly words: DidYouMean) {}

  @ResolveField(() => SearchCountsView, { description: 'How much was found, by kind.' })
  counts(@Parent() found: Found): SearchCountsView {
    return found.counts;
  }

  @ResolveField(() => SearchReadingView, { description: 'How the query was read.' })
  reading(@Parent() { reading }: Found): SearchReadingView {
    const { terms, filters, unread, isLoose = false } = reading;
    return { words: wordsOf(terms), filters: filtersOf(filters), unread: [...unread], isLoose };
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'When little was found: the query with misspelt words as they were likely meant, and found.',
  })
  didYouMean(@CurrentActor() actor: Actor, @Parent() found: Found): Promise<string | null> {
    return this.words.instead(actor, found);
  }
}
