import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { WebinarView } from '../webinar/webinar.view.js';
import { DecideQuestionsInput, MoveQuestionsInput } from './bulk.input.js';
import {
  DecideQuestionsResult,
  DecideQuestionsSuccess,
  MoveQuestionsResult,
  MoveQuestionsSuccess,
} from './bulk.results.js';
import { BulkService } from './bulk.service.js';

@Resolver(() => WebinarView)
export class BulkResolver {
  constructor(
    private readonly service: BulkService,
    private readonly webinars: WebinarQueries,
  ) {}

  @Mutation(() => DecideQuestionsResult, {
    description:
      'Gives many questions that still need a fate the same one; those that have one by now keep it. For hosts of the webinar.',
  })
  async decideQuestions(@CurrentActor() actor: Actor, @Args('input') input: DecideQuestionsInput) {
    await this.webinars.require(actor, input.webinar);
    const count = await this.service.decide(actor, input);
    return new DecideQuestionsSuccess(await this.webinars.require(actor, input.webinar), count);
  }

  @Mutation(() => MoveQuestionsResult, {
    description:
      'Lets many questions go on as threads of a theme, each under its own words. What was moved or merged before stays as it is. For hosts of the webinar.',
  })
  async moveQuestions(@CurrentActor() actor: Actor, @Args('input') input: MoveQuestionsInput) {
    await this.webinars.require(actor, input.webinar);
    const count = await this.service.move(actor, input);
    return new MoveQuestionsSuccess(await this.webinars.require(actor, input.webinar), count);
  }
}
