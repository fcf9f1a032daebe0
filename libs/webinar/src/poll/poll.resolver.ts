import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, badInput, CurrentActor, IdPipe, inputMessages } from '@guildhall/kernel';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { EditPollInput, ExtendPollInput, MakePollInput, MovePollInput, OpenPollInput } from './poll.input.js';
import type { PollOptionOf } from './poll.option.resolver.js';
import { PollQueries } from './poll.queries.js';
import * as results from './poll.results.js';
import { PollService } from './poll.service.js';
import { PollState } from './poll.state.js';
import { linesOf, textFor } from './poll.texts.js';
import { type Poll, PollTextView, PollView } from './poll.view.js';

const pollId = { type: () => ID } as const;
const SECOND_MS = 1000;

@Resolver(() => PollView)
export class PollResolver {
  constructor(
    private readonly queries: PollQueries,
    private readonly service: PollService,
    private readonly webinars: WebinarQueries,
  ) {}

  @Query(() => PollView, { description: 'One poll. Refusal: NOT_FOUND.' })
  poll(@CurrentActor() actor: Actor, @Args('id', pollId, IdPipe) id: string): Promise<Poll> {
    return this.queries.require(actor, id);
  }

  @Mutation(() => results.MakePollResult, {
    description: 'Makes a poll behind the others; attendees see it once it is opened. For hosts of the webinar.',
  })
  async makePoll(@CurrentActor() actor: Actor, @Args('input') input: MakePollInput) {
    return new results.MakePollSuccess(await this.queries.require(actor, await this.service.make(actor, input)));
  }

  @Mutation(() => results.MakeInputQuestionsResult, {
    description:
      'Adds the three questions that ask for input: does it help, what matters most, what is missing. For hosts.',
  })
  async makeInputQuestions(
    @CurrentActor() actor: Actor,
    @Args('webinar', pollId, IdPipe) id: string,
    @Args('idempotencyKey', { description: '8 to 100 letters, digits or hyphens.' }) key: string,
  ) {
    if (!/^[A-Za-z0-9-]{8,100}$/.test(key))
      throw badInput({ field: 'idempotencyKey', say: inputMessages.idempotencyKey() });
    const webinar = await this.service.makeInputQuestions(actor, id, key);
    return new results.MakeInputQuestionsSuccess(await this.webinars.require(actor, webinar));
  }

  @Mutation(() => results.EditPollResult, {
    description: 'Changes a poll. For hosts. Refusal: CONFLICT once somebody answered.',
  })
  async editPoll(@CurrentActor() actor: Actor, @Args('input') input: EditPollInput) {
    return new results.EditPollSuccess(await this.queries.require(actor, await this.service.edit(actor, input)));
  }

  @Mutation(() => results.DeletePollResult, {
    description: 'Takes a poll away. For hosts. Refusal: CONFLICT once somebody answered.',
  })
  async deletePoll(@CurrentActor() actor: Actor, @Args('poll', pollId, IdPipe) id: string) {
    return new results.DeletePollSuccess(await this.webinars.require(actor, await this.service.delete(actor, id)));
  }

  @Mutation(() => results.MovePollResult, { description: 'Puts a poll to another place. For hosts.' })
  async movePoll(@CurrentActor() actor: Actor, @Args('input') input: MovePollInput) {
    return new results.MovePollSuccess(await this.queries.require(actor, await this.service.move(actor, input)));
  }

  @Mutation(() => results.OpenPollResult, {
    description: 'Takes votes from now on; a closed poll again, with the votes it has. For hosts.',
  })
  async openPoll(@CurrentActor() actor: Actor, @Args('input') input: OpenPollInput) {
    return new results.OpenPollSuccess(await this.queries.require(actor, await this.service.open(actor, input)));
  }

  @Mutation(() => results.ExtendPollResult, {
    description: 'Gives more time, also when it has just run out; or takes the limit away. For hosts.',
  })
  async extendPoll(@CurrentActor() actor: Actor, @Args('input') input: ExtendPollInput) {
    return new results.ExtendPollSuccess(await this.queries.require(actor, await this.service.extend(actor, input)));
  }

  @Mutation(() => results.ClosePollResult, { description: 'Takes no more votes. For hosts.' })
  async closePoll(@CurrentActor() actor: Actor, @Args('poll', pollId, IdPipe) id: string) {
    return new results.ClosePollSuccess(await this.queries.require(actor, await this.service.close(actor, id)));
  }

  @Mutation(() => results.HidePollResultsResult, {
    description: 'Keeps the results from attendees until the poll is closed, or shows them now. For hosts.',
  })
  async hidePollResults(
    @CurrentActor() actor: Actor,
    @Args('poll', pollId, IdPipe) id: string,
    @Args('hides', { description: 'False shows them.' }) hides: boolean,
  ) {
    const poll = await this.service.hideResults(actor, id, hides);
    return new results.HidePollResultsSuccess(await this.queries.require(actor, poll));
  }

  @ResolveField() question(@Parent() poll: Poll, @CurrentActor() actor: Actor): PollTextView | null {
    return textFor(actor, poll.webinar, poll.question);
  }
  @ResolveField() questions(@Parent() { question, webinar }: Poll): PollTextView[] {
    return linesOf(question, webinar);
  }
  @ResolveField() options(@Parent() poll: Poll): PollOptionOf[] {
    return poll.options.map((option) => ({ ...option, poll }));
  }
  @ResolveField() leastLabel(@Parent() poll: Poll, @CurrentActor() actor: Actor): PollTextView | null {
    return textFor(actor, poll.webinar, poll.leastLabel);
  }
  @ResolveField() mostLabel(@Parent() poll: Poll, @CurrentActor() actor: Actor): PollTextView | null {
    return textFor(actor, poll.webinar, poll.mostLabel);
  }
  @ResolveField() leastLabels(@Parent() { leastLabel, webinar }: Poll): PollTextView[] {
    return linesOf(leastLabel, webinar);
  }
  @ResolveField() mostLabels(@Parent() { mostLabel, webinar }: Poll): PollTextView[] {
    return linesOf(mostLabel, webinar);
  }
  @ResolveField() remainingSeconds(@Parent() { state, closesAt, readAt }: Poll): number | null {
    if (state !== PollState.OPEN || !closesAt) return null;
    return Math.max(0, Math.ceil((closesAt.getTime() - readAt.getTime()) / SECOND_MS));
  }
  @ResolveField(() => WebinarView, { description: 'Where it was asked.' })
  webinar(@Parent() { webinar }: Poll): Webinar {
    return webinar;
  }
}

/** The polls of a webinar. */
@Resolver(() => WebinarView)
export class WebinarPollsResolver {
  constructor(private readonly queries: PollQueries) {}

  @ResolveField(() => [PollView], {
    description:
      'Polls the viewer may see, in their order; at most forty. What waits is for those who run the webinar.',
  })
  polls(@Parent() webinar: Webinar, @CurrentActor() actor: Actor): Promise<Poll[]> {
    return this.queries.list(actor, webinar);
  }
}
