import { Args, Int, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, PageArgs } from '@guildhall/kernel';
import { ViewerView } from '@guildhall/identity';
import { NoticeConnection, NoticeQueries, type NoticeView } from '@guildhall/notification';

/** What the viewer should know: notices know nothing of accounts, so the app brings them together. */
@Resolver(() => ViewerView)
export class ViewerNoticesResolver {
  constructor(private readonly queries: NoticeQueries) {}

  @ResolveField(() => NoticeConnection, { description: 'What they should know and may still see, newest first.' })
  async notices(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<NoticeView>> {
    return this.queries.list(actor, page);
  }

  @ResolveField(() => Int, { description: 'How many notices are not marked as read; up to 100.' })
  async unreadNotices(@CurrentActor() actor: Actor): Promise<number> {
    return this.queries.countUnread(actor);
  }
}
