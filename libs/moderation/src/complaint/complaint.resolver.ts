import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { TargetInput } from '../decision/decision.input.js';
import { numericId } from '../numeric-id.js';
import { ComplaintService } from './complaint.service.js';
import { ComplainInput, ComplainResult, ComplainSuccess, StatementView } from './statement.view.js';

@Resolver(() => StatementView)
export class ComplaintResolver {
  constructor(private readonly service: ComplaintService) {}

  @Query(() => StatementView, {
    description: 'Why something of the viewer was hidden or deleted. NOT_FOUND for everybody else.',
  })
  statement(@CurrentActor() actor: Actor, @Args('target') { type, id }: TargetInput): Promise<StatementView> {
    return this.service.statement(actor, type, id);
  }

  @Query(() => StatementView, { description: 'The same by the id of the decision.' })
  statementOf(@CurrentActor() actor: Actor, @Args('decision', { type: () => ID }) id: string): Promise<StatementView> {
    return this.service.statementById(actor, numericId(id));
  }

  @Mutation(() => ComplainResult, {
    description:
      'Complains about a decision against oneself, once; another moderator than the first answers. Refusals: ' +
      'UNAUTHENTICATED, NOT_FOUND, FORBIDDEN when it was done or is too late, BAD_INPUT, CONFLICT.',
  })
  async complain(@CurrentActor() actor: Actor, @Args('input') input: ComplainInput) {
    return new ComplainSuccess(await this.service.statementById(actor, await this.service.complain(actor, input)));
  }
}
