import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, isBlockedBy, type Page, PageArgs, pageOf } from '@guildhall/kernel';
import { type Person, PersonView } from '@guildhall/identity';
import { GivenReplyQueries } from './given-reply.queries.js';
import { GivenReplyConnection, type GivenReplyView } from './given-reply.view.js';

@Resolver(() => PersonView)
export class GivenReplyResolver {
  constructor(private readonly queries: GivenReplyQueries) {}

  @ResolveField(() => GivenReplyConnection, {
    description:
      'What they replied, as far as the viewer may see it: what was marked as the answer first, then the newest. Empty ' +
      'when `isReserved`. Costs a statement for each person.',
  })
  async givenReplies(
    @Parent() { id }: Person,
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
  ): Promise<Page<GivenReplyView>> {
    if (isBlockedBy(actor, id)) return pageOf<GivenReplyView>([], page.first, page.after, () => []);
    return this.queries.list(actor, id, page);
  }
}
