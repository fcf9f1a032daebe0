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
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { CentreKind } from '@guildhall/centre';
import { CountryCodes } from '@guildhall/classification';
import { IdempotencyKey, IdField, LanguageTag, Line, Text, ZoneField } from '@guildhall/text';
import { CallKindScope, CallOutsiders, ConsortiumRole } from './call.kinds.js';
import { MOST_KIND_RULES, MOST_PARTNERS } from './call.rules.js';

const Count = (): PropertyDecorator => (target, property) => {
  for (const decorate of [
    IsInt({ message: tell('choice') }),
    Min(1, { message: tell('choice') }),
    Max(MOST_PARTNERS, { message: tell('choice') }),
  ])
    decorate(target, property);
};

@InputType({ description: 'What a call is called and about, in one language.' })
export class CallTextInput {
  @Field(() => String, { description: 'A BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'One line of 4 to 150 characters.' })
  @Line({ min: 4, max: 150 })
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'Markdown of up to 5,000 characters; may be empty.' })
  @Text({ min: 0, max: 5000 })
  markdown: string = '';
}

@InputType({ description: 'So many organisations of one of these kinds.' })
export class CallKindRuleInput {
  @Field(() => [CentreKind], { description: 'One to ten; any of them will do.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsEnum(CentreKind, { each: true, message: tell('choice') })
  kinds!: CentreKind[];

  @Field(() => Int, { description: '1 to 60.' })
  @Count()
  minimum!: number;

  @Field(() => CallKindScope)
  @IsEnum(CallKindScope, { message: tell('choice') })
  scope!: CallKindScope;
}

@InputType({ description: 'What a call asks of a consortium. Rules that nobody could meet are refused.' })
export class CallRulesInput {
  @Field(() => Int, { description: 'Partners that count, 1 to 60.' })
  @Count()
  minimumPartners!: number;

  @Field(() => Int, { nullable: true, description: '1 to 60; no more than 60 when left out.' })
  @IsOptional()
  @Count()
  maximumPartners?: number | null;

  @Field(() => Int, { description: 'Countries of the partners that count, 1 to 60.' })
  @Count()
  minimumCountries!: number;

  @Field(() => [String], { defaultValue: [], description: 'Countries of the programme; none for every country.' })
  @CountryCodes({ max: 249 })
  programmeCountries: string[] = [];

  @Field(() => CallOutsiders, { defaultValue: CallOutsiders.ASSOCIATED })
  @IsEnum(CallOutsiders, { message: tell('choice') })
  outsiders: CallOutsiders = CallOutsiders.ASSOCIATED;

  @Field(() => [ConsortiumRole], { description: 'Which roles the numbers are about.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @IsEnum(ConsortiumRole, { each: true, message: tell('choice') })
  rolesCounted!: ConsortiumRole[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether the coordinator has to be of the programme.' })
  @IsBoolean()
  coordinatorInside: boolean = true;

  @Field(() => [CallKindRuleInput], { defaultValue: [], description: 'At most eight.' })
  @ArrayMaxSize(MOST_KIND_RULES)
  @ValidateNested({ each: true })
  @Type(() => CallKindRuleInput)
  kinds: CallKindRuleInput[] = [];
}

@InputType({ description: 'Everything about a call.' })
export class CallWordsInput {
  @Field(() => [CallTextInput], { description: 'In one to six languages; the first is shown where others lack.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => CallTextInput)
  texts!: CallTextInput[];

  @Field(() => String, { description: 'The programme it belongs to, 2 to 120 characters.' })
  @Line({ min: 2, max: 120 })
  programme!: string;

  @Field(() => String, { nullable: true, description: 'Its https address, of at most 500 characters.' })
  @IsOptional()
  @MaxLength(500, { message: tell('invalid') })
  @IsUrl({ protocols: ['https'], require_protocol: true }, { message: tell('webAddress') })
  url?: string | null;

  @Field(() => Date, { description: 'To come, within five years; of a call that has begun it may stay as it is.' })
  @IsDate()
  deadline!: Date;

  @Field(() => String, { description: 'The time zone it was announced in, as `Europe/Brussels`.' })
  @ZoneField()
  timeZone!: string;

  @Field(() => CallRulesInput)
  @ValidateNested()
  @Type(() => CallRulesInput)
  rules!: CallRulesInput;
}

@InputType()
export class AnnounceCallInput extends CallWordsInput {
  @Field(() => String)
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class EditCallInput extends CallWordsInput {
  @Field(() => ID)
  @IdField()
  call!: string;

  @Field(() => Int, { description: 'The revision that was edited; another one since then is refused with CONFLICT.' })
  @IsInt({ message: tell('invalid') })
  @Min(0, { message: tell('invalid') })
  @Max(2_147_483_646, { message: tell('invalid') })
  revision!: number;
}

export enum CallFilter {
  OPEN = 'OPEN',
  PAST = 'PAST',
}
registerEnumType(CallFilter, {
  name: 'CallFilter',
  description: 'OPEN: the next deadline first. PAST: over or withdrawn, the latest deadline first.',
});

@ArgsType()
export class CallListArgs extends PageArgs {
  @Field(() => CallFilter, { defaultValue: CallFilter.OPEN })
  @IsEnum(CallFilter)
  filter: CallFilter = CallFilter.OPEN;
}
