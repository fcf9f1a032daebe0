import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, LanguageTag, Line, Text } from '@guildhall/text';
import { MARKDOWN } from '../thread/thread.input.js';

/** A translation may take more or less room than what it says. */
export const TRANSLATED_TITLE = { min: 2, max: 250 };
const MOST = 1_000_000;

@InputType()
export class TranslatePostInput {
  @Field(() => ID)
  @IdField()
  post!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language it is translated into.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { nullable: true, description: 'Of a question: the title, one line of 2 to 250 characters.' })
  @IsOptional()
  @Line(TRANSLATED_TITLE)
  title?: string;

  @Field(() => String, { description: 'Markdown of 2 to 20,000 characters.' })
  @Text(MARKDOWN)
  markdown!: string;

  @Field(() => Int, { description: 'The revision of the post that is translated.' })
  @IsInt()
  @Min(1, { message: tell('id') })
  @Max(MOST, { message: tell('id') })
  sourceRevision!: number;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'The revision of the translation it starts from; 0 for a new one. A newer one is a conflict.',
  })
  @IsInt()
  @Min(0, { message: tell('id') })
  @Max(MOST, { message: tell('id') })
  revision: number = 0;
}

@InputType()
export class RequestTranslationInput {
  @Field(() => ID)
  @IdField()
  post!: string;

  @Field(() => String, { description: 'The BCP 47 tag of the language to translate into.' })
  @LanguageTag()
  language!: string;
}

@InputType()
export class HideTranslationInput {
  @Field(() => ID)
  @IdField()
  translation!: string;

  @Field(() => String, { description: 'Why, 3 to 500 characters; kept in the record of acts.' })
  @Line({ min: 3, max: 500 })
  reason!: string;
}
