import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, Line } from '@guildhall/text';
import { QuestionFate } from '../question/question.input.js';

/** What every decision of a host says. */
@InputType({ isAbstract: true })
export class FateInput {
  @Field(() => ID)
  @IdField()
  question!: string;

  @Field(() => QuestionFate, {
    nullable: true,
    description: 'The fate the host saw: when the question has another one by now, nothing is changed.',
  })
  @IsOptional()
  @IsEnum(QuestionFate)
  seen?: QuestionFate;
}

@InputType()
export class DecideQuestionInput extends FateInput {
  @Field(() => QuestionFate, { description: 'WAITING, SHOWN, ANSWERED or DECLINED.' })
  @IsEnum(QuestionFate)
  fate!: QuestionFate;

  @Field(() => String, { nullable: true, description: 'Why it is declined, 2 to 300 characters: its asker sees this.' })
  @IsOptional()
  @Line({ min: 2, max: 300 })
  reason?: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Instead of own words: the number of a reason in `declineReasons`, from 1; said in the language of the question.',
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(10, { message: tell('invalid') })
  reasonNumber?: number;
}

@InputType()
export class MergeQuestionInput extends FateInput {
  @Field(() => ID, { description: 'The question that asks the same; where that was merged, the one it leads to.' })
  @IdField()
  into!: string;
}

@InputType()
export class MoveQuestionInput extends FateInput {
  @Field(() => String, { description: 'The slug of the theme it goes on in.' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme!: string;

  @Field(() => String, { description: 'The title of the thread: one line of 8 to 150 characters.' })
  @Line({ min: 8, max: 150 })
  title!: string;
}

@InputType()
export class UndoQuestionInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The question whose last decision is taken back; null for the last the viewer took here.',
  })
  @IsOptional()
  @IdField()
  question?: string;
}
