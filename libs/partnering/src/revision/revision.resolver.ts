import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { type PartnerPost, PartnerPostView } from '../post/post.view.js';
import { RevisionQueries } from './revision.queries.js';
import { RevisionView } from './revision.view.js';

@Resolver(() => PartnerPostView)
export class RevisionResolver {
  constructor(private readonly queries: RevisionQueries) {}

  @ResolveField(() => [RevisionView], {
    description: 'What was changed since it was opened, the latest first; the last fifty.',
  })
  async revisions(
    @Parent() { id, revision }: PartnerPost,
    @CurrentExchange() exchange: Exchange,
  ): Promise<RevisionView[]> {
    if (revision === 0) return [];
    return (await loaderIn(exchange, RevisionResolver, (ids) => this.queries.ofPosts(ids)).load(id)) ?? [];
  }
}
