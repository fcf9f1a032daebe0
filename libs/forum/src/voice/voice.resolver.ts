import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, PageArgs } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import { type Centre, CentreView } from '@guildhall/centre';
import { GivenReplyConnection, type GivenReplyView } from '../given-reply/given-reply.view.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { type Thread, ThreadConnection } from '../thread/thread.view.js';
import { VoiceQueries } from './voice.queries.js';

/** What was written in the name of a centre, at the centre. */
@Resolver(() => CentreView)
export class CentreVoiceResolver {
  constructor(
    private readonly threads: ThreadQueries,
    private readonly replies: VoiceQueries,
  ) {}

  @ResolveField(() => ThreadConnection, {
    name: 'threads',
    description: 'Questions asked in its name, the newest first. Costs a statement for each centre.',
  })
  asked(@Parent() { id }: Centre, @CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<Thread>> {
    return this.threads.asked(actor, sql`t.centre_id = ${id}`, page.first, page.after);
  }

  @ResolveField(() => GivenReplyConnection, {
    name: 'givenReplies',
    description: 'Replies in its name, the newest first. Costs a statement for each centre.',
  })
  given(@Parent() { id }: Centre, @CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<GivenReplyView>> {
    return this.replies.replies(actor, id, page);
  }
}
