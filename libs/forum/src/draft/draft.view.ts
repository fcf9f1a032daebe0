import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { LanguageTag, Line, Text } from '@guildhall/text';
import { MARKDOWN, TITLE } from '../thread/thread.input.js';

@ObjectType('Draft', { description: 'The question somebody is writing; one per person, or per browser until sign-in.' })
export class DraftView {
  @Field(() => String, { description: 'The slug of a theme, or empty.' }) theme!: string;
  @Field(() => String) title!: string;
  @Field(() => String) markdown!: string;
  @Field(() => String) language!: string;
  @Field(() => Date) savedAt!: Date;
}

@InputType({ description: 'What is written so far; everything may still be empty.' })
export class DraftInput {
  @Field(() => String)
  @Matches(/^[a-z0-9-]{0,60}$/, { message: tell('theme') })
  theme!: string;

  @Field(() => String)
  @Line({ ...TITLE, min: 0 })
  title!: string;

  @Field(() => String)
  @Text({ ...MARKDOWN, min: 0 })
  markdown!: string;

  @Field(() => String)
  @LanguageTag()
  language!: string;
}
