import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, forbidden, type Page, PageArgs } from '@guildhall/kernel';
import { type Poll, PollView } from '../poll/poll.view.js';
import { canWebinar } from '../webinar/webinar.policy.js';
import { BallotQueries } from './ballot.queries.js';
import { BallotConnection, type BallotRow } from './ballot.view.js';

@Resolver(() => PollView)
export class BallotResolver {
  constructor(private readonly queries: BallotQueries) {}

  @ResolveField(() => BallotConnection, {
    description: 'Every vote under a pseudonym, for exports. For hosts of the webinar; refusal: FORBIDDEN.',
  })
  ballots(@Parent() poll: Poll, @CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<BallotRow>> {
    if (!canWebinar.host(actor, poll.webinar)) throw forbidden();
    return this.queries.list(poll.id, page);
  }
}
