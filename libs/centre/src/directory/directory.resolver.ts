import { Args, Float, Query, Resolver } from '@nestjs/graphql';
import { type Actor, badInput, CurrentActor, inputMessages, type Page } from '@guildhall/kernel';
import { type Centre, CentreConnection } from '../centre/centre.view.js';
import { CentreFilterArgs, CentreListArgs } from './directory.input.js';
import { DirectoryQueries } from './directory.queries.js';
import { CentreFacetsView, CentrePlaceView } from './directory.view.js';

@Resolver()
export class DirectoryResolver {
  constructor(private readonly queries: DirectoryQueries) {}

  @Query(() => CentreConnection, { description: 'The directory of centres. Refusal: BAD_INPUT.' })
  centres(@CurrentActor() actor: Actor, @Args() asked: CentreListArgs): Promise<Page<Centre>> {
    return this.queries.list(actor, asked);
  }

  @Query(() => CentreFacetsView, {
    description: 'What can be chosen in the directory, counted for what is chosen already. Refusal: BAD_INPUT.',
  })
  centreFacets(@Args() asked: CentreFilterArgs): Promise<CentreFacetsView> {
    return this.queries.facets(asked);
  }

  @Query(() => [CentrePlaceView], {
    description:
      'Where those centres are that say it: up to 200 fields of the map, the fullest first. Refusal: BAD_INPUT.',
  })
  centrePlaces(
    @Args() asked: CentreFilterArgs,
    @Args('degrees', { type: () => Float, description: 'How high and wide a field is: 0.1 to 30.' }) degrees: number,
  ): Promise<CentrePlaceView[]> {
    if (!(degrees >= 0.1 && degrees <= 30)) throw badInput({ field: 'degrees', say: inputMessages.invalid() });
    return this.queries.places(asked, degrees);
  }
}
