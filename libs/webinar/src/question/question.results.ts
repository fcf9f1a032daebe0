import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { WordsBlocked } from '@guildhall/database';
import { LiveQuestionView, type QuestionRow } from './question.view.js';

/** What acts on a live question give: the question as the viewer sees it now. */
@ObjectType({ isAbstract: true })
export class QuestionSuccess {
  @Field(() => LiveQuestionView) question!: QuestionRow;
  constructor(question: QuestionRow) {
    this.question = question;
  }
}

@ObjectType()
export class AskLiveQuestionSuccess extends QuestionSuccess {}
@ObjectType({ implements: () => Problem, description: 'The attendee asked the same, word by word, before.' })
export class AskedAlready extends Problem {}

@ObjectType()
export class VoteForQuestionSuccess extends QuestionSuccess {}

export const AskLiveQuestionResult = createUnionType({
  name: 'AskLiveQuestionResult',
  types: () => [AskLiveQuestionSuccess, AskedAlready, WordsBlocked] as const,
});
export const VoteForQuestionResult = createUnionType({
  name: 'VoteForQuestionResult',
  types: () => [VoteForQuestionSuccess] as const,
});
