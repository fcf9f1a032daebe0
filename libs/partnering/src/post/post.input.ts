import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsDate,
  IsEnum,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { CentreKind } from '@guildhall/centre';
import { ChallengeCodes, CountryCodes, EqfLevels, FieldCodes, SectorCodes } from '@guildhall/classification';
import { CountryField, IdempotencyKey, IdField, LanguageTag, LanguageTags, Line, Lines, Text } from '@guildhall/text';
import { CooperationForm, PartnerPostAct, PartnerPostKind, PartnerRole } from './post.kinds.js';

const { PAUSE, RESUME, IN_TALKS, FOUND, WITHDRAW } = PartnerPostAct;
const moves: readonly PartnerPostAct[] = [PAUSE, RESUME, IN_TALKS, FOUND, WITHDRAW];

@InputType({
  description:
    'What a partner post says. Whatever is left out stays as it is; of a new one it is what the profile of its centre says.',
})
export class PartnerPostWordsInput {
  @Field(() => String, { nullable: true, description: 'One line of up to 120 characters.' })
  @IsOptional()
  @Line({ min: 0, max: 120 })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Markdown of up to 5,000 characters.' })
  @IsOptional()
  @Text({ min: 0, max: 5000 })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; its centre’s when left out.' })
  @IsOptional()
  @CountryField()
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Region or town, up to 80 characters.' })
  @IsOptional()
  @Line({ min: 0, max: 80 })
  region?: string | null;

  @Field(() => [String], { nullable: true, description: 'Two-digit codes of NACE Rev. 2, at most ten.' })
  @IsOptional()
  @SectorCodes({ max: 10 })
  sectors?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of ISCED-F 2013, at most ten.' })
  @IsOptional()
  @FieldCodes({ max: 10 })
  fields?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Levels of the EQF, 1 to 8.' })
  @IsOptional()
  @EqfLevels()
  eqfLevels?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of themes.' })
  @IsOptional()
  @ArrayMaxSize(5)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true, message: tell('theme') })
  themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Challenges of the knowledge packages, by their codes.' })
  @IsOptional()
  @ChallengeCodes({ max: 12 })
  challenges?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Expertise offered, up to 1,000 characters.' })
  @IsOptional()
  @Text({ min: 0, max: 1000 })
  offers?: string | null;

  @Field(() => String, { nullable: true, description: 'Expertise sought, up to 1,000 characters.' })
  @IsOptional()
  @Text({ min: 0, max: 1000 })
  seeks?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags of what is offered, at most twelve.' })
  @IsOptional()
  @ArrayMaxSize(12)
  @Lines({ max: 40 })
  offerTags?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags of what is sought, at most twelve.' })
  @IsOptional()
  @ArrayMaxSize(12)
  @Lines({ max: 40 })
  seekTags?: string[] | null;

  @Field(() => [CooperationForm], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(6)
  @IsEnum(CooperationForm, { each: true, message: tell('choice') })
  forms?: CooperationForm[] | null;

  @Field(() => ID, { nullable: true, description: 'The call it is for, one that is known here.' })
  @IsOptional()
  @IdField()
  call?: string | null;

  @Field(() => String, { nullable: true, description: 'Another programme or call, up to 120 characters.' })
  @IsOptional()
  @Line({ min: 0, max: 120 })
  programme?: string | null;

  @Field(() => Date, { nullable: true, description: 'The deadline of that programme or call.' })
  @IsOptional()
  @IsDate()
  deadline?: Date | null;

  @Field(() => PartnerRole, { nullable: true, description: 'The part the centre would take itself.' })
  @IsOptional()
  @IsEnum(PartnerRole, { message: tell('choice') })
  roleOffered?: PartnerRole | null;

  @Field(() => PartnerRole, { nullable: true, description: 'The part it seeks somebody for.' })
  @IsOptional()
  @IsEnum(PartnerRole, { message: tell('choice') })
  roleSought?: PartnerRole | null;

  @Field(() => [CentreKind], { nullable: true, description: 'Kinds of organisation sought; none for any.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(CentreKind, { each: true, message: tell('choice') })
  kindsSought?: CentreKind[] | null;

  @Field(() => Int, { nullable: true, description: 'How many partners are still needed, 1 to 50.' })
  @IsOptional()
  @Min(1, { message: tell('choice') })
  @Max(50, { message: tell('choice') })
  partnersNeeded?: number | null;

  @Field(() => [String], { nullable: true, description: 'Countries sought, at most sixty; none for any.' })
  @IsOptional()
  @CountryCodes({ max: 60 })
  countriesSought?: string[] | null;

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

  @Field(() => Int, { nullable: true, description: 'At how many interests it pauses by itself, 1 to 50.' })
  @IsOptional()
  @Min(1, { message: tell('choice') })
  @Max(50, { message: tell('choice') })
  repliesMost?: number | null;
}

@InputType()
export class DraftPartnerPostInput extends PartnerPostWordsInput {
  @Field(() => ID, { description: 'The centre it is for.' })
  @IdField()
  centre!: string;

  @Field(() => PartnerPostKind)
  @IsEnum(PartnerPostKind, { message: tell('choice') })
  kind!: PartnerPostKind;

  @Field(() => String, { description: 'The language it is written in, a BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String)
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType({ isAbstract: true })
export class ChangedPartnerPostInput extends PartnerPostWordsInput {
  @Field(() => ID)
  @IdField()
  partnerPost!: string;

  @Field(() => PartnerPostKind, { nullable: true })
  @IsOptional()
  @IsEnum(PartnerPostKind, { message: tell('choice') })
  kind?: PartnerPostKind | null;

  @Field(() => String, { nullable: true, description: 'The language it is written in, a BCP 47 tag.' })
  @IsOptional()
  @LanguageTag()
  language?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` these words were written upon; with an older one nothing is changed.',
  })
  @IsOptional()
  @Min(0, { message: tell('invalid') })
  version?: number | null;
}

@InputType()
export class SavePartnerPostInput extends ChangedPartnerPostInput {
  @Field(() => Int, { nullable: true, description: 'The step of writing it that comes next, 1 to 3.' })
  @IsOptional()
  @Min(1, { message: tell('choice') })
  @Max(3, { message: tell('choice') })
  step?: number | null;
}

@InputType()
export class EditPartnerPostInput extends ChangedPartnerPostInput {
  @Field(() => String, {
    nullable: true,
    description: 'What was changed and why, up to 300 characters, for everybody.',
  })
  @IsOptional()
  @Line({ min: 0, max: 300 })
  summary?: string | null;
}

@InputType()
export class MovePartnerPostInput {
  @Field(() => ID)
  @IdField()
  partnerPost!: string;

  @Field(() => PartnerPostAct, { description: 'PAUSE, RESUME, IN_TALKS, FOUND or WITHDRAW.' })
  @IsIn([...moves], { message: tell('choice') })
  act!: PartnerPostAct;
}

@InputType()
export class RenewPartnerPostInput {
  @Field(() => ID)
  @IdField()
  partnerPost!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The new last day, as `2027-03-31`, within a year; else sixty days from now, or the deadline.',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: tell('day') })
  answerBy?: string | null;
}

@ArgsType()
export class RenewalArgs {
  @Field(() => String, { description: 'The token of the link in a mail.' })
  @IsString()
  @MaxLength(300, { message: tell('invalid') })
  token!: string;
}

@ArgsType()
export class OwnPartnerPostArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this centre alone.' })
  @IsOptional()
  @IdField()
  centre?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Drafts alone, or all but drafts; both when left out.' })
  @IsOptional()
  isDraft?: boolean | null;
}
