import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, Matches, ValidateNested } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { ChallengeCodes, CountryCodes, EqfLevels, FieldCodes, SectorCodes } from '@guildhall/classification';
import { IdField, LanguageTags, Line } from '@guildhall/text';
import { CooperationForm, PartnerPostKind, PartnerRole } from '../post/post.kinds.js';
import type { Chosen } from './board.facets.js';
import { named } from './board.facets.js';

export enum PartnerPostOrder {
  NEWEST = 'NEWEST',
  CLOSING = 'CLOSING',
  RELEVANCE = 'RELEVANCE',
}
registerEnumType(PartnerPostOrder, {
  name: 'PartnerPostOrder',
  description:
    'NEWEST: opened last first. CLOSING: those that close first. RELEVANCE: those that say the words best, of the newest 500; NEWEST without words.',
});

export enum PartnerPostSpan {
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
}
registerEnumType(PartnerPostSpan, {
  name: 'PartnerPostSpan',
  description: 'How soon the last day for answers is: within 7, 31 or 92 days.',
});

@InputType({
  description: 'What posts are narrowed by. Of several values of one field one has to fit; all fields have to.',
})
export class PartnerPostSearchInput {
  @Field(() => String, { nullable: true, description: 'Words of up to 200 characters; “…” keeps some together.' })
  @IsOptional()
  @Line({ min: 0, max: 200 })
  words?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this centre alone.' })
  @IsOptional()
  @IdField()
  centre?: string | null;

  @Field(() => [PartnerPostKind], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(3)
  @IsEnum(PartnerPostKind, { each: true, message: tell('choice') })
  kinds?: PartnerPostKind[] | null;

  @Field(() => [CooperationForm], { nullable: true })
  @IsOptional()
  @ArrayMaxSize(6)
  @IsEnum(CooperationForm, { each: true, message: tell('choice') })
  forms?: CooperationForm[] | null;

  @Field(() => [PartnerRole], { nullable: true, description: 'The part somebody is sought for; OPEN is no narrowing.' })
  @IsOptional()
  @ArrayMaxSize(4)
  @IsEnum(PartnerRole, { each: true, message: tell('choice') })
  roles?: PartnerRole[] | null;

  @Field(() => [String], { nullable: true, description: 'Slugs of themes.' })
  @IsOptional()
  @ArrayMaxSize(5)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true, message: tell('theme') })
  themes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Challenges of the knowledge packages.' })
  @IsOptional()
  @ChallengeCodes({ max: 12 })
  challenges?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Two-digit codes of NACE Rev. 2.' })
  @IsOptional()
  @SectorCodes({ max: 20 })
  sectors?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of ISCED-F 2013; a broader one has all within it.' })
  @IsOptional()
  @FieldCodes({ max: 20 })
  fields?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Levels of the EQF, 1 to 8.' })
  @IsOptional()
  @EqfLevels()
  eqfLevels?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'Where the work takes place.' })
  @IsOptional()
  @CountryCodes({ max: 60 })
  countries?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Countries partners are sought from; who names none seeks from all.',
  })
  @IsOptional()
  @CountryCodes({ max: 60 })
  needs?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Working languages, at most eight.' })
  @IsOptional()
  @LanguageTags()
  languages?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Calls, at most twenty.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @Matches(/^[1-9]\d{0,17}$/, { each: true, message: tell('id') })
  calls?: string[] | null;

  @Field(() => PartnerPostSpan, { nullable: true })
  @IsOptional()
  @IsEnum(PartnerPostSpan, { message: tell('choice') })
  until?: PartnerPostSpan | null;
}

@ArgsType()
export class PartnerPostListArgs extends PageArgs {
  @Field(() => PartnerPostSearchInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PartnerPostSearchInput)
  search?: PartnerPostSearchInput | null;

  @Field(() => PartnerPostOrder, { defaultValue: PartnerPostOrder.NEWEST })
  @IsEnum(PartnerPostOrder, { message: tell('choice') })
  order: PartnerPostOrder = PartnerPostOrder.NEWEST;
}

const filled = (chosen: Record<string, readonly string[] | null | undefined>): Chosen =>
  Object.fromEntries(Object.entries(chosen).filter(([, values]) => values && values.length > 0));

/** What was chosen of each facet. */
export const chosenIn = (search: PartnerPostSearchInput): Chosen =>
  filled({
    kind: search.kinds?.map(named),
    form: search.forms?.map(named),
    role: search.roles?.includes(PartnerRole.OPEN) ? null : search.roles?.map(named),
    theme: search.themes,
    challenge: search.challenges,
    sector: search.sectors,
    field: search.fields,
    level: search.eqfLevels?.map(String),
    country: search.countries,
    needs: search.needs,
    language: search.languages,
    call: search.calls,
    until: search.until ? [search.until] : null,
  });
