import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { Database } from '@guildhall/database';
import { type Person, PersonView } from '@guildhall/identity';
import { LiveQuestionView, type QuestionRow, WebinarQueries } from '@guildhall/webinar';
import { peopleLoader } from './people.js';

/** Live questions know ids; this tells those who run the webinar which of them decided. */
@Resolver(() => LiveQuestionView)
export class QuestionHostResolver {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarQueries,
  ) {}

  @ResolveField(() => PersonView, {
    nullable: true,
    description: 'Which host decided; null while it waits, and for all but those who run the webinar.',
  })
  async decidedBy(@Parent() question: QuestionRow, @CurrentExchange() exchange: Exchange): Promise<Person | null> {
    if (question.fateBy === null || exchange.actor.personId === null) return null;
    const runs = loaderIn(exchange, QuestionHostResolver, (ids, actor) => this.webinars.run(actor, ids));
    if (!(await runs.load(question.webinarId))) return null;
    return (await peopleLoader(exchange, this.database).load(question.fateBy)) ?? null;
  }
}
