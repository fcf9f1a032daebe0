import { Field, GraphQLISODateTime, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsDate, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, LanguageTag, Line, Text } from '@guildhall/text';
import { TagNamesField } from '../tag/tag.input.js';
import { MARKDOWN, TITLE } from '../thread/thread.input.js';

/** As many as stand on a page of a list. */
const MOST_THREADS = 50;
const MOST_POSTS = 200;

const Ids = (most: number): PropertyDecorator => {
  const all = [
    IsArray({ message: tell('id') }),
    ArrayMinSize(1, { message: tell('choice') }),
    ArrayMaxSize(most, { message: tell('choice') }),
    Matches(/^[1-9]\d{0,17}$/, { each: true, message: tell('id') }),
  ];
  return (target, property) => all.forEach((decorate) => decorate(target, property));
};

@InputType({
  description: 'Threads to act on; each is changed by itself, and what is refused about one is told with it.',
})
export class CurateInput {
  @Field(() => [ID], { description: '1 to 50 threads.' })
  @Ids(MOST_THREADS)
  threads!: string[];

  @Field(() => String, { defaultValue: '', description: 'Why, for colleagues; up to 500 characters, may be empty.' })
  @Line({ min: 0, max: 500 })
  reason: string = '';
}

@InputType()
export class PinInput extends CurateInput {
  @Field(() => Int, { defaultValue: 1, description: '1 to 9; of several pinned threads the highest stands first.' })
  @IsInt()
  @Min(1, { message: tell('choice') })
  @Max(9, { message: tell('choice') })
  order: number = 1;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Comes down within the hour after this time.' })
  @IsOptional()
  @IsDate({ message: tell('choice') })
  until?: Date;
}

const why = 'Why, 3 to 500 characters; the authors concerned read it.';

@InputType()
export class LockInput {
  @Field(() => [ID], { description: '1 to 50 threads.' })
  @Ids(MOST_THREADS)
  threads!: string[];

  @Field(() => String, { description: 'Why, 3 to 500 characters; everybody reads it on the thread.' })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@InputType()
export class MoveInput {
  @Field(() => [ID], { description: '1 to 50 threads.' })
  @Ids(MOST_THREADS)
  threads!: string[];

  @Field(() => String, { description: 'The slug of the theme they belong to; you have to moderate it as well.' })
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme!: string;

  @Field(() => String, { description: why })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@InputType()
export class TagThreadsInput extends CurateInput {
  @Field(() => [String], { defaultValue: [], description: 'Tags to add, by name or slug; new ones are made.' })
  @TagNamesField()
  add: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Tags to take off, by name or slug.' })
  @TagNamesField()
  remove: string[] = [];
}

@InputType()
export class MarkDuplicateInput {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => ID, { description: 'The thread that asked it first, or better. Of a duplicate its original is taken.' })
  @IdField()
  original!: string;

  @Field(() => String, { description: why })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@InputType()
export class RetitleInput {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => String, { description: 'One line of 8 to 150 characters.' })
  @Line(TITLE)
  title!: string;

  @Field(() => String, { description: why })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@InputType()
export class CorrectLanguageInput {
  @Field(() => ID, { description: 'A post; with the question, the language of the title is corrected as well.' })
  @IdField()
  post!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' })
  @LanguageTag()
  language!: string;
}

@InputType()
export class MergeInput {
  @Field(() => ID, { description: 'The thread whose posts move; its address leads on from then.' })
  @IdField()
  thread!: string;

  @Field(() => ID, { description: 'The thread they move into; you have to moderate its theme as well.' })
  @IdField()
  into!: string;

  @Field(() => String, { description: why })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@InputType()
export class SplitInput {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => [ID], { description: '1 to 200 replies of the thread; the earliest becomes the question.' })
  @Ids(MOST_POSTS)
  posts!: string[];

  @Field(() => String, { description: 'The title of the new thread, 8 to 150 characters.' })
  @Line(TITLE)
  title!: string;

  @Field(() => String, { description: why })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@InputType()
export class SummariseInput {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => String, {
    description:
      'Markdown of 2 to 20,000 characters that names the posts it rests on, at least one, as `#12` or by their address `/posts/…`.',
  })
  @Text(MARKDOWN)
  markdown!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' })
  @LanguageTag()
  language!: string;
}
