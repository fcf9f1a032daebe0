import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  forbidden,
  IdPipe,
  moderatesSomewhere,
  notFound,
  type Page,
  PageArgs,
  requirePerson,
} from '@guildhall/kernel';
import { ensureGuest } from '@guildhall/identity';
import { ThreadQueries } from '../thread/thread.queries.js';
import { threadLoader } from '../thread/thread.resolver.js';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { DraftInput, ScheduleQuestionInput } from './draft.input.js';
import { draftMessages } from './draft.messages.js';
import { DraftQueries } from './draft.queries.js';
import {
  CancelScheduleResult,
  CancelScheduleSuccess,
  DraftConflict,
  SaveDraftResult,
  SaveDraftSuccess,
  ScheduleQuestionResult,
  ScheduleQuestionSuccess,
  TooManyDrafts,
} from './draft.results.js';
import { DraftService, mostDrafts } from './draft.service.js';
import { type Draft, DraftConnection, DraftView, type OrphanedDraft, OrphanedDraftConnection } from './draft.view.js';
import { ScheduleService } from './schedule.service.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const draftId = { name: 'id', type: () => ID, nullable: true } as const;
const replyTo = { name: 'thread', type: () => ID, nullable: true } as const;

function wish(id: string | null | undefined, thread: string | null | undefined) {
  if (id && !UUID.test(id)) throw notFound();
  return { id: id ?? undefined, thread: thread ? new IdPipe().transform(thread) : undefined };
}

function requireModerator(actor: Actor): void {
  requirePerson(actor);
  if (!moderatesSomewhere(actor)) throw forbidden();
}

@Resolver(() => DraftView)
export class DraftResolver {
  constructor(
    private readonly drafts: DraftService,
    private readonly queries: DraftQueries,
    private readonly schedules: ScheduleService,
    private readonly threads: ThreadQueries,
  ) {}

  @Query(() => DraftView, {
    nullable: true,
    description:
      'A draft of this person or browser: that one; the reply to that thread; or the question written last that is not scheduled.',
  })
  draft(
    @CurrentActor() actor: Actor,
    @Args(draftId) id?: string,
    @Args(replyTo) thread?: string,
  ): Promise<Draft | null> {
    return this.queries.find(actor, wish(id, thread));
  }

  @Query(() => DraftConnection, {
    name: 'drafts',
    description: 'All drafts of this person or browser, the one saved last first.',
  })
  list(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<Draft>> {
    return this.queries.list(actor, first, after);
  }

  @Mutation(() => SaveDraftResult, {
    description:
      'Keeps a draft: up to 50 of a member, 10 of a guest, who is given a cookie for them. A reply can be kept by members.',
  })
  async saveDraft(@CurrentExchange() { actor, req, res }: Exchange, @Args('input') input: DraftInput) {
    const owner = actor.personId === null ? { ...actor, guestId: ensureGuest(req, res) } : actor;
    const saved = await this.drafts.save(owner, input);
    if (saved === 'too many')
      return new TooManyDrafts(draftMessages.tooMany({ most: mostDrafts(owner) })(actor.language));
    if ('conflict' in saved) return new DraftConflict(draftMessages.conflict()(actor.language), saved.conflict);
    return new SaveDraftSuccess(saved.draft);
  }

  @Mutation(() => Boolean, { description: 'Lets go of a draft, chosen as `draft` chooses; false when there was none.' })
  discardDraft(
    @CurrentActor() actor: Actor,
    @Args(draftId) id?: string,
    @Args(replyTo) thread?: string,
  ): Promise<boolean> {
    return this.drafts.discard(actor, wish(id, thread));
  }

  @Mutation(() => ScheduleQuestionResult, {
    description:
      'Lets a draft be published at a time, with the checks of asking now and then. Refusals: UNAUTHENTICATED, NOT_FOUND, BAD_INPUT.',
  })
  async scheduleQuestion(@CurrentActor() actor: Actor, @Args('input') input: ScheduleQuestionInput) {
    return new ScheduleQuestionSuccess(await this.schedules.schedule(actor, input));
  }

  @Mutation(() => CancelScheduleResult, { description: 'A scheduled question stays a draft. Refusal: NOT_FOUND.' })
  async cancelSchedule(@CurrentActor() actor: Actor, @Args('draft', { type: () => ID }) draft: string) {
    if (!UUID.test(draft)) throw notFound();
    return new CancelScheduleSuccess(await this.schedules.cancel(actor, draft));
  }

  @Query(() => OrphanedDraftConnection, {
    description: 'Questions that guests wrote a day ago or earlier and never posted. For moderators, of their themes.',
  })
  orphanedDrafts(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<OrphanedDraft>> {
    requireModerator(actor);
    return this.queries.orphans(actor, first, after);
  }

  @Query(() => Int, { description: 'How many `orphanedDrafts` there are. For moderators, of their themes.' })
  orphanedDraftCount(@CurrentActor() actor: Actor): Promise<number> {
    requireModerator(actor);
    return this.queries.orphanCount(actor);
  }

  @ResolveField(() => ThreadView, { nullable: true, description: 'What it replies to; null for a question.' })
  async thread(@Parent() { threadId }: Draft, @CurrentExchange() exchange: Exchange): Promise<Thread | null> {
    return threadId === null ? null : ((await threadLoader(exchange, this.threads).load(threadId)) ?? null);
  }
  @ResolveField(() => String, { nullable: true, description: 'Why it was not published at its time, and what to do.' })
  notPublished(@Parent() { refusal }: Draft, @CurrentActor() actor: Actor): string | null {
    return refusal && draftMessages[refusal]()(actor.language);
  }
}
