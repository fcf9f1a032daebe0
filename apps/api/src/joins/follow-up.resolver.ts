import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { type Thread, ThreadQueries, ThreadView } from '@guildhall/forum';
import { LiveQuestionView, type QuestionRow, type Webinar, WebinarView } from '@guildhall/webinar';

/** Webinars know ids of threads; this gives the threads, as far as the viewer may see them. */
@Resolver(() => LiveQuestionView)
export class FollowUpResolver {
  constructor(private readonly threads: ThreadQueries) {}

  @ResolveField(() => ThreadView, {
    nullable: true,
    description: 'The thread it goes on in, if the viewer may see it.',
  })
  async thread(
    @Parent() { threadId }: QuestionRow,
    @CurrentExchange() exchange: Exchange,
  ): Promise<Thread | undefined> {
    if (threadId === null) return undefined;
    return loaderIn(exchange, FollowUpResolver, (ids, actor) => this.threads.byIds(actor, ids)).load(threadId);
  }
}

@Resolver(() => WebinarView)
export class WebinarFollowUpsResolver {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadQueries,
  ) {}

  @ResolveField(() => [ThreadView], {
    description: 'The threads that continue its questions, as far as the viewer may see them: the first hundred.',
  })
  async followUps(@Parent() { id }: Webinar, @CurrentActor() actor: Actor): Promise<Thread[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select id::text from thread where webinar_id = ${id} and live_question_id is not null
      order by thread.id limit 100`);
    const found = await this.threads.byIds(
      actor,
      rows.map((row) => row.id),
    );
    return rows.flatMap((row) => found.get(row.id) ?? []);
  }
}
