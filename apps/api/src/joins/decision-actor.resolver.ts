import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { type Person, personJson, PersonView } from '@guildhall/identity';
import { DecisionView } from '@guildhall/moderation';

/** Moderation knows ids of people; this says who they are. */
@Resolver(() => DecisionView)
export class DecisionActorResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => PersonView, { description: 'The moderator who made it.' })
  actor(@Parent() { actorId }: DecisionView, @CurrentExchange() exchange: Exchange): Promise<Person | undefined> {
    return loaderIn(exchange, DecisionActorResolver, (ids) => this.people(ids)).load(actorId);
  }

  @ResolveField(() => PersonView, { nullable: true, description: 'The moderator who undid it.' })
  undoneBy(@Parent() { undoneById }: DecisionView, @CurrentExchange() exchange: Exchange) {
    return undoneById && loaderIn(exchange, DecisionActorResolver, (ids) => this.people(ids)).load(undoneById);
  }

  private async people(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const rows = await this.database.rows<{ person: Person }>(
      sql`select ${personJson('p')} as person from person p where p.id = any(${ids}::uuid[])`,
    );
    return new Map(rows.map(({ person }) => [person.id, person]));
  }
}
