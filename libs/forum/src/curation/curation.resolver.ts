import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, IdPipe, loaderIn } from '@guildhall/kernel';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import {
  CorrectLanguageInput,
  CurateInput,
  LockInput,
  MarkDuplicateInput,
  MergeInput,
  MoveInput,
  PinInput,
  RetitleInput,
  SplitInput,
  SummariseInput,
  TagThreadsInput,
} from './curation.input.js';
import { CurationQueries } from './curation.queries.js';
import { CurationOutcomes } from './curation.outcomes.js';
import { ActOutcome } from './curation.results.js';
import { CurationService } from './curation.service.js';
import { LanguageService } from './language.service.js';
import { MergeService } from './merge.service.js';
import { type ThreadNote, ThreadNoteView, ThreadSummaryView } from './note.view.js';
import { FormerPlaceArgs, FormerPlaceView } from './place.view.js';
import { SplitService } from './split.service.js';
import { SummaryService } from './summary.service.js';

type Outcomes = Promise<(typeof ActOutcome)[]>;
const NOTES = Symbol('notes');
const refusals = 'For moderators of the theme; FORBIDDEN or NOT_FOUND for others. Can be undone by `undoDecision`.';
const act = (description: string) => ({ description: `${description} ${refusals}` });

/** What moderators do with threads. */
@Resolver(() => ThreadView)
export class CurationResolver {
  constructor(
    private readonly curation: CurationService,
    private readonly merging: MergeService,
    private readonly splitting: SplitService,
    private readonly outcomes: CurationOutcomes,
  ) {}

  @Mutation(() => [ActOutcome], act('Lets threads stand first in the list of their theme, at most five a theme.'))
  async pinThreads(@CurrentActor() actor: Actor, @Args('input') input: PinInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.pin(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Takes pins off.'))
  async unpinThreads(@CurrentActor() actor: Actor, @Args('input') input: CurateInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.unpin(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Shows threads on the home page.'))
  async featureThreads(@CurrentActor() actor: Actor, @Args('input') input: CurateInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.feature(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Takes threads off the home page.'))
  async unfeatureThreads(@CurrentActor() actor: Actor, @Args('input') input: CurateInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.unfeature(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Ends replying, with a reason everybody reads; authors may still edit.'))
  async lockThreads(@CurrentActor() actor: Actor, @Args('input') input: LockInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.lock(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Lets people reply again.'))
  async unlockThreads(@CurrentActor() actor: Actor, @Args('input') input: CurateInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.unlock(actor, input));
  }
  @Mutation(
    () => [ActOutcome],
    act('Moves threads to the theme they belong to, which the actor has to moderate as well.'),
  )
  async moveThreads(@CurrentActor() actor: Actor, @Args('input') input: MoveInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.move(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Adds tags to threads and takes tags off.'))
  async tagThreads(@CurrentActor() actor: Actor, @Args('input') input: TagThreadsInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.tag(actor, input));
  }
  @Mutation(
    () => [ActOutcome],
    act('Says that a thread was asked before: it stays, shows its original, and is not listed as unanswered.'),
  )
  async markDuplicate(@CurrentActor() actor: Actor, @Args('input') input: MarkDuplicateInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.markDuplicate(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Says that threads are no duplicates after all.'))
  async unmarkDuplicates(@CurrentActor() actor: Actor, @Args('input') input: CurateInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.unmarkDuplicate(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Gives a thread another title; the history of its question shows both.'))
  async retitleThread(@CurrentActor() actor: Actor, @Args('input') input: RetitleInput): Outcomes {
    return this.outcomes.of(actor, await this.curation.retitle(actor, input));
  }
  @Mutation(
    () => [ActOutcome],
    act(
      'Moves all posts of a thread to the end of another, with votes, history and bookmarks; old addresses lead there.',
    ),
  )
  async mergeThreads(@CurrentActor() actor: Actor, @Args('input') input: MergeInput): Outcomes {
    return this.outcomes.of(actor, [await this.merging.merge(actor, input)]);
  }
  @Mutation(
    () => [ActOutcome],
    act('Makes a thread of chosen replies; where they stood a note leads to it, and their addresses as well.'),
  )
  async splitThread(@CurrentActor() actor: Actor, @Args('input') input: SplitInput): Outcomes {
    return this.outcomes.of(actor, [await this.splitting.split(actor, input)]);
  }
}

/** What moderators write about threads, and what threads tell of it. */
@Resolver(() => ThreadView)
export class SummaryResolver {
  constructor(
    private readonly summaries: SummaryService,
    private readonly languages: LanguageService,
    private readonly queries: CurationQueries,
    private readonly outcomes: CurationOutcomes,
  ) {}

  @Mutation(() => [ActOutcome], act('Writes a new version of the summary of a thread.'))
  async summariseThread(@CurrentActor() actor: Actor, @Args('input') input: SummariseInput): Outcomes {
    return this.outcomes.of(actor, await this.summaries.summarise(actor, input));
  }
  @Mutation(() => [ActOutcome], act('Takes the summary off a thread; its versions are kept.'))
  async withdrawSummary(
    @CurrentActor() actor: Actor,
    @Args('thread', { type: () => ID }, IdPipe) id: string,
  ): Outcomes {
    return this.outcomes.of(actor, await this.summaries.withdraw(actor, id));
  }
  @Mutation(() => [ActOutcome], act('Says in which language a post is written; of a question also that of its title.'))
  async correctLanguage(@CurrentActor() actor: Actor, @Args('input') input: CorrectLanguageInput): Outcomes {
    return this.outcomes.of(actor, [await this.languages.correct(actor, input)]);
  }
  @Query(() => [FormerPlaceView], {
    description:
      'Where the posts are that once stood in a thread, by their numbers there, as far as the viewer may see them.',
  })
  formerPlaces(@CurrentActor() actor: Actor, @Args() places: FormerPlaceArgs): Promise<FormerPlaceView[]> {
    return this.queries.formerPlaces(actor, places);
  }
  @ResolveField(() => [ThreadNoteView], { description: 'Notes between its posts, by number.' })
  async notes(@Parent() thread: Thread, @CurrentExchange() exchange: Exchange): Promise<ThreadNote[]> {
    return thread.notes ?? (await loaderIn(exchange, NOTES, (ids) => this.queries.notes(ids)).load(thread.id)) ?? [];
  }
  @ResolveField(() => ThreadSummaryView, {
    nullable: true,
    description: 'Its summary by a moderator, if there is one.',
  })
  summary(@Parent() { summary }: Thread): ThreadSummaryView | null {
    return summary && { ...summary, madeAt: new Date(summary.madeAt) };
  }
}
