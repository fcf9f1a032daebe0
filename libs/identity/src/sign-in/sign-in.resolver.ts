import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, unauthenticated } from '@guildhall/kernel';
import { says } from '../identity.messages.js';
import { SessionGate } from '../session/session.gate.js';
import { SessionService } from '../session/session.service.js';
import { AccountSuspended, SignInInput, SignInResult, SignInSuccess, WrongCredentials } from './sign-in.view.js';
import { SignInService } from './sign-in.service.js';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly gate: SessionGate,
  ) {}

  @Mutation(() => SignInResult, {
    description:
      'Begins a session of this browser, in place of the one it had. ' +
      'Refusals: BAD_INPUT, RATE_LIMITED after 10 wrong passwords for an account or 60 tries from a source in 15 minutes.',
  })
  async signIn(
    @CurrentExchange() exchange: Exchange,
    @Args('input') { email, password }: SignInInput,
  ): Promise<SignInSuccess | WrongCredentials | AccountSuspended> {
    const { language } = exchange.actor;
    const person = await this.signIns.prove(exchange, email, password);
    if (!person) return new WrongCredentials(says.wrongCredentials()(language));
    if (person.suspendedAt) return new AccountSuspended(says.suspended()(language), person.suspensionReason ?? '');
    const viewer = this.gate.signedIn(await this.sessions.begin(exchange, person.id));
    // Suspended between the two questions.
    if (!viewer) throw unauthenticated();
    return new SignInSuccess(viewer);
  }
}
