import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsOptional, ValidateNested } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, LanguageTag, Line } from '@guildhall/text';

const MOST_LANGUAGES = 30;
const many = { message: tell('languageCount', { min: 0, max: MOST_LANGUAGES }) };

@InputType()
export class GlossaryWordInput {
  @Field(() => String, { description: 'A BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'Up to 300 characters; empty takes it away.' })
  @Line({ min: 0, max: 300 })
  text!: string;
}

@InputType()
export class SaveGlossaryTermInput {
  @Field(() => ID, { nullable: true, description: 'The term to change; none for a new one.' })
  @IsOptional()
  @IdField()
  id?: string;

  @Field(() => String, { description: '1 to 60 characters.' })
  @Line({ min: 1, max: 60 })
  term!: string;

  @Field(() => Boolean, { description: 'Whether it stays as it is in every language.' })
  @IsBoolean()
  neverTranslate!: boolean;

  @Field(() => [GlossaryWordInput], { defaultValue: [], description: 'What stands for it, up to 30 languages.' })
  @ArrayMaxSize(MOST_LANGUAGES, many)
  @ValidateNested({ each: true })
  @Type(() => GlossaryWordInput)
  words: GlossaryWordInput[] = [];

  @Field(() => [GlossaryWordInput], { defaultValue: [], description: 'What it means, up to 30 languages.' })
  @ArrayMaxSize(MOST_LANGUAGES, many)
  @ValidateNested({ each: true })
  @Type(() => GlossaryWordInput)
  notes: GlossaryWordInput[] = [];
}
