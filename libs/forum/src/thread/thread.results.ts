import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { NewcomerLimit, WordsBlocked } from '@guildhall/database';
import { type Thread, ThreadView } from './thread.view.js';

@ObjectType()
export class AskQuestionSuccess {
  @Field(() => ThreadView) thread!: Thread;
  constructor(thread: Thread) {
    this.thread = thread;
  }
}

@ObjectType()
export class MarkAnswerSuccess {
  @Field(() => ThreadView) thread!: Thread;
  constructor(thread: Thread) {
    this.thread = thread;
  }
}

@ObjectType()
export class UnmarkAnswerSuccess {
  @Field(() => ThreadView) thread!: Thread;
  constructor(thread: Thread) {
    this.thread = thread;
  }
}

export const AskQuestionResult = createUnionType({
  name: 'AskQuestionResult',
  types: () => [AskQuestionSuccess, NewcomerLimit, WordsBlocked] as const,
});
export const MarkAnswerResult = createUnionType({
  name: 'MarkAnswerResult',
  types: () => [MarkAnswerSuccess] as const,
});
export const UnmarkAnswerResult = createUnionType({
  name: 'UnmarkAnswerResult',
  types: () => [UnmarkAnswerSuccess] as const,
});
