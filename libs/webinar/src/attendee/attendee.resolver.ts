import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange } from '@guildhall/kernel';
import { ensureGuest } from '@guildhall/identity';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { CodeArgs, JoinWebinarInput } from './attendee.input.js';
import { AttendeeLoader } from './attendee.loader.js';
import { attendeeMessages } from './attendee.messages.js';
import { CodeUnknown, JoinWebinarResult, JoinWebinarSuccess } from './attendee.results.js';
import { AttendeeService } from './attendee.service.js';
import { type AttendeeRow, AttendeeView } from './attendee.view.js';

@Resolver(() => AttendeeView)
export class AttendeeResolver {
  constructor(
    private readonly service: AttendeeService,
    private readonly webinars: WebinarQueries,
  ) {}

  @Mutation(() => JoinWebinarResult, {
    description:
      'Joins a webinar by its code, with or without an account; a guest is given a cookie that makes them the same attendee when they come back.',
  })
  async joinWebinar(@CurrentExchange() { actor, req, res }: Exchange, @Args('input') input: JoinWebinarInput) {
    const comer = actor.personId === null ? { ...actor, guestId: ensureGuest(req, res) } : actor;
    const webinar = await this.service.join(comer, input);
    if (webinar === null) return new CodeUnknown(attendeeMessages.codeUnknown()(actor.language));
    return new JoinWebinarSuccess(await this.webinars.require(comer, webinar));
  }

  @Query(() => WebinarView, {
    nullable: true,
    description:
      'The webinar a session code opens now, without joining it; null for a wrong code, which counts as a guess. Refusals: RATE_LIMITED.',
  })
  async webinarOfCode(@CurrentActor() actor: Actor, @Args() { code }: CodeArgs): Promise<Webinar | null> {
    const webinar = await this.service.opened(actor, code);
    return webinar && this.webinars.find(actor, webinar.id);
  }

  @ResolveField() isMuted(@Parent() { mutedAt }: AttendeeRow): boolean {
    return mutedAt !== null;
  }
}

/** The viewer as attendee of a webinar. */
@Resolver(() => WebinarView)
export class WebinarAttendeeResolver {
  constructor(private readonly attendees: AttendeeLoader) {}

  @ResolveField(() => AttendeeView, {
    nullable: true,
    description: 'The viewer as they take part; null for whoever neither joined nor registered.',
  })
  viewerAttendee(@Parent() { id }: Webinar, @CurrentExchange() exchange: Exchange): Promise<AttendeeRow | null> {
    return this.attendees.of(exchange, id);
  }
}
