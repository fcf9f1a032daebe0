import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { type Thread, ThreadView } from '../thread/thread.view.js';

@ObjectType()
export class RequestAnswerSuccess {
  @Field(() => ThreadView) thread!: Thread;
  constructor(thread: Thread) {
    this.thread = thread;
  }
}

@ObjectType({
  implements: () => Problem,
  description:
    'The person takes no requests, is gone, or is the asker of the thread or of the request; the centre takes none, was ' +
    'merged or hidden, is the one the thread was written for, or nobody else represents it.',
})
export class CannotBeAsked extends Problem {}

@ObjectType({
  implements: () => Problem,
  description: 'The person or centre was asked in this thread before; once is enough.',
})
export class AlreadyAsked extends Problem {}

@ObjectType({
  implements: () => Problem,
  description: 'Five people or centres were asked in this thread within a day.',
})
export class RequestsSpent extends Problem {}

export const RequestAnswerResult = createUnionType({
  name: 'RequestAnswerResult',
  types: () => [RequestAnswerSuccess, CannotBeAsked, AlreadyAsked, RequestsSpent] as const,
});

@ObjectType()
export class DeclineRequestSuccess {
  @Field(() => ThreadView) thread!: Thread;
  constructor(thread: Thread) {
    this.thread = thread;
  }
}
export const DeclineRequestResult = createUnionType({
  name: 'DeclineRequestResult',
  types: () => [DeclineRequestSuccess] as const,
});
