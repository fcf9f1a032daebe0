import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Limits, spenderOf } from '@guildhall/database';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { HitKind } from '../hit/search-hit.view.js';
import { type Suggestion, SuggestionQueries } from './suggestion.queries.js';

@ObjectType('SearchSuggestion', { description: 'Something that may be what somebody is about to type.' })
export class SuggestionView {
  @Field(() => HitKind) kind!: Suggestion['kind'];
  @Field(() => String, { description: 'Plain text.' }) title!: string;
  @Field(() => String, { description: 'Where it is, as a path of the web client.' }) path!: string;
  @Field(() => String, { description: 'The BCP 47 tag of its language.' }) language!: string;
}

@Resolver(() => SuggestionView)
export class SuggestionResolver {
  constructor(
    private readonly queries: SuggestionQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => [SuggestionView], {
    description:
      'Up to eight people, tags, centres, partner posts and threads whose name or title has words that begin like those typed, as far as the ' +
      'viewer may see them. Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async searchSuggestions(
    @CurrentActor() actor: Actor,
    @Args('query', { description: 'Up to 200 characters; from two letters on there is something to suggest.' })
    query: string,
  ): Promise<Suggestion[]> {
    await this.limits.spend('similarByActor', spenderOf(actor));
    return this.queries.suggest(actor, query);
  }
}
