import { Args, ID, Int, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, IdPipe } from '@guildhall/kernel';
import { ViewerView } from '@guildhall/identity';
import { MarkAllReadArgs, MarkReadArgs, ReadingChoiceArgs } from './reading.input.js';
import { ReadingService } from './reading.service.js';
import { ReadingView } from './reading.view.js';
import { TimeZoneService } from './time-zone.service.js';

@Resolver(() => ReadingView)
export class ReadingResolver {
  constructor(
    private readonly service: ReadingService,
    private readonly zones: TimeZoneService,
  ) {}

  @Mutation(() => Int, {
    description:
      'Keeps how far the viewer has read a thread; gives how far that is now. It never goes back. ' +
      'Refusals: UNAUTHENTICATED, NOT_FOUND, BAD_INPUT, RATE_LIMITED.',
  })
  markThreadRead(
    @CurrentActor() actor: Actor,
    @Args('thread', { type: () => ID }, IdPipe) thread: string,
    @Args() { number }: MarkReadArgs,
  ): Promise<number> {
    return this.service.read(actor, thread, number);
  }

  @Mutation(() => Boolean, {
    description:
      'Marks all threads as read, of one theme or of all. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async markAllRead(@CurrentActor() actor: Actor, @Args() { theme }: MarkAllReadArgs): Promise<boolean> {
    await this.service.readAll(actor, theme ?? null);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Chooses the time zone, and whether one follows by oneself. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async chooseReading(@CurrentActor() actor: Actor, @Args() choice: ReadingChoiceArgs): Promise<boolean> {
    await this.zones.choose(actor, choice);
    return true;
  }
}

@Resolver(() => ViewerView)
export class ViewerTimeZoneResolver {
  constructor(private readonly zones: TimeZoneService) {}

  @ResolveField(() => String, { description: 'Their IANA time zone; `UTC` until one is known.' })
  timeZone(@CurrentActor() actor: Actor): Promise<string> {
    return this.zones.of(actor);
  }
}
