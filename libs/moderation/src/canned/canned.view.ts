import { ArgsType, createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Language, tell } from '@guildhall/kernel';
import { IdField, Line, Text } from '@guildhall/text';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { Ground, grounds } from '../report/ground.js';

export const CannedPurpose = { REASON: 'REASON', REPLY: 'REPLY' } as const;
export type CannedPurpose = keyof typeof CannedPurpose;
registerEnumType(CannedPurpose, {
  name: 'CannedPurpose',
  description: 'What a prepared text is for: the REASON of a decision, or a REPLY in a thread.',
});

@ObjectType('InLanguages', { description: 'A text in every language of the interface.' })
@InputType('InLanguagesInput')
export class InLanguages implements Record<Language, string> {
  @Field(() => String)
  @Text({ min: 2, max: 500 })
  en!: string;

  @Field(() => String)
  @Text({ min: 2, max: 500 })
  fr!: string;

  @Field(() => String)
  @Text({ min: 2, max: 500 })
  ar!: string;
}

@InputType()
export class CannedTitlesInput implements Record<Language, string> {
  @Field(() => String)
  @Line({ min: 2, max: 60 })
  en!: string;

  @Field(() => String)
  @Line({ min: 2, max: 60 })
  fr!: string;

  @Field(() => String)
  @Line({ min: 2, max: 60 })
  ar!: string;
}

@ObjectType('CannedText', {
  description: 'A text moderators use again and again; `{name}` in a reply is whom it answers.',
})
export class CannedTextView {
  @Field(() => ID) id!: string;
  @Field(() => CannedPurpose) purpose!: CannedPurpose;
  @Field(() => Ground, { nullable: true, description: 'The rule a reason is about.' }) ground!: Ground | null;
  @Field(() => InLanguages, { description: 'What moderators find it by.' }) title!: InLanguages;
  @Field(() => InLanguages) words!: InLanguages;
}

@ArgsType()
export class CannedListArgs {
  @Field(() => CannedPurpose)
  @IsIn(Object.values(CannedPurpose), { message: tell('choice') })
  purpose!: CannedPurpose;
}

@InputType()
export class SaveCannedTextInput {
  @Field(() => ID, { nullable: true, description: 'The text to be changed; null for a new one.' })
  @IsOptional()
  @IdField()
  id?: string | null;

  @Field(() => CannedPurpose)
  @IsIn(Object.values(CannedPurpose), { message: tell('choice') })
  purpose!: CannedPurpose;

  @Field(() => Ground, { nullable: true })
  @IsOptional()
  @IsIn(grounds, { message: tell('choice') })
  ground?: Ground | null;

  @Field(() => CannedTitlesInput)
  @Type(() => CannedTitlesInput)
  @ValidateNested()
  title!: CannedTitlesInput;

  @Field(() => InLanguages)
  @Type(() => InLanguages)
  @ValidateNested()
  words!: InLanguages;
}

@ObjectType()
export class SaveCannedTextSuccess {
  @Field(() => CannedTextView) text: CannedTextView;
  constructor(text: CannedTextView) {
    this.text = text;
  }
}
export const SaveCannedTextResult = createUnionType({
  name: 'SaveCannedTextResult',
  types: () => [SaveCannedTextSuccess] as const,
});
