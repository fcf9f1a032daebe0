import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Line, Text } from '@guildhall/text';
import { TagNamesField } from '../tag/tag.input.js';
import { ReplyOrder } from './post.view.js';
import { MARKDOWN, TITLE } from '../thread/thread.input.js';

@ArgsType()
export class ReplyListArgs extends PageArgs {
  @Field(() => Int, { nullable: true, description: 'Begins with the reply of this number, for permalinks.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: tell('id') })
  @Max(1_000_000, { message: tell('id') })
  fromNumber?: number;

  @Field(() => ReplyOrder, { defaultValue: ReplyOrder.TIME, description: '`fromNumber` counts by TIME alone.' })
  @IsEnum(ReplyOrder)
  order: ReplyOrder = ReplyOrder.TIME;
}

@InputType()
export class ReplyToThreadInput {
  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per reply.' })
  @IdempotencyKey()
  idempotencyKey!: string;

  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => String, { description: 'Markdown of 2 to 20,000 characters.' })
  @Text(MARKDOWN)
  markdown!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' })
  @LanguageTag()
  language!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The centre it is written for, whose name is shown beside theirs; FORBIDDEN when they do not speak for it.',
  })
  @IsOptional()
  @IdField()
  centre?: string | null;
}

@InputType()
export class EditPostInput {
  @Field(() => ID)
  @IdField()
  post!: string;

  @Field(() => Int, { description: 'The revision the edit starts from; a newer one is an EditConflict.' })
  @IsInt()
  @Min(1, { message: tell('id') })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'A new title, for the question alone; 8 to 150 characters.' })
  @IsOptional()
  @Line(TITLE)
  title?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'New tags in place of the old ones, for the question alone; up to five names or slugs.',
  })
  @IsOptional()
  @TagNamesField()
  tags?: string[];

  @Field(() => String, { description: 'Markdown of 2 to 20,000 characters.' })
  @Text(MARKDOWN)
  markdown!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { nullable: true, description: 'What changed and why, up to 200 characters.' })
  @IsOptional()
  @Line({ min: 0, max: 200 })
  note?: string;
}
