import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { canViewResults } from '../poll/poll.policy.js';
import type { PollOptionOf } from '../poll/poll.option.resolver.js';
import { PollState } from '../poll/poll.state.js';
import { type Poll, PollView } from '../poll/poll.view.js';
import { resultsOf } from './tally.js';
import { TallyQueries } from './tally.queries.js';
import { type PollResults, PollResultsView } from './tally.view.js';

/** What votes add up to; those of all polls of an operation are counted by one statement. */
@Resolver(() => PollView)
export class TallyResolver {
  constructor(private readonly tallies: TallyQueries) {}

  @ResolveField(() => PollResultsView, {
    nullable: true,
    description: 'What the votes add up to; null while hosts keep it from everybody but those who run the webinar.',
  })
  async results(
    @Parent() poll: Poll,
    @CurrentActor() actor: Actor,
    @CurrentExchange() exchange: Exchange,
  ): Promise<PollResults | null> {
    if (!canViewResults(actor, poll.webinar, poll, poll.readAt)) return null;
    const loader = loaderIn(exchange, TallyQueries, (ids) => this.tallies.of(ids));
    const rows = (await loader.load(poll.id)) ?? [];
    const options: PollOptionOf[] = poll.options.map((option) => ({ ...option, poll }));
    const isStaff = poll.webinar.viewerCan.moderate;
    return resultsOf({ ...poll, options }, rows, { isStaff, isOver: poll.state === PollState.CLOSED });
  }

  @ResolveField(() => Int, { description: 'How many answered; told also while the results are hidden.' })
  async voterCount(@Parent() poll: Poll, @CurrentExchange() exchange: Exchange): Promise<number> {
    const rows = await loaderIn(exchange, TallyQueries, (ids) => this.tallies.of(ids)).load(poll.id);
    return rows?.find(({ part }) => part === 'voters')?.count ?? 0;
  }

  @ResolveField(() => Boolean, { description: 'Whether results are kept from attendees at this moment.' })
  isHidden(@Parent() { isHidden }: Poll): boolean {
    return isHidden;
  }
}
