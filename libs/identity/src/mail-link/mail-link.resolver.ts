import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, unauthenticated } from '@guildhall/kernel';
import { says } from '../identity.messages.js';
import { SessionGate } from '../session/session.gate.js';
import { WrongCredentials } from '../sign-in/sign-in.view.js';
import { LinkExpired } from '../sign-up/sign-up.view.js';
import {
  ChangeEmailInput,
  ChangeEmailResult,
  ChangeEmailSuccess,
  RequestPasswordResetArgs,
  ResetPasswordArgs,
  ResetPasswordResult,
  ResetPasswordSuccess,
} from './mail-link.view.js';
import { MoveService } from './move.service.js';
import { ResetService } from './reset.service.js';

@Resolver()
export class MailLinkResolver {
  constructor(
    private readonly resets: ResetService,
    private readonly moves: MoveService,
    private readonly gate: SessionGate,
  ) {}

  @Mutation(() => Boolean, {
    description:
      'Sends a link to choose a new password, if the address has an account; the answer is true either way. ' +
      'Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async requestPasswordReset(
    @CurrentActor() actor: Actor,
    @Args() { email }: RequestPasswordResetArgs,
  ): Promise<boolean> {
    await this.resets.request(actor, email);
    return true;
  }

  @Mutation(() => ResetPasswordResult, {
    description:
      'Sets a new password by a link of a mail: once, within one hour. All sessions of the account end. ' +
      'Refusals: BAD_INPUT (the link stays good), RATE_LIMITED.',
  })
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Args() { token, password }: ResetPasswordArgs,
  ): Promise<ResetPasswordSuccess | LinkExpired> {
    const email = await this.resets.complete(actor, token, password);
    return email === null ? new LinkExpired(says.linkExpired()(actor.language)) : new ResetPasswordSuccess(email);
  }

  @Mutation(() => ChangeEmailResult, {
    description:
      'Sends a link to a new address, and a notice to the present one. Needs the password again. ' +
      'Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async changeEmail(
    @CurrentActor() actor: Actor,
    @Args('input') { email, password }: ChangeEmailInput,
  ): Promise<ChangeEmailSuccess | WrongCredentials> {
    const viewer = this.gate.signedIn(actor);
    if (!viewer) throw unauthenticated();
    const sent = await this.moves.request(actor, viewer.email, email, password);
    return sent ? new ChangeEmailSuccess(email) : new WrongCredentials(says.wrongPassword()(actor.language));
  }
}
