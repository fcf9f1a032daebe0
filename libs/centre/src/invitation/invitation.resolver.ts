import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, orProblem } from '@guildhall/kernel';
import { SessionGate } from '@guildhall/identity';
import { CentreQueries } from '../centre/centre.queries.js';
import { type Centre, CentreView } from '../centre/centre.view.js';
import { InvitationArgs, InvitationTokenArgs, InviteToCentreInput } from './invitation.input.js';
import { InvitationQueries } from './invitation.queries.js';
import {
  AcceptInvitationResult,
  AcceptInvitationSuccess,
  DeclineInvitationResult,
  DeclineInvitationSuccess,
  InviteToCentreResult,
  InviteToCentreSuccess,
  ResendInvitationResult,
  ResendInvitationSuccess,
  WithdrawInvitationResult,
  WithdrawInvitationSuccess,
} from './invitation.results.js';
import { InvitationService } from './invitation.service.js';
import { InvitationView, OpenInvitationView } from './invitation.view.js';

@Resolver(() => CentreView)
export class InvitationResolver {
  constructor(
    private readonly service: InvitationService,
    private readonly queries: InvitationQueries,
    private readonly centres: CentreQueries,
    private readonly gate: SessionGate,
  ) {}

  @ResolveField(() => [InvitationView], {
    nullable: true,
    description: 'Invitations that wait for an answer, the newest first; null for all but its representatives.',
  })
  invitations(@Parent() centre: Centre, @CurrentActor() actor: Actor) {
    return this.queries.ofCentre(actor, centre);
  }

  @Query(() => OpenInvitationView, {
    description: 'The invitation of a link. NOT_FOUND when it was used, taken back, or is too old.',
  })
  openInvitation(@CurrentActor() actor: Actor, @Args() { token }: InvitationTokenArgs) {
    return this.queries.byToken(actor, token);
  }

  @Mutation(() => InviteToCentreResult, {
    description:
      'Invites somebody by mail to speak for a centre, whether or not they have an account. For its representatives; ' +
      'RATE_LIMITED after 40 in a day, or 5 in an hour to one address.',
  })
  inviteToCentre(@CurrentActor() actor: Actor, @Args('input') input: InviteToCentreInput) {
    return orProblem(async () => {
      await this.service.invite(actor, input);
      return new InviteToCentreSuccess(await this.centres.require(actor, input.centre));
    });
  }

  @Mutation(() => ResendInvitationResult, {
    description: 'Sends a new link by mail; the one before opens nothing any more. For representatives.',
  })
  async resendInvitation(@CurrentActor() actor: Actor, @Args() { invitation }: InvitationArgs) {
    const centre = await this.service.resend(actor, invitation);
    return new ResendInvitationSuccess(await this.centres.require(actor, centre));
  }

  @Mutation(() => WithdrawInvitationResult, { description: 'Takes an invitation back. For representatives.' })
  async withdrawInvitation(@CurrentActor() actor: Actor, @Args() { invitation }: InvitationArgs) {
    const centre = await this.service.withdraw(actor, invitation);
    return new WithdrawInvitationSuccess(await this.centres.require(actor, centre));
  }

  @Mutation(() => AcceptInvitationResult, {
    description: 'Lets the viewer speak for the centre of the link, which is used up by that.',
  })
  acceptInvitation(@CurrentExchange() exchange: Exchange, @Args() { token }: InvitationTokenArgs) {
    return orProblem(async () => {
      const centre = await this.service.accept(exchange.actor, token);
      return new AcceptInvitationSuccess(await this.centres.require(await this.gate.refresh(exchange), centre));
    });
  }

  @Mutation(() => DeclineInvitationResult, { description: 'Says no, also without an account; the link is used up.' })
  declineInvitation(@CurrentActor() actor: Actor, @Args() { token }: InvitationTokenArgs) {
    return orProblem(async () => {
      await this.service.decline(actor, token);
      return new DeclineInvitationSuccess();
    });
  }
}
