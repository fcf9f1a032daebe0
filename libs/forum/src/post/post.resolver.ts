import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  type Actor,
  askedIn,
  asksOnly,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  notFound,
  orProblem,
  type Page,
  PageArgs,
} from '@guildhall/kernel';
import { Limits, spenderOf } from '@guildhall/database';
import { curationMessages } from '../curation/curation.messages.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { threadLoader } from '../thread/thread.resolver.js';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { quotationOf } from '../reference/reference.parse.js';
import { EditPostInput, ReplyListArgs, ReplyToThreadInput } from './post.input.js';
import { postMessages } from './post.messages.js';
import { PostQueries } from './post.queries.js';
import { PostRenderer } from './post.renderer.js';
import {
  EditConflict,
  EditPostResult,
  EditPostSuccess,
  OwnPost,
  type Placed,
  ReplyToThreadResult,
  ReplyToThreadSuccess,
  ThreadLocked,
  VoteResult,
  VoteSuccess,
} from './post.results.js';
import { PostService } from './post.service.js';
import type { WrittenReply } from './reply.js';
import { LockedMeanwhile, ReplyService } from './reply.service.js';
import { type Post, PostConnection, PostView, type Revision, RevisionConnection } from './post.view.js';
import { VoteService } from './vote.service.js';

const MARKDOWN = Symbol('markdown');
/** What is known of a reply as soon as it is written, and what a refusal tells. */
const PLACE = new Set(['replyToThread', 'post', 'id', 'number', 'message', 'lock', 'at', 'reason', 'seconds']);

@Resolver(() => PostView)
export class PostResolver {
  constructor(
    private readonly queries: PostQueries,
    private readonly service: PostService,
    private readonly replies: ReplyService,
    private readonly votes: VoteService,
    private readonly threads: ThreadQueries,
  ) {}

  @Query(() => PostView, { description: 'One post, for permalinks. Refusal: NOT_FOUND, for hidden and missing alike.' })
  async post(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Post> {
    return this.require(actor, id, info);
  }

  @Mutation(() => ReplyToThreadResult, {
    description:
      'Adds a reply; to a merged thread, where its posts are. Refusals: UNAUTHENTICATED, NOT_FOUND, BAD_INPUT, RATE_LIMITED, CONFLICT.',
  })
  async replyToThread(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReplyToThreadInput,
    @Info() info: GraphQLResolveInfo,
  ) {
    try {
      return await orProblem(
        async () => new ReplyToThreadSuccess(await this.written(actor, await this.replies.reply(actor, input), info)),
      );
    } catch (error) {
      if (!(error instanceof LockedMeanwhile)) throw error;
      const { lockedAt, lockedReason } = error.thread;
      const reason = lockedReason ?? '';
      return new ThreadLocked(curationMessages.locked({ reason })(actor.language), {
        at: lockedAt ?? new Date(),
        reason,
      });
    }
  }

  @Mutation(() => EditPostResult, {
    description: 'Saves a new version of a post. For its author and moderators of the theme.',
  })
  editPost(@CurrentActor() actor: Actor, @Args('input') input: EditPostInput, @Info() info: GraphQLResolveInfo) {
    return orProblem(async () => {
      const saved = await this.service.edit(actor, input);
      const post = await this.require(actor, input.post, info);
      return saved ? new EditPostSuccess(post) : new EditConflict(postMessages.editConflict()(actor.language), post);
    });
  }

  @Mutation(() => VoteResult, { description: 'Votes for a post, once however often it is called.' })
  async vote(
    @CurrentActor() actor: Actor,
    @Args('post', { type: () => ID }, IdPipe) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.voted(actor, id, info, await this.votes.vote(actor, id));
  }

  @Mutation(() => VoteResult, { description: 'Takes a vote back.' })
  async withdrawVote(
    @CurrentActor() actor: Actor,
    @Args('post', { type: () => ID }, IdPipe) id: string,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.voted(actor, id, info, await this.votes.withdraw(actor, id));
  }

  @ResolveField()
  async markdown(@Parent() { id }: Post, @CurrentExchange() exchange: Exchange): Promise<string> {
    return (await loaderIn(exchange, MARKDOWN, (ids) => this.queries.markdown(ids)).load(id)) ?? '';
  }

  @ResolveField(() => String, {
    description: 'A Markdown quote of its opening, of some 600 characters, with a link back: what a reply begins with.',
  })
  async quotation(@Parent() post: Post, @CurrentExchange() exchange: Exchange): Promise<string> {
    return quotationOf(await this.markdown(post, exchange), post.author.name, post.id);
  }

  @ResolveField(() => ThreadView) async thread(
    @Parent() post: Post,
    @CurrentExchange() exchange: Exchange,
  ): Promise<Thread> {
    const thread = await threadLoader(exchange, this.threads).load(post.threadId);
    if (!thread) throw notFound();
    return thread;
  }
  @ResolveField(() => RevisionConnection, { description: 'Its versions, newest first.' })
  revisions(@Parent() post: Post, @Args() { first, after }: PageArgs): Promise<Page<Revision>> {
    return this.queries.revisions(post, first, after);
  }

  private async voted(
    actor: Actor,
    id: string,
    info: GraphQLResolveInfo,
    counted: boolean,
  ): Promise<VoteSuccess | OwnPost> {
    return counted
      ? new VoteSuccess(await this.require(actor, id, info))
      : new OwnPost(postMessages.ownPost()(actor.language));
  }

  /** Who only wants to know where it stands need not wait until it is read again. */
  private async written(actor: Actor, { id, number }: WrittenReply, info: GraphQLResolveInfo): Promise<Post | Placed> {
    return number !== undefined && asksOnly(info, PLACE) ? { id, number } : this.require(actor, id, info);
  }

  private async require(actor: Actor, id: string, info: GraphQLResolveInfo): Promise<Post> {
    const post = await this.queries.find(actor, id, askedIn(info));
    if (!post) throw notFound();
    return post;
  }
}

/** What a thread says of its posts. */
@Resolver(() => ThreadView)
export class ThreadPostsResolver {
  constructor(
    private readonly queries: PostQueries,
    private readonly limits: Limits,
    private readonly renderer: PostRenderer,
  ) {}

  @ResolveField(() => PostView) async question(
    @Parent() thread: Thread,
    @CurrentExchange() exchange: Exchange,
  ): Promise<Post> {
    const post = await this.load(exchange, `question:${thread.id}`);
    if (!post) throw notFound();
    return post;
  }
  @ResolveField(() => PostView, { nullable: true, description: 'The reply that solved it.' })
  async answer(@Parent() thread: Thread, @CurrentExchange() exchange: Exchange): Promise<Post | null> {
    return thread.answerId === null ? null : ((await this.load(exchange, `post:${thread.answerId}`)) ?? null);
  }
  @ResolveField(() => PostConnection, {
    description: 'Replies in the order of their numbers, which begin with 2, or by votes.',
  })
  replies(
    @Parent() thread: Thread,
    @CurrentActor() actor: Actor,
    @Args() listing: ReplyListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Post>> {
    return this.queries.replies(actor, thread.id, listing, askedIn(info));
  }

  @Query(() => String, { description: 'Markdown of up to 20,000 characters as the safe HTML a post would show.' })
  async preview(@CurrentActor() actor: Actor, @Args('markdown') markdown: string): Promise<string> {
    await this.limits.spend('previewsByActor', spenderOf(actor));
    return this.renderer.preview(actor, markdown.slice(0, 20_000));
  }

  private load(exchange: Exchange, key: string): Promise<Post | undefined> {
    return loaderIn(exchange, PostQueries, (keys, actor) => this.queries.byKeys(actor, keys)).load(key);
  }
}
