import { Args, createUnionType, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, IdPipe, notFound } from '@guildhall/kernel';
import { postMessages } from '../post/post.messages.js';
import { PostQueries } from '../post/post.queries.js';
import { OwnPost } from '../post/post.results.js';
import { type Post, PostView } from '../post/post.view.js';
import { Reaction } from './reaction.view.js';
import { ReactionService } from './reaction.service.js';

@ObjectType()
export class ReactSuccess {
  @Field(() => PostView) post!: Post;
  constructor(post: Post) {
    this.post = post;
  }
}
export const ReactResult = createUnionType({ name: 'ReactResult', types: () => [ReactSuccess, OwnPost] as const });

@Resolver()
export class ReactionResolver {
  constructor(
    private readonly service: ReactionService,
    private readonly posts: PostQueries,
  ) {}

  @Mutation(() => ReactResult, {
    description:
      'Reacts to a post, once of each kind however often it is called. Refusals: those of `vote`, BAD_INPUT.',
  })
  async react(
    @CurrentActor() actor: Actor,
    @Args('post', { type: () => ID }, IdPipe) id: string,
    @Args('kind', { type: () => Reaction }) kind: Reaction,
  ) {
    return this.reacted(actor, id, await this.service.react(actor, id, kind));
  }

  @Mutation(() => ReactResult, { description: 'Takes a reaction back.' })
  async withdrawReaction(
    @CurrentActor() actor: Actor,
    @Args('post', { type: () => ID }, IdPipe) id: string,
    @Args('kind', { type: () => Reaction }) kind: Reaction,
  ) {
    return this.reacted(actor, id, await this.service.withdraw(actor, id, kind));
  }

  private async reacted(actor: Actor, id: string, counted: boolean): Promise<ReactSuccess | OwnPost> {
    if (!counted) return new OwnPost(postMessages.ownPost()(actor.language));
    const post = await this.posts.find(actor, id);
    if (!post) throw notFound();
    return new ReactSuccess(post);
  }
}
