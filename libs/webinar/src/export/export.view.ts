import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { QuestionFate } from '../question/question.input.js';

/** A question as it is exported: whoever asked is a number. */
export interface ExportedQuestion {
  readonly id: string;
  readonly asker: number;
  readonly shownName: string | null;
  readonly body: string;
  readonly language: string;
  readonly slide: number | null;
  readonly askedAt: Date;
  readonly voteCount: number;
  readonly fate: Lowercase<QuestionFate>;
  readonly fateAt: Date | null;
  readonly fateReason: string | null;
  readonly mergedInto: string | null;
  readonly threadId: string | null;
  readonly isAnswered: boolean | null;
  readonly outcomeIds: readonly string[];
  readonly isHeld: boolean;
  readonly isHidden: boolean;
}

@ObjectType('ExportedQuestion', { description: 'A live question as it is exported, under a pseudonym.' })
export class ExportedQuestionView {
  @Field(() => ID) id!: string;
  @Field(() => Int, {
    description:
      'Stands for whoever asked: from 1, by their first question. What somebody asked anonymously has another number than what they asked by name.',
  })
  asker!: number;
  @Field(() => String, { nullable: true, description: 'The name they chose to show.' }) shownName!: string | null;
  @Field(() => String) body!: string;
  @Field(() => String) language!: string;
  @Field(() => Int, { nullable: true }) slide!: number | null;
  @Field(() => Date, { description: 'Cut to the minute.' }) askedAt!: Date;
  @Field(() => Int) voteCount!: number;
  @Field(() => QuestionFate) fate!: QuestionFate;
  @Field(() => Date, { nullable: true }) fateAt!: Date | null;
  @Field(() => String, { nullable: true }) fateReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'As far as everybody may see it.' }) mergedInto!: string | null;
  @Field(() => ID, { nullable: true, description: 'As far as everybody may read it.' }) threadId!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether that thread has an answer; null without one.' })
  isAnswered!: boolean | null;
  @Field(() => [ID], { description: 'The outcomes that answer to it.' }) outcomeIds!: string[];
  @Field(() => Boolean, { description: 'Exported to those who run the webinar alone.' }) isHeld!: boolean;
  @Field(() => Boolean, { description: 'Exported to those who run the webinar alone.' }) isHidden!: boolean;
}

export const ExportedQuestionConnection = connectionOf(ExportedQuestionView, 'ExportedQuestion');
