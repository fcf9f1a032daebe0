import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { type Post, PostView } from '../post/post.view.js';
import { AttachmentQueries } from './attachment.queries.js';
import { AttachmentService } from './attachment.service.js';
import { type Attachment, AttachmentView } from './attachment.view.js';

@Resolver(() => PostView)
export class AttachmentResolver {
  constructor(
    private readonly queries: AttachmentQueries,
    private readonly service: AttachmentService,
  ) {}

  @ResolveField(() => [AttachmentView], {
    description:
      'Its pictures and files, oldest first, also those that only earlier versions show. At most a few dozen.',
  })
  async attachments(@Parent() { id }: Post, @CurrentExchange() exchange: Exchange): Promise<readonly Attachment[]> {
    const loader = loaderIn(exchange, AttachmentQueries, (posts, actor) => this.queries.ofPosts(actor, posts));
    return (await loader.load(id)) ?? [];
  }

  @Mutation(() => Boolean, {
    description: 'Lets go of an attachment one sent and has not used; false when it is used, or not there.',
  })
  discardAttachment(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.service.discard(actor, id);
  }
}
