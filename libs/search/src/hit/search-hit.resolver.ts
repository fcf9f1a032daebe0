import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor, type Page } from '@guildhall/kernel';
import { SearchArgs } from './search-hit.input.js';
import { SearchHitQueries } from './search-hit.queries.js';
import { SearchConnection, SearchHitView } from './search-hit.view.js';

@Resolver(() => SearchHitView)
export class SearchHitResolver {
  constructor(private readonly queries: SearchHitQueries) {}

  @Query(() => SearchConnection, {
    description: 'What the viewer may see that contains the words, whatever language it is in; the best hits first.',
  })
  search(@CurrentActor() actor: Actor, @Args() { query, ...page }: SearchArgs): Promise<Page<SearchHitView>> {
    return this.queries.search(actor, query, page);
  }
}
