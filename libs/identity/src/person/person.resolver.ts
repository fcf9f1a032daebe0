import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, type Grant, loaderIn } from '@guildhall/kernel';
import { canPerson } from './person.policy.js';
import { PersonQueries } from './person.queries.js';
import { type Person, type PersonAbilitiesView, PersonView } from './person.view.js';

@Resolver(() => PersonView)
export class PersonResolver {
  constructor(private readonly people: PersonQueries) {}

  @Query(() => PersonView, { description: 'The public side of one person. Refusal: NOT_FOUND.' })
  person(@Args('id', { type: () => ID }) id: string): Promise<Person> {
    return this.people.require(id);
  }

  @ResolveField()
  joinedAt(@Parent() { joinedAt }: Person): Date {
    return new Date(joinedAt);
  }

  @ResolveField()
  suspendedAt(@Parent() person: Person, @CurrentActor() actor: Actor): Date | null {
    return person.suspendedAt && canPerson.seeSuspension(actor, person) ? new Date(person.suspendedAt) : null;
  }

  @ResolveField()
  async roles(@Parent() { id }: Person, @CurrentExchange() exchange: Exchange): Promise<readonly Grant[]> {
    return (await loaderIn(exchange, PersonQueries, (ids) => this.people.grants(ids)).load(id)) ?? [];
  }

  @ResolveField()
  async viewerCan(@Parent() person: Person, @CurrentExchange() exchange: Exchange): Promise<PersonAbilitiesView> {
    const { actor } = exchange;
    const grantRoles = canPerson.grantRoles(actor);
    // Most people could suspend nobody: then nobody's roles have to be read to say so.
    if (!canPerson.suspend(actor, { id: person.id, isAdmin: false })) return { grantRoles, suspend: false };
    const isAdmin = (await this.roles(person, exchange)).some(({ role }) => role === 'admin');
    return { grantRoles, suspend: canPerson.suspend(actor, { id: person.id, isAdmin }) };
  }
}
