import { Args, Query, Resolver } from '@nestjs/graphql';
import { Limits, spenderOf } from '@guildhall/database';
import { CurrentActor, type Actor, type Page } from '@guildhall/kernel';
import { SearchArgs } from './search-hit.input.js';
import { SearchHitQueries } from './search-hit.queries.js';
import { SearchConnection, SearchHitView } from './search-hit.view.js';

@Resolver(() => SearchHitView)
export class SearchHitResolver {
  constructor(
    private readonly queries: SearchHitQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => SearchConnection, {
    description:
      'What the viewer may see that contains the words, whatever language it is in; the best hits first. ' +
      'Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async search(@CurrentActor() actor: Actor, @Args() { query, ...page }: SearchArgs): Promise<Page<SearchHitView>> {
    await this.limits.spend('searchesByActor', spenderOf(actor));
    return this.queries.search(actor, query, page);
  }
}
