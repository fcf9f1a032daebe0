import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { MatchNaming, summary } from '@guildhall/partnering';
import { type Webinar, WebinarQueries, WebinarView } from '@guildhall/webinar';
import { SeekersArgs, SeekPartnersInput, StopSeekingArgs } from './seeking.input.js';
import { SeekingQueries } from './seeking.queries.js';
import { SeekingService } from './seeking.service.js';
import {
  PartnerSeatView,
  PartnerSeekerView,
  SeekPartnersResult,
  SeekPartnersSuccess,
  StopSeekingPartnersResult,
  StopSeekingPartnersSuccess,
} from './seeking.view.js';

/** Where those who attend a webinar find out who else looks for partners there. */
@Resolver(() => WebinarView)
export class SeekingResolver {
  constructor(
    private readonly queries: SeekingQueries,
    private readonly service: SeekingService,
    private readonly webinars: WebinarQueries,
    private readonly naming: MatchNaming,
  ) {}

  @ResolveField(() => [PartnerSeekerView], {
    description:
      'Who else looks for partners there, by consent: what fits the viewer’s centres best first, then the newest. For those who registered with an account or joined, its hosts and moderators; nothing for others, in a rehearsal, and where hosts switched it off.',
    complexity: ({ childComplexity }) => 20 + 5 * childComplexity,
  })
  async partnerSeekers(
    @Parent() { id }: Webinar,
    @CurrentActor() actor: Actor,
    @Args() { first }: SeekersArgs,
  ): Promise<PartnerSeekerView[]> {
    const found = await this.queries.seekers(actor, id, first);
    const names = found.some(({ fit }) => fit) ? await this.naming.names() : null;
    return found.map(({ seeker, fit }) => ({
      id: seeker.id ?? '',
      centre: seeker.centreView,
      partnerPost: seeker.postView,
      summary: fit && names && summary({ fit, side: seeker }, actor.language, names),
    }));
  }

  @ResolveField(() => [PartnerSeatView], {
    description: 'What the viewer may say there for each of their centres; nothing for those who do not take part.',
  })
  async viewerPartnerSeats(@Parent() { id }: Webinar, @CurrentActor() actor: Actor): Promise<PartnerSeatView[]> {
    const seats = await this.queries.seats(actor, id);
    return seats.map((seat) => ({ ...seat, consentedAt: seat.consentedAt && new Date(seat.consentedAt) }));
  }

  @Mutation(() => SeekPartnersResult, {
    description:
      'Consents that a centre is shown to the attendees of a webinar as looking for partners, with one of its open posts or without. For those who attend with an account and speak for the centre. Refusals: NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, BAD_INPUT, RATE_LIMITED.',
  })
  async seekPartners(@CurrentActor() actor: Actor, @Args('input') input: SeekPartnersInput) {
    return new SeekPartnersSuccess(await this.webinars.require(actor, await this.service.seek(actor, input)));
  }

  @Mutation(() => StopSeekingPartnersResult, {
    description:
      'Takes that consent back. For those who speak for the centre. Refusals: NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED.',
  })
  async stopSeekingPartners(@CurrentActor() actor: Actor, @Args() args: StopSeekingArgs) {
    return new StopSeekingPartnersSuccess(await this.webinars.require(actor, await this.service.stop(actor, args)));
  }
}
