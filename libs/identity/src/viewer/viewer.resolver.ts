import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  isAdmin,
  moderatesSomewhere,
  unauthenticated,
} from '@guildhall/kernel';
import type { Viewer } from '../person/person.view.js';
import { SessionGate } from '../session/session.gate.js';
import { type Session, SessionService } from '../session/session.service.js';
import { UpdateProfileInput, UpdateProfileResult, UpdateProfileSuccess, ViewerView } from './viewer.view.js';
import { ViewerService } from './viewer.service.js';

@Resolver(() => ViewerView)
export class ViewerResolver {
  constructor(
    private readonly gate: SessionGate,
    private readonly sessionService: SessionService,
    private readonly service: ViewerService,
  ) {}

  @Query(() => ViewerView, { nullable: true, description: 'Who is signed in; null for a guest.' })
  viewer(@CurrentActor() actor: Actor): Viewer | null {
    return this.gate.signedIn(actor);
  }

  @ResolveField()
  sessions(@CurrentActor() actor: Actor): Promise<Session[]> {
    return this.sessionService.list(actor);
  }

  @ResolveField()
  canModerate(@CurrentActor() actor: Actor): boolean {
    return moderatesSomewhere(actor);
  }

  @ResolveField()
  canAdminister(@CurrentActor() actor: Actor): boolean {
    return isAdmin(actor);
  }

  @Mutation(() => UpdateProfileResult, {
    description: 'Changes the public profile and the language. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async updateProfile(
    @CurrentExchange() exchange: Exchange,
    @Args('input') input: UpdateProfileInput,
  ): Promise<UpdateProfileSuccess> {
    await this.service.updateProfile(exchange, input);
    const viewer = this.gate.signedIn(exchange.actor);
    if (!viewer) throw unauthenticated();
    return new UpdateProfileSuccess(viewer);
  }
}
