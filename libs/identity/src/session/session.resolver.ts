import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange } from '@guildhall/kernel';
import { says } from '../identity.messages.js';
import { type Session, SessionService } from './session.service.js';
import { SessionView } from './session.view.js';

@Resolver(() => SessionView)
export class SessionResolver {
  constructor(private readonly sessions: SessionService) {}

  @ResolveField()
  current(@Parent() session: Session, @CurrentActor() actor: Actor): boolean {
    return session.id === actor.sessionId;
  }

  @ResolveField()
  device(@Parent() { device }: Session, @CurrentActor() { language }: Actor): string {
    return device || says.unknownDevice()(language);
  }

  @Mutation(() => Boolean, { description: 'Ends the session of this browser; true also when there was none.' })
  async signOut(@CurrentExchange() exchange: Exchange): Promise<boolean> {
    await this.sessions.end(exchange);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Ends one of the viewer’s sessions; false when it had ended already. Refusal: UNAUTHENTICATED.',
  })
  endSession(
    @CurrentExchange() exchange: Exchange,
    @Args('id', { type: () => ID, description: 'Of `Viewer.sessions`.' }) id: string,
  ): Promise<boolean> {
    return this.sessions.endOne(exchange, id);
  }

  @Mutation(() => Int, {
    description: 'Ends all sessions of the viewer but this one, and tells how many. Refusal: UNAUTHENTICATED.',
  })
  endOtherSessions(@CurrentActor() actor: Actor): Promise<number> {
    return this.sessions.endOthers(actor);
  }
}
