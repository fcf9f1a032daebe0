import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor, notFound } from '@guildhall/kernel';
import { SavedSearchService } from './saved-search.service.js';
import {
  MOST_SAVED,
  savedMessages,
  type SavedSearch,
  SavedSearchView,
  SaveSearchInput,
  SaveSearchResult,
  SaveSearchSuccess,
  Telling,
  TooManySavedSearches,
} from './saved-search.view.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const checked = (id: string): string => {
  if (!UUID.test(id)) throw notFound();
  return id;
};

@Resolver(() => SavedSearchView)
export class SavedSearchResolver {
  constructor(private readonly service: SavedSearchService) {}

  @Query(() => [SavedSearchView], {
    description: 'The searches the viewer keeps, newest first. Refusal: UNAUTHENTICATED.',
  })
  savedSearches(@CurrentActor() actor: Actor): Promise<SavedSearch[]> {
    return this.service.list(actor);
  }

  @Mutation(() => SaveSearchResult, {
    description:
      'Keeps a search; one with the same query is changed instead. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async saveSearch(@CurrentActor() actor: Actor, @Args('input') input: SaveSearchInput) {
    const saved = await this.service.save(actor, input);
    return saved
      ? new SaveSearchSuccess(saved)
      : new TooManySavedSearches(savedMessages.tooMany({ most: MOST_SAVED })(actor.language));
  }

  @Mutation(() => SavedSearchView, {
    description: 'Changes when the viewer is told of new finds. Refusals: UNAUTHENTICATED, NOT_FOUND, RATE_LIMITED.',
  })
  tellOfSavedSearch(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('tell', { type: () => Telling }) tell: Telling,
  ): Promise<SavedSearch> {
    return this.service.tell(actor, checked(id), tell);
  }

  @Mutation(() => Boolean, {
    description:
      'Deletes a saved search of the viewer; true also when it is gone. Refusals: UNAUTHENTICATED, RATE_LIMITED.',
  })
  deleteSavedSearch(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.service.delete(actor, checked(id));
  }
}
