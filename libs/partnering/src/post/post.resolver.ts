import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  clock,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  orProblem,
  type Page,
} from '@guildhall/kernel';
import { CentreQueries } from '@guildhall/centre';
import { type Person, PersonQueries } from '@guildhall/identity';
import { CallQueries } from '../call/call.queries.js';
import type { CallRow } from '../call/call.view.js';
import { lacks } from './post.check.js';
import { expiresAt } from './post.days.js';
import {
  DraftPartnerPostInput,
  EditPartnerPostInput,
  MovePartnerPostInput,
  OwnPartnerPostArgs,
  RenewPartnerPostInput,
  SavePartnerPostInput,
} from './post.input.js';
import { PartnerPostState } from './post.kinds.js';
import { PartnerPostChanged } from './post.problems.js';
import { PartnerPostQueries } from './post.queries.js';
import {
  DraftPartnerPostResult,
  DraftPartnerPostSuccess,
  EditPartnerPostResult,
  EditPartnerPostSuccess,
  MovePartnerPostResult,
  MovePartnerPostSuccess,
  OpenPartnerPostResult,
  OpenPartnerPostSuccess,
  type PartnerPostSuccess,
  RenewPartnerPostResult,
  RenewPartnerPostSuccess,
  SavePartnerPostResult,
  SavePartnerPostSuccess,
} from './post.results.js';
import { PartnerPostService } from './post.service.js';
import { type PartnerPost, PartnerPostConnection, type PartnerPostLackView, PartnerPostView } from './post.view.js';

const postId = { type: () => ID } as const;
const AUTHORS = Symbol('authors of partner posts');
const CALLS = Symbol('calls of partner posts');

@Resolver(() => PartnerPostView)
export class PartnerPostResolver {
  constructor(
    private readonly queries: PartnerPostQueries,
    private readonly service: PartnerPostService,
    private readonly centres: CentreQueries,
    private readonly people: PersonQueries,
    private readonly calls: CallQueries,
  ) {}

  @Query(() => PartnerPostView, { description: 'One partner post, in whatever state. Refusal: NOT_FOUND.' })
  partnerPost(@CurrentActor() actor: Actor, @Args('id', postId, IdPipe) id: string): Promise<PartnerPost> {
    return this.queries.require(actor, id);
  }

  @Query(() => PartnerPostConnection, {
    description: 'What the centres of the viewer wrote, the latest changed first, drafts as well; nothing for a guest.',
  })
  ownPartnerPosts(@CurrentActor() actor: Actor, @Args() listing: OwnPartnerPostArgs): Promise<Page<PartnerPost>> {
    return this.queries.own(actor, listing);
  }

  @Mutation(() => DraftPartnerPostResult, {
    description:
      'Begins a post as a draft, with what the profile of its centre says already. For those who speak for the centre.',
  })
  async draftPartnerPost(@CurrentActor() actor: Actor, @Args('input') input: DraftPartnerPostInput) {
    return new DraftPartnerPostSuccess(await this.queries.require(actor, await this.service.draft(actor, input)));
  }

  @Mutation(() => SavePartnerPostResult, {
    description: 'Keeps what is written of a draft, complete or not. For those who speak for its centre.',
  })
  savePartnerPost(@CurrentActor() actor: Actor, @Args('input') input: SavePartnerPostInput) {
    return this.outcome(actor, SavePartnerPostSuccess, () => this.service.save(actor, input));
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away; false when it is none any more.' })
  discardPartnerPost(@CurrentActor() actor: Actor, @Args('partnerPost', postId, IdPipe) id: string): Promise<boolean> {
    return this.service.discard(actor, id);
  }

  @Mutation(() => OpenPartnerPostResult, {
    description: 'Shows a draft to everybody once it is complete. For those who speak for its centre.',
  })
  openPartnerPost(@CurrentActor() actor: Actor, @Args('partnerPost', postId, IdPipe) id: string) {
    return this.outcome(actor, OpenPartnerPostSuccess, () => this.service.open(actor, id));
  }

  @Mutation(() => EditPartnerPostResult, {
    description:
      'Changes an opened post. What changed is kept for everybody to read, and told to the centres that answered it.',
  })
  editPartnerPost(@CurrentActor() actor: Actor, @Args('input') input: EditPartnerPostInput) {
    return this.outcome(actor, EditPartnerPostSuccess, () => this.service.edit(actor, input));
  }

  @Mutation(() => MovePartnerPostResult, {
    description: 'Pauses, resumes or ends a post. For those who speak for its centre.',
  })
  movePartnerPost(@CurrentActor() actor: Actor, @Args('input') input: MovePartnerPostInput) {
    return this.outcome(actor, MovePartnerPostSuccess, () => this.service.move(actor, input));
  }

  @Mutation(() => RenewPartnerPostResult, {
    description: 'Takes answers for longer; opens it again when it is expired or paused and has room.',
  })
  renewPartnerPost(@CurrentActor() actor: Actor, @Args('input') input: RenewPartnerPostInput) {
    return this.outcome(actor, RenewPartnerPostSuccess, () => this.service.renew(actor, input));
  }

  private async outcome(
    actor: Actor,
    Success: new (post: PartnerPost) => PartnerPostSuccess,
    work: () => Promise<string>,
  ) {
    const done = await orProblem(work);
    if (typeof done === 'string') return new Success(await this.queries.require(actor, done));
    return done instanceof PartnerPostChanged
      ? Object.assign(done, { current: await this.queries.require(actor, done.id) })
      : done;
  }

  @ResolveField() centre(@Parent() { centreId }: PartnerPost, @CurrentExchange() exchange: Exchange) {
    return loaderIn(exchange, PartnerPostResolver, (ids, actor) => this.centres.some(actor, ids)).load(centreId);
  }

  @ResolveField() async call(
    @Parent() { callId }: PartnerPost,
    @CurrentExchange() exchange: Exchange,
  ): Promise<CallRow | null> {
    return callId ? ((await loaderIn(exchange, CALLS, (ids) => this.calls.some(ids)).load(callId)) ?? null) : null;
  }

  @ResolveField() repliesLeft(@Parent() { repliesMost, replyCount }: PartnerPost): number {
    return Math.max(0, repliesMost - replyCount);
  }

  @ResolveField() sequence(@Parent() { sequence }: PartnerPost): number {
    return sequence ?? 0;
  }

  @ResolveField() isFull(@Parent() { pausedBy }: PartnerPost): boolean {
    return pausedBy === 'cap';
  }

  @ResolveField() expiresAt(@Parent() { answerBy }: PartnerPost): Date | null {
    return answerBy === null ? null : expiresAt(answerBy);
  }

  @ResolveField() async author(
    @Parent() { authorId, viewerCan }: PartnerPost,
    @CurrentExchange() exchange: Exchange,
  ): Promise<Person | null> {
    if (!viewerCan.edit && !viewerCan.moderate) return null;
    return (await loaderIn(exchange, AUTHORS, (ids) => this.people.byIds(ids)).load(authorId)) ?? null;
  }

  @ResolveField() async lacks(
    @Parent() post: PartnerPost,
    @CurrentActor() { language }: Actor,
    @CurrentExchange() exchange: Exchange,
  ): Promise<PartnerPostLackView[]> {
    if (!post.viewerCan.edit || post.state !== PartnerPostState.DRAFT) return [];
    const deadline = post.callId
      ? (await loaderIn(exchange, CALLS, (ids) => this.calls.some(ids)).load(post.callId))?.deadline
      : null;
    return lacks(post, deadline ?? null, clock.now()).map(({ say, ...one }) => ({ ...one, message: say(language) }));
  }
}
