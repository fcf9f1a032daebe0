import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, notFound, orProblem, type Page } from '@guildhall/kernel';
import { requireModerator } from '../decision/decision.policy.js';
import { numericId } from '../numeric-id.js';
import { ColleagueView } from './colleague.view.js';
import { AskColleagueInput, AssignDutyInput, DecideDutyInput, DutyCountArgs, DutyListArgs } from './duty.input.js';
import { DutyPreviewArgs, DutyPreviewView, previewOf } from './duty.preview.js';
import { DutyQueries } from './duty.queries.js';
import {
  AskColleagueResult,
  AskColleagueSuccess,
  AssignDutyResult,
  AssignDutySuccess,
  DecideDutyResult,
  DecideDutySuccess,
  UndoDutyResult,
  UndoDutySuccess,
} from './duty.results.js';
import { DutyService } from './duty.service.js';
import { DutyTakers } from './duty.takers.js';
import { DutyConnection, DutyView } from './duty.view.js';
import { TaskService } from './task.service.js';

@Resolver(() => DutyView)
export class DutyResolver {
  constructor(
    private readonly service: DutyService,
    private readonly queries: DutyQueries,
    private readonly takers: DutyTakers,
    private readonly tasks: TaskService,
  ) {}

  @Query(() => DutyConnection, {
    description: 'What needs a moderator in the themes of the viewer, oldest first. FORBIDDEN for others.',
  })
  duties(@CurrentActor() actor: Actor, @Args() listing: DutyListArgs): Promise<Page<DutyView>> {
    return this.queries.list(actor, listing);
  }

  @Query(() => DutyView, { description: 'One duty, also when it is done. Refusals: FORBIDDEN, NOT_FOUND.' })
  duty(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<DutyView> {
    requireModerator(actor);
    return this.require(actor, numericId(id));
  }

  @Query(() => DutyPreviewView, { description: 'What people would be told by an act. Refusals: FORBIDDEN, NOT_FOUND.' })
  async dutyPreview(@CurrentActor() actor: Actor, @Args() wish: DutyPreviewArgs): Promise<DutyPreviewView> {
    requireModerator(actor);
    const duty = await this.require(actor, wish.duty);
    return previewOf(duty, wish, actor.language, await this.queries.languageOf(duty.subjectId));
  }

  @Mutation(() => DecideDutyResult, {
    description:
      'Ends a duty: does the act, tells the author and whoever reported it, and writes it into the log. Of two ' +
      'moderators at once the first decides and the second gets DutyDone. Refusals: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  decideDuty(@CurrentActor() actor: Actor, @Args('input') input: DecideDutyInput) {
    return orProblem(async () => {
      await this.service.decide(actor, input);
      return new DecideDutySuccess(await this.require(actor, input.duty));
    });
  }

  @Query(() => Int, { description: 'How many duties of a kind are open in the themes of the viewer. For moderators.' })
  dutyCount(@CurrentActor() actor: Actor, @Args() { kind }: DutyCountArgs): Promise<number> {
    requireModerator(actor);
    return this.queries.count(actor, kind);
  }

  @Query(() => [ColleagueView], { description: 'Everybody who moderates, by name, at most 500. For moderators.' })
  colleagues(@CurrentActor() actor: Actor): Promise<ColleagueView[]> {
    return this.takers.list(actor);
  }

  @Mutation(() => AskColleagueResult, {
    description:
      'Asks a colleague, who is told, to look at something; asking again about the same assigns it anew. ' +
      'Refusals: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  async askColleague(@CurrentActor() actor: Actor, @Args('input') input: AskColleagueInput) {
    return new AskColleagueSuccess(await this.require(actor, await this.tasks.ask(actor, input)));
  }

  @Mutation(() => AssignDutyResult, {
    description: 'Takes a duty, gives it to a colleague, who is told, or lets go of it. Refusals as for `decideDuty`.',
  })
  assignDuty(@CurrentActor() actor: Actor, @Args('input') input: AssignDutyInput) {
    return orProblem(async () => {
      await this.service.assign(actor, input);
      return new AssignDutySuccess(await this.require(actor, input.duty));
    });
  }

  @Mutation(() => UndoDutyResult, {
    description:
      'Takes back how a duty ended, for a day, and opens it again; answers to complaints are final. ' +
      'CONFLICT when it is too late or was undone already.',
  })
  async undoDuty(@CurrentActor() actor: Actor, @Args('duty', { type: () => ID }) duty: string) {
    const id = numericId(duty);
    await this.service.undo(actor, id);
    return new UndoDutySuccess(await this.require(actor, id));
  }

  private async require(actor: Actor, id: string): Promise<DutyView> {
    const duty = await this.queries.find(actor, id);
    if (!duty) throw notFound();
    return duty;
  }
}
