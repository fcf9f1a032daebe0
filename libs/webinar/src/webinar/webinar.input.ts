import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Line, Lines, Name, Text, ZoneField } from '@guildhall/text';

export enum WebinarFilter {
  UPCOMING = 'UPCOMING',
  PAST = 'PAST',
  HOSTED = 'HOSTED',
  ALL = 'ALL',
  NEWEST = 'NEWEST',
  CALENDAR = 'CALENDAR',
}
registerEnumType(WebinarFilter, {
  name: 'WebinarFilter',
  description:
    'UPCOMING: live and still to come, the next first. PAST: over, the latest first. HOSTED: those the viewer hosts, drafts and rehearsals too, the latest first. ALL: published ones, the earliest first. NEWEST: published ones, the latest published first. CALENDAR: those of the last thirty days and to come, the next first, and cancelled ones as well.',
});

@ArgsType()
export class WebinarListArgs extends PageArgs {
  @Field(() => WebinarFilter, { defaultValue: WebinarFilter.UPCOMING })
  @IsEnum(WebinarFilter)
  filter: WebinarFilter = WebinarFilter.UPCOMING;

  @Field(() => String, { nullable: true, description: 'Only webinars of this theme, by its slug.' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string;

  @Field(() => ID, { nullable: true, description: 'Only webinars of this series.' })
  @IsOptional()
  @IdField()
  series?: string;
}

@InputType({ description: 'What a webinar is about, in one language.' })
export class WebinarTextInput {
  @Field(() => String, { description: 'A BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'One line of 4 to 150 characters.' })
  @Line({ min: 4, max: 150 })
  title!: string;

  @Field(() => String, { description: 'Markdown of up to 10,000 characters; may be empty.' })
  @Text({ min: 0, max: 10_000 })
  markdown!: string;
}

@InputType()
export class SpeakerInput {
  @Field(() => String, { description: 'Their name, 2 to 80 characters.' })
  @Name()
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'What they do and where, up to 120 characters.' })
  @Line({ min: 0, max: 120 })
  about: string = '';
}

@InputType({ description: 'A link to a knowledge package.' })
export class PackageLinkInput {
  @Field(() => String, { description: '2 to 120 characters.' })
  @Line({ min: 2, max: 120 })
  name!: string;

  @Field(() => String, { description: 'An https address of at most 500 characters.' })
  @MaxLength(500, { message: tell('invalid') })
  @IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false }, { message: tell('webAddress') })
  url!: string;
}

@InputType({ description: 'Everything hosts say about a webinar beforehand.' })
export class WebinarPlanInput {
  @Field(() => [WebinarTextInput], {
    description: 'In up to six languages; the first is the one that will be spoken.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => WebinarTextInput)
  texts!: WebinarTextInput[];

  @Field(() => Date)
  @IsDate()
  startsAt!: Date;

  @Field(() => Date, { description: 'After its beginning, within twelve hours.' })
  @IsDate()
  endsAt!: Date;

  @Field(() => String, { description: 'The time zone it was planned in, as `Europe/Brussels`.' })
  @ZoneField()
  timeZone!: string;

  @Field(() => [SpeakerInput], { defaultValue: [], description: 'At most ten.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => SpeakerInput)
  speakers: SpeakerInput[] = [];

  @Field(() => [String], { defaultValue: [], description: 'Slugs of themes.' })
  @ArrayMaxSize(5)
  @Matches(/^[a-z0-9-]{1,60}$/, { each: true, message: tell('theme') })
  themes: string[] = [];

  @Field(() => [ID], {
    defaultValue: [],
    description: 'Further hosts beside the planner and the viewer, at most ten people.',
  })
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true, message: tell('id') })
  hosts: string[] = [];

  @Field(() => String, {
    nullable: true,
    description: 'The https address of the room of any video tool; shown to those who registered or joined.',
  })
  @IsOptional()
  @MaxLength(1000, { message: tell('invalid') })
  @IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false }, { message: tell('webAddress') })
  joinUrl?: string;

  @Field(() => Int, { nullable: true, description: 'How many can register, 1 to 10,000; null for no limit.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(10_000, { message: tell('invalid') })
  seats?: number;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether questions wait until a host lets them through.' })
  @IsBoolean()
  isPremoderated: boolean = false;

  @Field(() => Int, { defaultValue: 7, description: 'For how many days after its end input is taken, 0 to 60.' })
  @IsInt()
  @Min(0, { message: tell('invalid') })
  @Max(60, { message: tell('invalid') })
  inputDays: number = 7;

  @Field(() => [PackageLinkInput], { defaultValue: [], description: 'At most ten.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => PackageLinkInput)
  packages: PackageLinkInput[] = [];

  @Field(() => ID, {
    nullable: true,
    description: 'The series it belongs to; one the viewer began or hosts a part of.',
  })
  @IsOptional()
  @IdField()
  series?: string;

  @Field(() => Int, { nullable: true, description: 'How many slides there are, 1 to 500.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(500, { message: tell('invalid') })
  slideCount?: number;

  @Field(() => [String], {
    defaultValue: [],
    description: 'The titles of the slides from the first on, up to 150 characters each; an empty one has none.',
  })
  @ArrayMaxSize(500)
  @Lines({ max: 150 })
  slideTitles: string[] = [];
}

@InputType()
export class PlanWebinarInput extends WebinarPlanInput {
  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per webinar.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class EditWebinarInput extends WebinarPlanInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;
}

@InputType()
export class CancelWebinarInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => String, { description: 'What those who registered are told, 10 to 500 characters.' })
  @Text({ min: 10, max: 500 })
  reason!: string;
}

@InputType()
export class HandOverWebinarInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => ID, { description: 'Who takes it over.' })
  @IsUUID(undefined, { message: tell('id') })
  to!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the viewer remains one of its hosts.' })
  @IsBoolean()
  stays: boolean = false;
}
