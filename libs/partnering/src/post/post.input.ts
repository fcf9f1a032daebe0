import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsDate, IsEnum, IsOptional, Matches, Max, Min } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { CentreKind } from '@guildhall/centre';
import { ChallengeCodes, CountryCodes, EqfLevels, FieldCodes, SectorCodes } from '@guildhall/classification';
import { CountryField, IdempotencyKey, IdField, LanguageTag, LanguageTags, Line, Lines, Text } from '@guildhall/text';
import { CooperationForm, PartnerPostKind, PartnerRole } from './post.kinds.js';

@InputType({ description: 'What a partner post says. A draft may leave out all but its kind and language.' })
export class PartnerPostWordsInput {
  @Field(() => PartnerPostKind)
  @IsEnum(PartnerPostKind, { message: tell('choice') })
  kind!: PartnerPostKind;

  @Field(() => String, { description: 'The language it is written in, a BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { defaultValue: '', description: 'One line of up to 120 characters.' })
  @Line({ min: 0, max: 120 })
  title: string = '';

  @Field(() => String, { defaultValue: '', description: 'Markdown of up to 5,000 characters.' })
  @Text({ min: 0, max: 5000 })
  body: string = '';

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; its centre’s when left out.' })
  @IsOptional()
  @CountryField()
  country?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Region or town, up to 80 characters.' })
  @Line({ min: 0, max: 80 })
  region: string = '';

  @Field(() => [String], { defaultValue: [], description: 'Two-digit codes of NACE Rev. 2, at most ten.' })
  @SectorCodes({ max: 10 })
  sectors: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Codes of ISCED-F 2013, at most ten.' })
  @FieldCodes({ max: 10 })
  fields: string[] = [];

  @Field(() => [Int], { defaultValue: [], description: 'Levels of the EQF, 1 to 8.' })
  @EqfLevels()
  eqfLevels: number[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Slugs of themes.' })
  @ArrayMaxSize(5)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true, message: tell('theme') })
  themes: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Challenges of the knowledge packages, by their codes.' })
  @ChallengeCodes({ max: 12 })
  challenges: string[] = [];

  @Field(() => String, { defaultValue: '', description: 'Expertise offered, up to 1,000 characters.' })
  @Text({ min: 0, max: 1000 })
  offers: string = '';

  @Field(() => String, { defaultValue: '', description: 'Expertise sought, up to 1,000 characters.' })
  @Text({ min: 0, max: 1000 })
  seeks: string = '';

  @Field(() => [String], { defaultValue: [], description: 'Tags of what is offered, at most twelve.' })
  @ArrayMaxSize(12)
  @Lines({ max: 40 })
  offerTags: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Tags of what is sought, at most twelve.' })
  @ArrayMaxSize(12)
  @Lines({ max: 40 })
  seekTags: string[] = [];

  @Field(() => [CooperationForm], { defaultValue: [] })
  @ArrayMaxSize(6)
  @IsEnum(CooperationForm, { each: true, message: tell('choice') })
  forms: CooperationForm[] = [];

  @Field(() => ID, { nullable: true, description: 'The call it is for, one that is known here.' })
  @IsOptional()
  @IdField()
  call?: string | null;

  @Field(() => String, { defaultValue: '', description: 'Another programme or call, up to 120 characters.' })
  @Line({ min: 0, max: 120 })
  programme: string = '';

  @Field(() => Date, { nullable: true, description: 'The deadline of that programme or call.' })
  @IsOptional()
  @IsDate()
  deadline?: Date | null;

  @Field(() => PartnerRole, { defaultValue: PartnerRole.OPEN, description: 'The part the centre would take itself.' })
  @IsEnum(PartnerRole, { message: tell('choice') })
  roleOffered: PartnerRole = PartnerRole.OPEN;

  @Field(() => PartnerRole, { defaultValue: PartnerRole.OPEN, description: 'The part it seeks somebody for.' })
  @IsEnum(PartnerRole, { message: tell('choice') })
  roleSought: PartnerRole = PartnerRole.OPEN;

  @Field(() => [CentreKind], { defaultValue: [], description: 'Kinds of organisation sought; none for any.' })
  @ArrayMaxSize(10)
  @IsEnum(CentreKind, { each: true, message: tell('choice') })
  kindsSought: CentreKind[] = [];

  @Field(() => Int, { defaultValue: 1, description: 'How many partners are still needed, 1 to 50.' })
  @Min(1, { message: tell('choice') })
  @Max(50, { message: tell('choice') })
  partnersNeeded: number = 1;

  @Field(() => [String], { defaultValue: [], description: 'Countries sought, at most sixty; none for any.' })
  @CountryCodes({ max: 60 })
  countriesSought: string[] = [];

  @Field(() => [String], { nullable: true, description: 'Working languages; its centre’s when left out.' })
  @IsOptional()
  @LanguageTags()
  languages?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day of answers, as `2027-03-31`; within a year from today. It then expires by itself.',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: tell('day') })
  answerBy?: string | null;

  @Field(() => Int, { defaultValue: 10, description: 'At how many interests it pauses by itself, 1 to 50.' })
  @Min(1, { message: tell('choice') })
  @Max(50, { message: tell('choice') })
  repliesMost: number = 10;
}

@InputType()
export class DraftPartnerPostInput extends PartnerPostWordsInput {
  @Field(() => ID, { description: 'The centre it is for.' })
  @IdField()
  centre!: string;

  @Field(() => String)
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class SavePartnerPostInput extends PartnerPostWordsInput {
  @Field(() => ID)
  @IdField()
  partnerPost!: string;

  @Field(() => Int, { defaultValue: 1, description: 'The step of writing it that comes next, 1 to 3.' })
  @Min(1, { message: tell('choice') })
  @Max(3, { message: tell('choice') })
  step: number = 1;
}

@ArgsType()
export class PartnerPostListArgs extends PageArgs {}
