import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { HindranceCause } from './hindrance.js';

registerEnumType(HindranceCause, { name: 'ActHindranceCause', description: 'What stands in the way of an act.' });

@ObjectType({ description: 'The thread stands as wanted now.' })
export class ActDone {
  @Field(() => ThreadView, {
    description: 'The thread as it is now; after a merge the one merged into, after a split the new one.',
  })
  thread!: Thread;
  @Field(() => Boolean, { description: 'False when a colleague had done it before; `decision` says who and when.' })
  changed!: boolean;

  /** The decision it stands on; the apps resolve it. */
  decisionId!: string;

  constructor(thread: Thread, decisionId: string, changed: boolean) {
    Object.assign(this, { thread, decisionId, changed });
  }
}

@ObjectType({ implements: () => Problem, description: 'The act was not possible; nothing was changed.' })
export class ActHindered extends Problem {
  @Field(() => ID, { description: 'The thread it was about.' }) threadId: string;
  @Field(() => HindranceCause) cause: HindranceCause;

  constructor(message: string, threadId: string, cause: HindranceCause) {
    super(message);
    this.threadId = threadId;
    this.cause = cause;
  }
}

export const ActOutcome = createUnionType({ name: 'ActOutcome', types: () => [ActDone, ActHindered] as const });
