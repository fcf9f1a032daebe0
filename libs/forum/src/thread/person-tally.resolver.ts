import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { type Person, PersonView } from '@guildhall/identity';
import { type Tally, ThreadQueries } from './thread.queries.js';

const TALLIES = Symbol('tallies');

/** What the forum knows of a person. */
@Resolver(() => PersonView)
export class PersonTallyResolver {
  constructor(private readonly threads: ThreadQueries) {}

  @ResolveField(() => Int, { description: 'Questions asked that the viewer may see.' })
  async questionCount(@Parent() person: Person, @CurrentExchange() exchange: Exchange): Promise<number> {
    return (await this.tally(exchange, person))?.questions ?? 0;
  }

  @ResolveField(() => Int, { description: 'Replies marked as answers that the viewer may see.' })
  async answerCount(@Parent() person: Person, @CurrentExchange() exchange: Exchange): Promise<number> {
    return (await this.tally(exchange, person))?.answers ?? 0;
  }

  private tally(exchange: Exchange, { id }: Person): Promise<Tally | undefined> {
    return loaderIn(exchange, TALLIES, (people, actor) => this.threads.tallies(actor, people)).load(id);
  }
}
