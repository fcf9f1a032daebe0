import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Line } from '@guildhall/text';
import { PollKind } from './poll.kind.js';

@InputType({ description: 'A question, in one language.' })
export class PollQuestionInput {
  @Field(() => String, { description: 'A BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'One line of 2 to 200 characters.' })
  @Line({ min: 2, max: 200 })
  text!: string;
}

@InputType({ description: 'What an option or an end of a scale says, in one language.' })
export class PollLabelInput {
  @Field(() => String, { description: 'A BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'One line of 1 to 120 characters.' })
  @Line({ min: 1, max: 120 })
  text!: string;
}

@InputType()
export class PollOptionInput {
  @Field(() => [PollLabelInput], { description: 'In up to six languages, that of the webinar among them.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => PollLabelInput)
  labels!: PollLabelInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is a right answer of a quiz.' })
  @IsBoolean()
  isRight: boolean = false;
}

@InputType({ description: 'Everything hosts say about a poll.' })
export class PollPlanInput {
  @Field(() => PollKind)
  @IsEnum(PollKind)
  kind!: PollKind;

  @Field(() => [PollQuestionInput], { description: 'In up to six languages, that of the webinar among them.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => PollQuestionInput)
  question!: PollQuestionInput[];

  @Field(() => [PollOptionInput], { defaultValue: [], description: 'Two to twenty, where there is to be chosen.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PollOptionInput)
  options: PollOptionInput[] = [];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many options have to be chosen at least (1), ranked (all), or where the scale begins (1; from 0).',
  })
  @IsOptional()
  @IsInt()
  @Min(0, { message: tell('invalid') })
  @Max(20, { message: tell('invalid') })
  least?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many options may be chosen or ranked at most (all), words written (3; up to 5), or where the scale ends (5; up to 10).',
  })
  @IsOptional()
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(20, { message: tell('invalid') })
  most?: number;

  @Field(() => [PollLabelInput], { defaultValue: [], description: 'What the beginning of the scale means.' })
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => PollLabelInput)
  leastLabel: PollLabelInput[] = [];

  @Field(() => [PollLabelInput], { defaultValue: [], description: 'What the end of the scale means.' })
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => PollLabelInput)
  mostLabel: PollLabelInput[] = [];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether those who registered are asked before the webinar begins.',
  })
  @IsBoolean()
  isBeforehand: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether results are kept from attendees until it closes.',
  })
  @IsBoolean()
  hidesResults: boolean = false;
}

@InputType()
export class MakePollInput extends PollPlanInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per poll.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class EditPollInput extends PollPlanInput {
  @Field(() => ID)
  @IdField()
  poll!: string;
}

@InputType()
export class MovePollInput {
  @Field(() => ID)
  @IdField()
  poll!: string;

  @Field(() => Int, { description: 'Its new place, from 1; beyond the last it becomes the last.' })
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(100, { message: tell('invalid') })
  position!: number;
}

/** A day, for what is asked in the days after the event. */
const LONGEST = 86_400;

@InputType()
export class OpenPollInput {
  @Field(() => ID)
  @IdField()
  poll!: string;

  @Field(() => Int, { nullable: true, description: 'For how many seconds, 10 to 86,400; null for no limit.' })
  @IsOptional()
  @IsInt()
  @Min(10, { message: tell('invalid') })
  @Max(LONGEST, { message: tell('invalid') })
  seconds?: number;
}

@InputType()
export class ExtendPollInput {
  @Field(() => ID)
  @IdField()
  poll!: string;

  @Field(() => Int, { nullable: true, description: 'How many seconds more, 10 to 86,400; null takes the limit away.' })
  @IsOptional()
  @IsInt()
  @Min(10, { message: tell('invalid') })
  @Max(LONGEST, { message: tell('invalid') })
  seconds?: number;
}
