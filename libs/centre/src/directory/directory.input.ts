import { ArgsType, Field, Float, Int, IntersectionType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { CountryCodes, EqfLevels, FieldCodes, SectorCodes } from '@guildhall/classification';
import { Lines } from '@guildhall/text';
import { CentreKind } from '../centre/centre.kind.js';

export enum CentreSort {
  RELEVANCE = 'RELEVANCE',
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
registerEnumType(CentreSort, {
  name: 'CentreSort',
  description: 'What comes first among centres.',
  valuesMap: {
    RELEVANCE: { description: 'What fits the words best; without words, what registered last.' },
    NAME: { description: 'By name in the language of the request, else in the one the centre writes in.' },
    NEWEST: { description: 'What registered last.' },
  },
});

/** What centres are looked for by. Within one list any value is enough; all the lists have to be met. */
@ArgsType()
export class CentreFilterArgs {
  @Field(() => String, {
    defaultValue: '',
    description:
      'Up to 200 characters: words in names (of all languages), expertise, tags, region. The last may be unfinished. ' +
      'When nothing has these words, names that are spelt alike.',
  })
  @IsString({ message: tell('invalid') })
  @MaxLength(200, { message: tell('length', { min: 0, max: 200 }) })
  search: string = '';

  @Field(() => [CentreKind], { defaultValue: [] })
  @ArrayMaxSize(10, { message: tell('invalid') })
  @IsEnum(CentreKind, { each: true, message: tell('choice') })
  kinds: CentreKind[] = [];

  @Field(() => [String], { defaultValue: [], description: 'ISO 3166-1 alpha-2, up to 60.' })
  @CountryCodes({ max: 60 })
  countries: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Codes of NACE Rev. 2, up to 20.' })
  @SectorCodes({ max: 20 })
  sectors: string[] = [];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Codes of ISCED-F 2013, up to 20; a broad or narrow one finds what lies within it, too.',
  })
  @FieldCodes({ max: 20 })
  fields: string[] = [];

  @Field(() => [Int], { defaultValue: [], description: 'Levels of the EQF, 1 to 8.' })
  @EqfLevels()
  levels: number[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Slugs of themes.' })
  @ArrayMaxSize(10, { message: tell('invalid') })
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true, message: tell('theme') })
  themes: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Working languages as BCP 47 tags, up to 20.' })
  @ArrayMaxSize(20, { message: tell('invalid') })
  @Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/, { each: true, message: tell('languageTag') })
  languages: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Tags of what is offered, up to 12.' })
  @ArrayMaxSize(12, { message: tell('invalid') })
  @Lines({ max: 40 })
  offerTags: string[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Tags of what is sought, up to 12.' })
  @ArrayMaxSize(12, { message: tell('invalid') })
  @Lines({ max: 40 })
  seekTags: string[] = [];

  @Field(() => Boolean, { nullable: true, description: 'Whether moderators verified it.' })
  @IsOptional()
  @IsBoolean({ message: tell('invalid') })
  verified?: boolean | null;

  @Field(() => [Float], {
    defaultValue: [],
    description: 'South, west, north and east in degrees: those alone that say where they are, and are within.',
  })
  @ArrayMaxSize(4, { message: tell('invalid') })
  @Min(-180, { each: true, message: tell('invalid') })
  @Max(180, { each: true, message: tell('invalid') })
  within: number[] = [];
}

@ArgsType()
export class CentreListArgs extends IntersectionType(CentreFilterArgs, PageArgs, ArgsType) {
  @Field(() => CentreSort, { nullable: true, description: 'With words RELEVANCE, without them NEWEST.' })
  @IsOptional()
  @IsEnum(CentreSort, { message: tell('choice') })
  sort?: CentreSort | null;
}
