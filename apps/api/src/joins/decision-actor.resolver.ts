import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange } from '@guildhall/kernel';
import { Database } from '@guildhall/database';
import { type Person, PersonView } from '@guildhall/identity';
import { DecisionView } from '@guildhall/moderation';
import { peopleLoader } from './people.js';

/** Moderation knows ids of people; this says who they are. */
@Resolver(() => DecisionView)
export class DecisionActorResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => PersonView, { description: 'The moderator who made it.' })
  actor(@Parent() { actorId }: DecisionView, @CurrentExchange() exchange: Exchange): Promise<Person | undefined> {
    return peopleLoader(exchange, this.database).load(actorId);
  }

  @ResolveField(() => PersonView, { nullable: true, description: 'The moderator who undid it.' })
  undoneBy(@Parent() { undoneById }: DecisionView, @CurrentExchange() exchange: Exchange) {
    return undoneById && peopleLoader(exchange, this.database).load(undoneById);
  }
}
