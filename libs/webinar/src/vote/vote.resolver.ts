import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { AttendeeLoader } from '../attendee/attendee.loader.js';
import { pollMessages } from '../poll/poll.messages.js';
import { isAskedBeforehand, PollState } from '../poll/poll.state.js';
import { type Poll, PollView, PollVoteView } from '../poll/poll.view.js';
import { VotePollInput } from './vote.input.js';
import { VoteQueries } from './vote.queries.js';
import { PollClosed, VotePollResult, VotePollSuccess, type VoteRow } from './vote.results.js';
import { VoteService } from './vote.service.js';

@Resolver(() => PollView)
export class VoteResolver {
  constructor(
    private readonly service: VoteService,
    private readonly queries: VoteQueries,
    private readonly attendees: AttendeeLoader,
  ) {}

  @Mutation(() => VotePollResult, {
    description:
      'Answers a poll as an attendee, with or without account; the later answer replaces the earlier one, so it is safe to send again. Refusals: BAD_INPUT for what does not fit the poll, FORBIDDEN when not joined or muted.',
  })
  async votePoll(@CurrentActor() actor: Actor, @Args('input') input: VotePollInput) {
    const vote = await this.service.vote(actor, input);
    return vote ? new VotePollSuccess(input.poll, vote) : new PollClosed(pollMessages.closed()(actor.language));
  }

  @ResolveField(() => PollVoteView, { nullable: true, description: 'What the viewer answered; null when nothing yet.' })
  async viewerVote(@Parent() poll: Poll, @CurrentExchange() exchange: Exchange): Promise<VoteRow | null> {
    const attendee = await this.attendees.of(exchange, poll.webinar.id);
    if (!attendee) return null;
    const loader = loaderIn(exchange, `vote ${attendee.id}`, (ids) => this.queries.own(attendee.id, ids));
    return (await loader.load(poll.id)) ?? null;
  }

  @ResolveField() async takesVote(@Parent() poll: Poll, @CurrentExchange() exchange: Exchange): Promise<boolean> {
    if (poll.state !== PollState.OPEN) return false;
    const attendee = await this.attendees.of(exchange, poll.webinar.id);
    if (!attendee || attendee.mutedAt) return false;
    return attendee.confirmedAt !== null || !isAskedBeforehand(poll, poll.webinar);
  }
}
