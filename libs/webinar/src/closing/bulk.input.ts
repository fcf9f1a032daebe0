import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsEnum, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, Line } from '@guildhall/text';
import { QuestionFate } from '../question/question.input.js';

@InputType({ isAbstract: true })
class ManyQuestions {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => [ID], { description: 'Questions of this webinar, 1 to 100.' })
  @ArrayMinSize(1, { message: tell('choice') })
  @ArrayMaxSize(100, { message: tell('invalid') })
  @Matches(/^[1-9]\d{0,17}$/, { each: true, message: tell('id') })
  questions!: string[];
}

@InputType()
export class DecideQuestionsInput extends ManyQuestions {
  @Field(() => QuestionFate, { description: 'SHOWN, ANSWERED or DECLINED.' })
  @IsEnum(QuestionFate)
  fate!: QuestionFate;

  @Field(() => String, { nullable: true, description: 'Why they are declined, 2 to 300 characters: askers see this.' })
  @IsOptional()
  @Line({ min: 2, max: 300 })
  reason?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those that have at most so many votes at this moment.',
  })
  @IsOptional()
  @IsInt()
  @Min(0, { message: tell('invalid') })
  @Max(10_000, { message: tell('invalid') })
  mostVotes?: number;
}

@InputType()
export class MoveQuestionsInput extends ManyQuestions {
  @Field(() => String, { description: 'The slug of the theme they go on in.' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme!: string;
}
