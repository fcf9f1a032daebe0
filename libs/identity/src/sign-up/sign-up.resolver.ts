import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Limits, sourceKey } from '@guildhall/database';
import { CurrentExchange, type Exchange } from '@guildhall/kernel';
import { says } from '../identity.messages.js';
import { MoveService } from '../mail-link/move.service.js';
import { looksLikeToken } from '../mail-link/token.js';
import { ensureGuest } from '../session/guest.js';
import { SessionService } from '../session/session.service.js';
import {
  ConfirmEmailResult,
  ConfirmEmailSuccess,
  LinkExpired,
  SignUpInput,
  SignUpResult,
  SignUpSuccess,
} from './sign-up.view.js';
import { SignUpService } from './sign-up.service.js';

@Resolver()
export class SignUpResolver {
  constructor(
    private readonly signUps: SignUpService,
    private readonly moves: MoveService,
    private readonly sessions: SessionService,
    private readonly limits: Limits,
  ) {}

  @Mutation(() => SignUpResult, {
    description:
      'Sends a link that makes the account when it is opened within 24 hours, or, to a known address, a mail that says so. ' +
      'Refusals: BAD_INPUT, RATE_LIMITED.',
  })
  async signUp(
    @CurrentExchange() { actor, req, res }: Exchange,
    @Args('input') input: SignUpInput,
  ): Promise<SignUpSuccess> {
    await this.signUps.apply(actor, ensureGuest(req, res), input);
    return new SignUpSuccess(input.email);
  }

  @Mutation(() => ConfirmEmailResult, {
    description:
      'Opens a link of a mail, once: makes the account of a sign-up, or completes a change of address. ' +
      'The browser that signed up is signed in. Refusal: RATE_LIMITED.',
  })
  async confirmEmail(
    @CurrentExchange() exchange: Exchange,
    @Args('token') token: string,
  ): Promise<ConfirmEmailSuccess | LinkExpired> {
    const { actor } = exchange;
    await this.limits.spend('linkBySource', sourceKey(actor.address));
    const expired = new LinkExpired(says.linkExpired()(actor.language));
    if (!looksLikeToken(token)) return expired;
    const joined = await this.signUps.confirm(token);
    if (joined) {
      // Whoever signed up with a mailbox of somebody else must not find themself signed in when its owner opens the mail.
      const sameBrowser = joined.guestId !== null && joined.guestId === actor.guestId;
      if (sameBrowser) await this.sessions.begin(exchange, joined.personId);
      return new ConfirmEmailSuccess(joined.email, sameBrowser);
    }
    const moved = await this.moves.complete(token);
    return moved ? new ConfirmEmailSuccess(moved.email, moved.personId === actor.personId) : expired;
  }
}
