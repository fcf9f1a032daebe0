import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { type Thread, ThreadQueries, ThreadView } from '@guildhall/forum';
import { SearchHitView } from '@guildhall/search';

/** Search knows texts; this gives the thread a text is of. */
@Resolver(() => SearchHitView)
export class SearchHitThreadResolver {
  constructor(private readonly threads: ThreadQueries) {}

  @ResolveField(() => ThreadView, { nullable: true, description: 'The thread that was found, or whose reply was.' })
  async thread(@Parent() hit: SearchHitView, @CurrentExchange() exchange: Exchange): Promise<Thread | undefined> {
    if (hit.threadId === null) return undefined;
    return loaderIn(exchange, SearchHitThreadResolver, (ids, actor) => this.threads.byIds(actor, ids)).load(
      hit.threadId,
    );
  }
}
