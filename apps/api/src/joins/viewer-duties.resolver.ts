import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { ViewerView } from '@guildhall/identity';
import { DutyQueries } from '@guildhall/moderation';

/** What waits for the viewer as a moderator. */
@Resolver(() => ViewerView)
export class ViewerDutiesResolver {
  constructor(private readonly duties: DutyQueries) {}

  @ResolveField(() => Int, { description: 'How many duties are open in the themes they moderate; 0 for members.' })
  openDuties(@CurrentActor() actor: Actor): Promise<number> {
    return this.duties.count(actor);
  }
}
