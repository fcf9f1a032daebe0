import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, unauthenticated } from '@guildhall/kernel';
import { says } from '../identity.messages.js';
import { SessionGate } from '../session/session.gate.js';
import { WrongCredentials } from '../sign-in/sign-in.view.js';
import { ChangePasswordInput, ChangePasswordResult, ChangePasswordSuccess } from './password.view.js';
import { PasswordService } from './password.service.js';

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly passwords: PasswordService,
    private readonly gate: SessionGate,
  ) {}

  @Mutation(() => ChangePasswordResult, {
    description:
      'Changes the password and ends all sessions but this one. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Args('input') { current, password }: ChangePasswordInput,
  ): Promise<ChangePasswordSuccess | WrongCredentials> {
    const viewer = this.gate.signedIn(actor);
    if (!viewer) throw unauthenticated();
    const ended = await this.passwords.change(actor, viewer.email, current, password);
    return ended === null
      ? new WrongCredentials(says.wrongPassword()(actor.language))
      : new ChangePasswordSuccess(ended);
  }
}
