import { Args, Float, Query, Resolver } from '@nestjs/graphql';
import { type Actor, badInput, CurrentActor, inputMessages, type Page } from '@guildhall/kernel';
import { Limits, spenderOf } from '@guildhall/database';
import { type Centre, CentreConnection } from '../centre/centre.view.js';
import { CentreFilterArgs, CentreListArgs } from './directory.input.js';
import { DirectoryQueries } from './directory.queries.js';
import { CentreFacetsView, CentrePlaceView } from './directory.view.js';

@Resolver()
export class DirectoryResolver {
  constructor(
    private readonly queries: DirectoryQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => CentreConnection, { description: 'The directory of centres. Refusals: BAD_INPUT, RATE_LIMITED.' })
  async centres(@CurrentActor() actor: Actor, @Args() asked: CentreListArgs): Promise<Page<Centre>> {
    if (asked.search !== '') await this.spend(actor);
    return this.queries.list(actor, asked);
  }

  @Query(() => CentreFacetsView, {
    description:
      'What can be chosen in the directory, counted for what is chosen already. Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async centreFacets(@CurrentActor() actor: Actor, @Args() asked: CentreFilterArgs): Promise<CentreFacetsView> {
    await this.spend(actor);
    return this.queries.facets(asked);
  }

  @Query(() => [CentrePlaceView], {
    description:
      'Where those centres are that say it: up to 200 fields of the map, the fullest first. Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async centrePlaces(
    @CurrentActor() actor: Actor,
    @Args() asked: CentreFilterArgs,
    @Args('degrees', { type: () => Float, description: 'How high and wide a field is: 0.1 to 30.' }) degrees: number,
  ): Promise<CentrePlaceView[]> {
    if (!(degrees >= 0.1 && degrees <= 30)) throw badInput({ field: 'degrees', say: inputMessages.invalid() });
    await this.spend(actor);
    return this.queries.places(asked, degrees);
  }

  /** Each reads all centres. */
  private spend(actor: Actor): Promise<void> {
    return this.limits.spend('directoryByActor', spenderOf(actor));
  }
}
