import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { ReportInput } from './report.input.js';
import { ReportService } from './report.service.js';
import { ReportResult, ReportSuccess, ReportView } from './report.view.js';

@Resolver(() => ReportView)
export class ReportResolver {
  constructor(private readonly service: ReportService) {}

  @Query(() => ReportView, { description: 'A report by its receipt, for whoever was given that. Refusal: NOT_FOUND.' })
  report(@CurrentActor() actor: Actor, @Args('receipt', { type: () => ID }) receipt: string): Promise<ReportView> {
    return this.service.find(actor, receipt);
  }

  @Mutation(() => ReportResult, {
    name: 'report',
    description:
      'Says that a thing breaks a rule, also without an account (then with name and address). Whoever is concerned ' +
      'never learns who did. Refusals: NOT_FOUND, FORBIDDEN for one’s own, BAD_INPUT, RATE_LIMITED, CONFLICT.',
  })
  async make(@CurrentActor() actor: Actor, @Args('input') input: ReportInput) {
    return new ReportSuccess(await this.service.find(actor, await this.service.report(actor, input)));
  }
}
