import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { EditOutcomeInput, RecordOutcomeInput, WithdrawOutcomeInput } from './outcome.input.js';
import { OutcomeQueries } from './outcome.queries.js';
import {
  EditOutcomeResult,
  EditOutcomeSuccess,
  RecordOutcomeResult,
  RecordOutcomeSuccess,
  WithdrawOutcomeResult,
  WithdrawOutcomeSuccess,
} from './outcome.results.js';
import { OutcomeService } from './outcome.service.js';
import { type OutcomeRow, OutcomeView, type OutcomeWithdrawalView } from './outcome.view.js';

@Resolver(() => OutcomeView)
export class OutcomeResolver {
  constructor(
    private readonly service: OutcomeService,
    private readonly queries: OutcomeQueries,
  ) {}

  @Mutation(() => RecordOutcomeResult, {
    description:
      'Says what changed because of inputs to a webinar; whoever asked, voted or answered there is told once. For its hosts and editors.',
  })
  async recordOutcome(@CurrentActor() actor: Actor, @Args('input') input: RecordOutcomeInput) {
    return new RecordOutcomeSuccess(await this.queries.require(actor, await this.service.record(actor, input)));
  }

  @Mutation(() => EditOutcomeResult, {
    description:
      'Says it in other words. Nobody is told again, but contributors by inputs that were added are told. Refusal: CONFLICT once it was withdrawn.',
  })
  async editOutcome(@CurrentActor() actor: Actor, @Args('input') input: EditOutcomeInput) {
    return new EditOutcomeSuccess(await this.queries.require(actor, await this.service.edit(actor, input)));
  }

  @Mutation(() => WithdrawOutcomeResult, {
    description: 'Takes an outcome back, with a reason that is kept. For hosts of the webinar and editors.',
  })
  async withdrawOutcome(@CurrentActor() actor: Actor, @Args('input') input: WithdrawOutcomeInput) {
    return new WithdrawOutcomeSuccess(await this.queries.require(actor, await this.service.withdraw(actor, input)));
  }

  @ResolveField() withdrawal(@Parent() { withdrawnAt, withdrawnReason }: OutcomeRow): OutcomeWithdrawalView | null {
    return withdrawnAt && { at: withdrawnAt, reason: withdrawnReason ?? '' };
  }
}

/** What changed because of a webinar. */
@Resolver(() => WebinarView)
export class WebinarOutcomesResolver {
  constructor(private readonly queries: OutcomeQueries) {}

  @ResolveField(() => [OutcomeView], {
    description: 'What changed because of its inputs, the earliest first.',
  })
  async outcomes(@Parent() { id }: Webinar, @CurrentExchange() exchange: Exchange): Promise<OutcomeRow[]> {
    const loader = loaderIn(exchange, OutcomeQueries, (ids, actor) => this.queries.of(actor, ids));
    return (await loader.load(id)) ?? [];
  }
}
