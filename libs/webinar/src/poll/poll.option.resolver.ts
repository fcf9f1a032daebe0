import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import type { PollOption } from './poll.entity.js';
import { PollKind } from './poll.kind.js';
import { PollState } from './poll.state.js';
import { linesOf, textFor } from './poll.texts.js';
import { type Poll, PollOptionView, type PollTextView } from './poll.view.js';

/** An option with the poll it belongs to. */
export interface PollOptionOf extends PollOption {
  readonly poll: Poll;
}

@Resolver(() => PollOptionView)
export class PollOptionResolver {
  @ResolveField() label(@Parent() { label, poll }: PollOptionOf, @CurrentActor() actor: Actor): PollTextView | null {
    return textFor(actor, poll.webinar, label);
  }
  @ResolveField() labels(@Parent() { label, poll }: PollOptionOf): PollTextView[] {
    return linesOf(label, poll.webinar);
  }
  @ResolveField() isRight(@Parent() { isRight, poll }: PollOptionOf): boolean | null {
    const tells = poll.kind === PollKind.QUIZ && (poll.state === PollState.CLOSED || poll.webinar.viewerCan.moderate);
    return tells ? isRight : null;
  }
}
