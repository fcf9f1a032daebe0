import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { IdPipe } from '../id.pipe.js';
import { MarkReadArgs, MarkAllReadArgs } from './reading.input.js';
import { ReadingService } from './reading.service.js';
import { ReadingView } from './reading.view.js';

@Resolver(() => ReadingView)
export class ReadingResolver {
  constructor(private readonly service: ReadingService) {}

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
}
