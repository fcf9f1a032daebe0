import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, requirePerson } from '@guildhall/kernel';
import { type Centre, CentreView } from '../centre/centre.view.js';
import { TwinArgs } from './twin.input.js';
import { TwinQueries } from './twin.queries.js';

@Resolver()
export class TwinResolver {
  constructor(private readonly queries: TwinQueries) {}

  @Query(() => [CentreView], {
    description:
      'Centres that may be the one somebody is about to register: of the same PIC, OID, or of the same name or site in ' +
      'the same country; at most five. For members.',
  })
  centresLike(@CurrentActor() actor: Actor, @Args() wish: TwinArgs): Promise<Centre[]> {
    requirePerson(actor);
    return this.queries.like(actor, wish);
  }
}
