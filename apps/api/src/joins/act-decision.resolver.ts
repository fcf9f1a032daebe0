import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { ActDone } from '@guildhall/forum';
import { DecisionQueries, DecisionView } from '@guildhall/moderation';

/** The forum acts and moderation keeps the record; this brings the two together. */
@Resolver(() => ActDone)
export class ActDecisionResolver {
  constructor(private readonly decisions: DecisionQueries) {}

  @ResolveField(() => DecisionView, {
    description: 'The decision it stands on: whose it is, when it was made and why.',
  })
  decision(@Parent() { decisionId }: ActDone, @CurrentExchange() exchange: Exchange) {
    return loaderIn(exchange, ActDecisionResolver, (ids) => this.decisions.byIds(ids)).load(decisionId);
  }
}
