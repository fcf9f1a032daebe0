import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { PollQueries } from '../poll/poll.queries.js';
import { PollView } from '../poll/poll.view.js';
import { HidePollAnswersInput, MergePollAnswersInput, SeparatePollAnswersInput } from './answer.input.js';
import {
  HidePollAnswersResult,
  HidePollAnswersSuccess,
  MergePollAnswersResult,
  MergePollAnswersSuccess,
  SeparatePollAnswersResult,
  SeparatePollAnswersSuccess,
} from './answer.results.js';
import { AnswerService } from './answer.service.js';

@Resolver(() => PollView)
export class AnswerResolver {
  constructor(
    private readonly service: AnswerService,
    private readonly polls: PollQueries,
  ) {}

  @Mutation(() => MergePollAnswersResult, {
    description: 'Counts a group of equal answers with another. For hosts. Refusal: CONFLICT when a group is gone.',
  })
  async mergePollAnswers(@CurrentActor() actor: Actor, @Args('input') input: MergePollAnswersInput) {
    return new MergePollAnswersSuccess(await this.polls.require(actor, await this.service.merge(actor, input)));
  }

  @Mutation(() => SeparatePollAnswersResult, { description: 'Counts a group by itself again. For hosts.' })
  async separatePollAnswers(@CurrentActor() actor: Actor, @Args('input') { poll, group }: SeparatePollAnswersInput) {
    const id = await this.service.separate(actor, poll, group);
    return new SeparatePollAnswersSuccess(await this.polls.require(actor, id));
  }

  @Mutation(() => HidePollAnswersResult, {
    description:
      'Keeps a group of answers from everybody but those who run the webinar, or shows it. For hosts and moderators.',
  })
  async hidePollAnswers(@CurrentActor() actor: Actor, @Args('input') { poll, group, hides }: HidePollAnswersInput) {
    const id = await this.service.hide(actor, poll, group, hides);
    return new HidePollAnswersSuccess(await this.polls.require(actor, id));
  }
}
