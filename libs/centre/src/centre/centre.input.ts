import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsUrl,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { tell } from '@guildhall/kernel';
import { ChallengeCodes, EqfLevels, FieldCodes, SectorCodes } from '@guildhall/classification';
import {
  CountryField,
  IdempotencyKey,
  IdField,
  LanguageTag,
  LanguageTags,
  Line,
  Lines,
  Name,
  Text,
} from '@guildhall/text';
import { CentreKind } from './centre.kind.js';

@InputType({ description: 'What a centre is called and does, in one language.' })
export class CentreTextInput {
  @Field(() => String, { description: 'A BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: '2 to 150 characters.' })
  @Name({ min: 2, max: 150 })
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'Markdown of up to 5,000 characters; may be empty.' })
  @Text({ min: 0, max: 5000 })
  markdown: string = '';
}

@InputType({ description: 'What a centre says about itself.' })
export class CentreProfileInput {
  @Field(() => [CentreTextInput], { description: 'In up to six languages; the first is the one it writes in.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => CentreTextInput)
  texts!: CentreTextInput[];

  @Field(() => CentreKind)
  @IsEnum(CentreKind, { message: tell('choice') })
  kind!: CentreKind;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  @CountryField()
  country!: string;

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

  @Field(() => String, { defaultValue: '', description: 'Expertise it offers, up to 1,000 characters.' })
  @Text({ min: 0, max: 1000 })
  offers: string = '';

  @Field(() => String, { defaultValue: '', description: 'Expertise it seeks, up to 1,000 characters.' })
  @Text({ min: 0, max: 1000 })
  seeks: string = '';

  @Field(() => [String], { defaultValue: [], description: 'Tags of what it offers, at most twelve.' })
  @ArrayMaxSize(12)
  @Lines({ max: 40 })
  offerTags: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Tags of what it seeks, at most twelve.' })
  @ArrayMaxSize(12)
  @Lines({ max: 40 })
  seekTags: string[] = [];

  @Field(() => [String], { description: 'Working languages as BCP 47 tags, one to eight.' })
  @LanguageTags()
  languages!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it can be asked to answer threads; without it this stays as it is, at first true.',
  })
  @IsOptional()
  @IsBoolean({ message: tell('invalid') })
  takesRequests?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Participant Identification Code: nine digits.' })
  @IsOptional()
  @Matches(/^\d{9}$/, { message: tell('pic') })
  pic?: string | null;

  @Field(() => String, { nullable: true, description: 'Organisation ID of Erasmus+: E and eight digits.' })
  @IsOptional()
  @Matches(/^E\d{8}$/, { message: tell('oid') })
  oid?: string | null;

  @Field(() => String, { nullable: true, description: 'An https address of at most 300 characters.' })
  @IsOptional()
  @MaxLength(300, { message: tell('invalid') })
  @IsUrl({ protocols: ['https'], require_protocol: true }, { message: tell('webAddress') })
  site?: string | null;
}

@InputType()
export class RegisterCentreInput extends CentreProfileInput {
  @Field(() => String)
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class EditCentreInput extends CentreProfileInput {
  @Field(() => ID)
  @IdField()
  centre!: string;
}
