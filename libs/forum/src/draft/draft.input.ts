import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, LanguageTag, Line, Text } from '@guildhall/text';
import { MARKDOWN, TITLE } from '../thread/thread.input.js';

@InputType({ description: 'What is written so far; everything may still be empty.' })
export class DraftInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID the client made up once for this draft; saving it again replaces it. A new one without it.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: tell('id') })
  id?: string;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'The revision this goes on from, 0 for a new draft. Another one, saved by another form, is a conflict.',
  })
  @IsInt()
  @Min(0, { message: tell('id') })
  @Max(2_000_000_000, { message: tell('id') })
  revision: number = 0;

  @Field(() => String, {
    defaultValue: '',
    description:
      'Up to 100 letters, digits or hyphens, made up once per open form: a form is never in conflict with itself.',
  })
  @Matches(/^[A-Za-z0-9-]{0,100}$/, { message: tell('invalid') })
  form: string = '';

  @Field(() => ID, { nullable: true, description: 'The thread it replies to; a question without it.' })
  @IsOptional()
  @IdField()
  thread?: string | null;

  @Field(() => String, { defaultValue: '' })
  @Matches(/^[a-z0-9-]{0,60}$/, { message: tell('theme') })
  theme: string = '';

  @Field(() => String, { defaultValue: '' })
  @Line({ ...TITLE, min: 0 })
  title: string = '';

  @Field(() => String)
  @Text({ ...MARKDOWN, min: 0 })
  markdown!: string;

  @Field(() => String)
  @LanguageTag()
  language!: string;

  @Field(() => String, { defaultValue: '', description: 'Tags as they were typed, up to 250 characters.' })
  @Line({ min: 0, max: 250 })
  tags: string = '';

  @Field(() => ID, { nullable: true, description: 'The centre it is written for.' })
  @IsOptional()
  @IdField()
  centre?: string | null;
}

@InputType()
export class ScheduleQuestionInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  draft!: string;

  @Field(() => String, {
    description: 'Date and time in that zone, as 2027-03-31T09:00: in the future, within a year.',
  })
  @Matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, { message: tell('moment') })
  publishAt!: string;

  @Field(() => String, { description: 'An IANA time zone, as Africa/Cairo.' })
  @Matches(/^[A-Za-z][\w+/-]{1,60}$/, { message: tell('timeZone') })
  timeZone!: string;
}
