import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, isBlockedBy, loaderIn } from '@guildhall/kernel';
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
  async joinedAt(@Parent() person: Person, @CurrentExchange() exchange: Exchange): Promise<Date> {
    return new Date(person.joinedAt ?? (await this.full(exchange, person)).joinedAt ?? 0);
  }

  @ResolveField()
  async languages(@Parent() person: Person, @CurrentExchange() exchange: Exchange): Promise<readonly string[]> {
    if (isBlockedBy(exchange.actor, person.id)) return [];
    return person.languages ?? (await this.full(exchange, person)).languages ?? [];
  }

  @ResolveField()
  async about(@Parent() person: Person, @CurrentExchange() exchange: Exchange): Promise<string> {
    if (isBlockedBy(exchange.actor, person.id)) return '';
    return person.about ?? (await this.full(exchange, person)).about ?? '';
  }

  @ResolveField()
  async workplace(@Parent() person: Person, @CurrentExchange() exchange: Exchange): Promise<string> {
    if (isBlockedBy(exchange.actor, person.id)) return '';
    return person.workplace ?? (await this.full(exchange, person)).workplace ?? '';
  }

  @ResolveField()
  isReserved(@Parent() { id }: Person, @CurrentActor() actor: Actor): boolean {
    return isBlockedBy(actor, id);
  }

  @ResolveField()
  suspendedAt(@Parent() person: Person, @CurrentActor() actor: Actor): Date | null {
    return person.suspendedAt && canPerson.seeSuspension(actor, person) ? new Date(person.suspendedAt) : null;
  }

  @ResolveField()
  viewerCan(@Parent() { id, roles }: Person, @CurrentActor() actor: Actor): PersonAbilitiesView {
    const isAdmin = roles.some(({ role }) => role === 'admin');
    return { grantRoles: canPerson.grantRoles(actor), suspend: canPerson.suspend(actor, { id, isAdmin }) };
  }

  private async full(exchange: Exchange, person: Person): Promise<Person> {
    return (await loaderIn(exchange, PersonQueries, (ids) => this.people.byIds(ids)).load(person.id)) ?? person;
  }
}
