import { ID, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, ownCentres } from '@guildhall/kernel';
import { ViewerView } from '@guildhall/identity';

/** Identity knows nothing of centres; the session does. */
@Resolver(() => ViewerView)
export class ViewerCentresResolver {
  @ResolveField(() => [ID], { description: 'The ids of the centres they speak for.' })
  centreIds(@CurrentActor() actor: Actor): string[] {
    return ownCentres(actor);
  }
}
