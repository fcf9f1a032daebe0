import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, IdPipe, loaderIn } from '@guildhall/kernel';
import { ensureGuest } from '@guildhall/identity';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { PersonalService } from './personal.service.js';
import { ConfirmRegistrationArgs, PersonalLinkArgs, RegisterForWebinarInput } from './registration.input.js';
import { RegistrationQueries } from './registration.queries.js';
import {
  CancelRegistrationResult,
  CancelRegistrationSuccess,
  ConfirmRegistrationResult,
  ConfirmRegistrationSuccess,
  RegisterForWebinarResult,
  RegisterForWebinarSuccess,
  RenewPersonalLinkResult,
  RenewPersonalLinkSuccess,
  StopWebinarMailsResult,
  StopWebinarMailsSuccess,
} from './registration.results.js';
import { RegistrationService } from './registration.service.js';
import { RegistrationCountView } from './registration.view.js';

@Resolver(() => WebinarView)
export class RegistrationResolver {
  constructor(
    private readonly service: RegistrationService,
    private readonly personal: PersonalService,
    private readonly webinars: WebinarQueries,
    private readonly queries: RegistrationQueries,
  ) {}

  @Mutation(() => RegisterForWebinarResult, {
    description:
      'Takes a seat, or a place on the waiting list. Members at once; guests by the link of a mail, and nobody learns whether an address is registered. Refusals: NOT_FOUND, BAD_INPUT, RATE_LIMITED, FORBIDDEN once it is over.',
  })
  async registerForWebinar(@CurrentActor() actor: Actor, @Args('input') input: RegisterForWebinarInput) {
    const isMailed = await this.service.register(actor, input);
    return new RegisterForWebinarSuccess(await this.webinars.require(actor, input.webinar), isMailed);
  }

  @Mutation(() => CancelRegistrationResult, {
    description: 'Gives the seat of the viewer back to whoever waits for one. Refusal: NOT_FOUND.',
  })
  async cancelRegistration(@CurrentActor() actor: Actor, @Args('webinar', { type: () => ID }, IdPipe) id: string) {
    await this.service.cancel(actor, id);
    return new CancelRegistrationSuccess(await this.webinars.require(actor, id));
  }

  @Query(() => WebinarView, {
    description: 'The webinar a personal link is about; changes nothing. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  async personalWebinar(@CurrentActor() actor: Actor, @Args() { token }: PersonalLinkArgs) {
    return this.webinars.require(actor, await this.personal.webinarOf(actor, token));
  }

  @Mutation(() => ConfirmRegistrationResult, {
    description:
      'Confirms a registration by the personal link, and makes this browser the attendee’s by a cookie. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  async confirmRegistration(@CurrentExchange() { actor, req, res }: Exchange, @Args() args: ConfirmRegistrationArgs) {
    const id = await this.personal.confirm(actor, ensureGuest(req, res), args);
    return new ConfirmRegistrationSuccess(await this.webinars.require(actor, id));
  }

  @Mutation(() => CancelRegistrationResult, {
    description: 'Gives a seat back by the personal link. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  async cancelRegistrationByLink(@CurrentActor() actor: Actor, @Args() { token }: PersonalLinkArgs) {
    return new CancelRegistrationSuccess(await this.webinars.require(actor, await this.personal.cancel(actor, token)));
  }

  @Mutation(() => RenewPersonalLinkResult, {
    description: 'Ends a personal link and mails another one to its owner. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  async renewPersonalLink(@CurrentActor() actor: Actor, @Args() { token }: PersonalLinkArgs) {
    return new RenewPersonalLinkSuccess(await this.webinars.require(actor, await this.personal.renew(actor, token)));
  }

  @Mutation(() => StopWebinarMailsResult, {
    description:
      'Stops mails about one webinar by the link of a mail; the seat stays. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  async stopWebinarMails(@CurrentActor() actor: Actor, @Args() { token }: PersonalLinkArgs) {
    return new StopWebinarMailsSuccess(await this.webinars.require(actor, await this.personal.stopMails(actor, token)));
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many seats are free; null when they are not counted.' })
  async seatsLeft(@Parent() { id, seats }: Webinar, @CurrentExchange() exchange: Exchange): Promise<number | null> {
    return seats === null ? null : Math.max(0, seats - (await this.counts(exchange, id)).seated);
  }

  @ResolveField(() => RegistrationCountView, {
    nullable: true,
    description: 'Who registered, in numbers. For its hosts.',
  })
  async registrations(@Parent() { id, viewerCan }: Webinar, @CurrentExchange() exchange: Exchange) {
    return viewerCan.host ? this.counts(exchange, id) : null;
  }

  private async counts(exchange: Exchange, id: string): Promise<RegistrationCountView> {
    const loader = loaderIn(exchange, RegistrationResolver, (ids) => this.queries.counts(ids));
    return (await loader.load(id)) ?? { seated: 0, waiting: 0, unconfirmed: 0 };
  }
}
