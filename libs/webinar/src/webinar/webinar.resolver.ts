import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  clock,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  momentsOf,
  type Page,
  requirePerson,
} from '@guildhall/kernel';
import { AttendeeLoader } from '../attendee/attendee.loader.js';
import {
  CancelWebinarInput,
  EditWebinarInput,
  HandOverWebinarInput,
  PlanWebinarInput,
  WebinarFilter,
  WebinarListArgs,
} from './webinar.input.js';
import { LocalTimeArgs } from './local-time.input.js';
import { plansWebinars } from './webinar.policy.js';
import { WebinarQueries } from './webinar.queries.js';
import {
  CancelWebinarResult,
  CancelWebinarSuccess,
  HandOverWebinarResult,
  HandOverWebinarSuccess,
  EditWebinarResult,
  EditWebinarSuccess,
  EndWebinarResult,
  EndWebinarSuccess,
  OpenWebinarResult,
  OpenWebinarSuccess,
  PlanWebinarResult,
  PlanWebinarSuccess,
  PublishWebinarResult,
  PublishWebinarSuccess,
} from './webinar.results.js';
import { WebinarService } from './webinar.service.js';
import { admitsByCode } from './webinar.state.js';
import {
  type CancellationView,
  type SlidesView,
  type Webinar,
  WebinarConnection,
  type WebinarTextView,
  WebinarView,
} from './webinar.view.js';

const webinarId = { type: () => ID } as const;

const textIn = ({ texts }: Webinar, language: string): WebinarTextView | null =>
  texts[language] ? { language, ...texts[language] } : null;

@Resolver(() => WebinarView)
export class WebinarResolver {
  constructor(
    private readonly queries: WebinarQueries,
    private readonly service: WebinarService,
    private readonly attendees: AttendeeLoader,
  ) {}

  @Query(() => WebinarConnection, { description: 'Webinars the viewer may see.' })
  webinars(@CurrentActor() actor: Actor, @Args() listing: WebinarListArgs): Promise<Page<Webinar>> {
    if (listing.filter === WebinarFilter.HOSTED) requirePerson(actor);
    return this.queries.list(actor, listing);
  }

  @Query(() => WebinarView, { description: 'One webinar. Refusal: NOT_FOUND.' })
  webinar(@CurrentActor() actor: Actor, @Args('id', webinarId, IdPipe) id: string): Promise<Webinar> {
    return this.queries.require(actor, id);
  }

  @Query(() => Boolean, { description: 'Whether the viewer may plan webinars.' })
  viewerPlansWebinars(@CurrentActor() actor: Actor): boolean {
    return plansWebinars(actor);
  }

  @Mutation(() => PlanWebinarResult, { description: 'Plans a webinar as a draft. For hosts and admins.' })
  async planWebinar(@CurrentActor() actor: Actor, @Args('input') input: PlanWebinarInput) {
    return new PlanWebinarSuccess(await this.queries.require(actor, await this.service.plan(actor, input)));
  }

  @Mutation(() => EditWebinarResult, { description: 'Changes what was planned. For its hosts.' })
  async editWebinar(@CurrentActor() actor: Actor, @Args('input') input: EditWebinarInput) {
    return new EditWebinarSuccess(await this.queries.require(actor, await this.service.edit(actor, input)));
  }

  @Mutation(() => PublishWebinarResult, { description: 'Shows a draft to everybody. For its hosts.' })
  async publishWebinar(@CurrentActor() actor: Actor, @Args('webinar', webinarId, IdPipe) id: string) {
    return new PublishWebinarSuccess(await this.queries.require(actor, await this.service.publish(actor, id)));
  }

  @Mutation(() => OpenWebinarResult, {
    description: 'Begins to take questions and votes; one that has ended is opened again. For its hosts.',
  })
  async openWebinar(@CurrentActor() actor: Actor, @Args('webinar', webinarId, IdPipe) id: string) {
    return new OpenWebinarSuccess(await this.queries.require(actor, await this.service.open(actor, id)));
  }

  @Mutation(() => EndWebinarResult, {
    description: 'Ends the event; input is taken on for the days its hosts chose. For its hosts.',
  })
  async endWebinar(@CurrentActor() actor: Actor, @Args('webinar', webinarId, IdPipe) id: string) {
    return new EndWebinarSuccess(await this.queries.require(actor, await this.service.end(actor, id)));
  }

  @Mutation(() => CancelWebinarResult, {
    description: 'Says that it does not take place, and writes to everybody who registered. For its hosts.',
  })
  async cancelWebinar(@CurrentActor() actor: Actor, @Args('input') input: CancelWebinarInput) {
    return new CancelWebinarSuccess(await this.queries.require(actor, await this.service.cancel(actor, input)));
  }

  @Mutation(() => HandOverWebinarResult, { description: 'Gives a webinar into other hands. For its hosts.' })
  async handOverWebinar(@CurrentActor() actor: Actor, @Args('input') input: HandOverWebinarInput) {
    const id = await this.service.handOver(actor, input);
    return new HandOverWebinarSuccess(await this.queries.afterHandOver(actor, id));
  }

  @Query(() => [Date], {
    description:
      'When clocks of a time zone show this time, as `2027-03-28T02:30`: no moment where clocks leave it out, two where they show it twice.',
  })
  momentsOf(@Args() { local, timeZone }: LocalTimeArgs): Date[] {
    return momentsOf(local, timeZone);
  }

  @ResolveField() text(@Parent() webinar: Webinar, @CurrentActor() { language }: Actor): WebinarTextView {
    const found = textIn(webinar, language) ?? textIn(webinar, webinar.language);
    return found ?? { language: webinar.language, title: '', markdown: '', html: '' };
  }
  @ResolveField() texts(@Parent() webinar: Webinar): WebinarTextView[] {
    const others = Object.keys(webinar.texts).filter((language) => language !== webinar.language);
    return [webinar.language, ...others.sort()].flatMap((language) => textIn(webinar, language) ?? []);
  }
  @ResolveField() isPractice(@Parent() { practiceOf }: Webinar): boolean {
    return practiceOf !== null;
  }
  @ResolveField() channel(@Parent() { id }: Webinar): string {
    return `webinar:${id}`;
  }
  @ResolveField() code(@Parent() webinar: Webinar): string | null {
    return webinar.viewerCan.host || admitsByCode(webinar, clock.now()) ? webinar.code : null;
  }
  @ResolveField() admits(@Parent() webinar: Webinar): boolean {
    return admitsByCode(webinar, clock.now());
  }
  @ResolveField() cancellation(@Parent() { cancelledAt, cancelReason }: Webinar): CancellationView | null {
    return cancelledAt && { at: cancelledAt, reason: cancelReason ?? '' };
  }
  @ResolveField() slides(@Parent() { id, slides }: Webinar): SlidesView | null {
    return slides && { name: slides.name, bytes: slides.bytes, path: `/slides/${id}/${slides.id}` };
  }
  @ResolveField() async joinUrl(@Parent() webinar: Webinar, @CurrentExchange() exchange: Exchange) {
    if (webinar.viewerCan.host) return webinar.joinUrl;
    const attendee = await this.attendees.of(exchange, webinar.id);
    return attendee?.seatedAt || attendee?.joinedAt ? webinar.joinUrl : null;
  }
}
