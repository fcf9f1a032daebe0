import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Name, Text } from '@guildhall/text';

export enum QuestionFate {
  WAITING = 'WAITING',
  SHOWN = 'SHOWN',
  ANSWERED = 'ANSWERED',
  MERGED = 'MERGED',
  MOVED = 'MOVED',
  DECLINED = 'DECLINED',
}
registerEnumType(QuestionFate, {
  name: 'QuestionFate',
  description:
    'What became of a live question. SHOWN: it is or was on the big screen. ANSWERED: answered live. MERGED: another asks the same. MOVED: it goes on as a thread. DECLINED: with a reason its asker sees.',
});

export enum QuestionOrder {
  VOTES = 'VOTES',
  NEWEST = 'NEWEST',
}
registerEnumType(QuestionOrder, {
  name: 'QuestionOrder',
  description: 'VOTES: the most votes first, of equal ones the older. NEWEST: the newest first.',
});

/** A slide, where one is named at all. */
const SlideNumber = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsInt(),
    Min(1, { message: tell('invalid') }),
    Max(500, { message: tell('invalid') }),
  ) as PropertyDecorator;

@ArgsType()
export class QuestionListArgs extends PageArgs {
  @Field(() => QuestionOrder, { defaultValue: QuestionOrder.VOTES })
  @IsEnum(QuestionOrder)
  order: QuestionOrder = QuestionOrder.VOTES;

  @Field(() => [QuestionFate], { nullable: true, description: 'Only questions with one of these fates.' })
  @IsOptional()
  @IsEnum(QuestionFate, { each: true })
  fates?: QuestionFate[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that wait for a host to let them through. False: only the others.',
  })
  @IsOptional()
  @IsBoolean()
  isHeld?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those that moderators hid, as far as the viewer sees them. False: only the others.',
  })
  @IsOptional()
  @IsBoolean()
  isHidden?: boolean;

  @Field(() => Int, { nullable: true, description: 'Only questions about this slide, from 1 to 500.' })
  @SlideNumber()
  slide?: number;
}

@InputType()
export class AskLiveQuestionInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per question.' })
  @IdempotencyKey()
  idempotencyKey!: string;

  @Field(() => String, { description: 'Plain text of 2 to 500 characters.' })
  @Text({ min: 2, max: 500 })
  body!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' })
  @LanguageTag()
  language!: string;

  @Field(() => Int, { nullable: true, description: 'The slide it is about, from 1 to 500.' })
  @SlideNumber()
  slide?: number;

  @Field(() => String, {
    nullable: true,
    description:
      'What this and later questions of the attendee are shown with, 2 to 60 characters; null for no change.',
  })
  @IsOptional()
  @Name({ min: 2, max: 60 })
  name?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is shown without any name.' })
  @IsBoolean()
  isAnonymous: boolean = false;
}
