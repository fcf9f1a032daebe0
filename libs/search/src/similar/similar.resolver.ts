import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Limits, spenderOf } from '@guildhall/database';
import { CurrentActor, type Actor } from '@guildhall/kernel';
import { SearchHitView } from '../hit/search-hit.view.js';
import { SimilarArgs } from './similar.input.js';
import { SimilarQueries } from './similar.queries.js';

const MOST_RELATED = 5;

@Resolver()
export class SimilarResolver {
  constructor(
    private readonly queries: SimilarQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => [SearchHitView], {
    description:
      'Threads that may hold the answer to a question while it is being written, misspelt or not, the likest first. ' +
      'Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async similarThreads(@CurrentActor() actor: Actor, @Args() question: SimilarArgs): Promise<SearchHitView[]> {
    await this.limits.spend('similarByActor', spenderOf(actor));
    return this.queries.similar(actor, question);
  }

  @Query(() => [SearchHitView], {
    description: 'At most five threads about the same as one; none when it is not to be seen. Refusal: RATE_LIMITED.',
  })
  async relatedThreads(
    @CurrentActor() actor: Actor,
    @Args('thread', { type: () => ID }) thread: string,
    @Args('first', { type: () => Int, defaultValue: MOST_RELATED, description: 'How many, 1 to 5.' }) first: number,
  ): Promise<SearchHitView[]> {
    await this.limits.spend('similarByActor', spenderOf(actor));
    if (!/^[1-9]\d{0,17}$/.test(thread)) return [];
    return this.queries.related(actor, thread, Math.min(Math.max(first, 1), MOST_RELATED));
  }
}
