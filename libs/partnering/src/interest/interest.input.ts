import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Text } from '@guildhall/text';
import { DeclineReason, InterestSide } from './interest.kinds.js';

@InputType({ description: 'The three answers of an interest, as plain text.' })
export class InterestAnswersInput {
  @Field(() => String, { description: 'The BCP 47 tag of the language they are written in.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'Why the centre fits: 10 to 2,000 characters.' })
  @Text({ min: 10, max: 2000 })
  fit!: string;

  @Field(() => String, { description: 'What shows it: 10 to 2,000 characters.' })
  @Text({ min: 10, max: 2000 })
  evidence!: string;

  @Field(() => String, { description: 'When, and how much it can give: 10 to 2,000 characters.' })
  @Text({ min: 10, max: 2000 })
  capacity!: string;
}

@InputType()
export class ExpressInterestInput extends InterestAnswersInput {
  @Field(() => ID)
  @IdField()
  partnerPost!: string;

  @Field(() => ID, { description: 'The centre that is interested; the viewer speaks for it.' })
  @IdField()
  centre!: string;

  @Field(() => String)
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class EditInterestInput extends InterestAnswersInput {
  @Field(() => ID)
  @IdField()
  interest!: string;
}

@InputType()
export class MarkInterestInput {
  @Field(() => ID)
  @IdField()
  interest!: string;

  @Field(() => Boolean, { description: 'Whether it is on the short-list.' })
  @IsBoolean()
  isShortlisted!: boolean;

  @Field(() => String, {
    defaultValue: '',
    description: 'A note of the author’s side for itself, up to 2,000 characters.',
  })
  @Text({ min: 0, max: 2000 })
  note: string = '';
}

@InputType()
export class AskInterestInput {
  @Field(() => ID)
  @IdField()
  interest!: string;

  @Field(() => String, { description: 'The question: 5 to 1,000 characters.' })
  @Text({ min: 5, max: 1000 })
  question!: string;
}

@InputType()
export class AnswerInterestInput {
  @Field(() => ID)
  @IdField()
  interest!: string;

  @Field(() => String, { description: 'The answer: 2 to 2,000 characters.' })
  @Text({ min: 2, max: 2000 })
  answer!: string;
}

@InputType()
export class DeclineInterestInput {
  @Field(() => ID)
  @IdField()
  interest!: string;

  @Field(() => DeclineReason)
  @IsEnum(DeclineReason, { message: tell('choice') })
  reason!: DeclineReason;

  @Field(() => String, {
    nullable: true,
    description: 'Own words, up to 1,000 characters; those of the template when left out or empty.',
  })
  @IsOptional()
  @Text({ min: 0, max: 1000 })
  words?: string | null;
}

@ArgsType()
export class InterestListArgs extends PageArgs {
  @Field(() => InterestSide, { description: 'ASKER: sent by own centres. AUTHOR: received by own posts.' })
  @IsEnum(InterestSide, { message: tell('choice') })
  side!: InterestSide;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that wait for the viewer’s side.' })
  @IsBoolean()
  due: boolean = false;
}
