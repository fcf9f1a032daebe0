import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Matches } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Line, Text } from '@guildhall/text';
import { TagNamesField } from '../tag/tag.input.js';
import { LONGEST_TAG, TAG_SLUG } from '../tag/tag.slug.js';
import { ThreadFilter } from './thread.view.js';

export const TITLE = { min: 8, max: 150 };
export const MARKDOWN = { min: 2, max: 20_000 };
const SLUG = /^[a-z0-9-]{1,60}$/;

@ArgsType()
export class ThreadListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The slug of a theme.' })
  @IsOptional()
  @Matches(SLUG, { message: tell('theme') })
  theme?: string;

  @Field(() => ThreadFilter, { defaultValue: ThreadFilter.ALL })
  @IsEnum(ThreadFilter)
  filter: ThreadFilter = ThreadFilter.ALL;

  @Field(() => ID, { nullable: true, description: 'Only what this person asked.' })
  @IsOptional()
  @IsUUID(undefined, { message: tell('id') })
  author?: string;

  @Field(() => String, { nullable: true, description: 'Only threads with this tag: its slug, or that of a synonym.' })
  @IsOptional()
  @Matches(TAG_SLUG, { message: tell('tag', { max: LONGEST_TAG }) })
  tag?: string;
}

@InputType()
export class AskQuestionInput {
  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per question.' })
  @IdempotencyKey()
  idempotencyKey!: string;

  @Field(() => String, { description: 'The slug of a theme.' })
  @Matches(SLUG, { message: tell('theme') })
  theme!: string;

  @Field(() => String, { description: 'One line of 8 to 150 characters.' })
  @Line(TITLE)
  title!: string;

  @Field(() => String, { description: 'Markdown of 2 to 20,000 characters.' })
  @Text(MARKDOWN)
  markdown!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' })
  @LanguageTag()
  language!: string;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Up to five tags, by name or slug; a synonym becomes its tag, and one that is not there yet is made.',
  })
  @TagNamesField()
  tags: string[] = [];

  @Field(() => ID, { nullable: true, description: 'The draft it was written in, which is let go of.' })
  @IsOptional()
  @IsUUID(undefined, { message: tell('id') })
  draft?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The centre it is written for, whose name is shown beside theirs; FORBIDDEN when they do not speak for it.',
  })
  @IsOptional()
  @IdField()
  centre?: string | null;
}
