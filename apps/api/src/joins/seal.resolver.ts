import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange } from '@guildhall/kernel';
import { Database } from '@guildhall/database';
import { type Person, PersonView } from '@guildhall/identity';
import { SealRequestView, type SealRow } from '@guildhall/webinar';
import { peopleLoader } from './people.js';

/** Those who moderate, as people. */
@Resolver(() => SealRequestView)
export class SealJoinsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => PersonView, { nullable: true, description: 'Who wants to know.' })
  requestedBy(
    @Parent() { requestedById }: SealRow,
    @CurrentExchange() exchange: Exchange,
  ): Promise<Person | undefined> {
    return peopleLoader(exchange, this.database).load(requestedById);
  }

  @ResolveField(() => PersonView, { nullable: true, description: 'Who decided, or took it back.' })
  async decidedBy(
    @Parent() { decidedById }: SealRow,
    @CurrentExchange() exchange: Exchange,
  ): Promise<Person | undefined> {
    return decidedById ? peopleLoader(exchange, this.database).load(decidedById) : undefined;
  }
}
