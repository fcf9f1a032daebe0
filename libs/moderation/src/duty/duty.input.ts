import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, tell } from '@guildhall/kernel';
import { IdField, Text } from '@guildhall/text';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { Ground, grounds } from '../report/ground.js';
import { TargetInput } from '../decision/decision.input.js';
import { DutyAct, DutyKind } from './duty.view.js';

@ArgsType()
export class DutyListArgs extends PageArgs {
  @Field(() => DutyKind, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(DutyKind), { message: tell('choice') })
  kind?: DutyKind | null;

  @Field(() => String, { nullable: true, description: 'The slug of a theme.' })
  @IsOptional()
  @IsString()
  @MaxLength(80, { message: tell('theme') })
  theme?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what is assigned to the viewer.' })
  @IsBoolean()
  mine: boolean = false;
}

@InputType()
export class DecideDutyInput {
  @Field(() => ID)
  @IdField()
  duty!: string;

  @Field(() => DutyAct)
  @IsIn(Object.values(DutyAct), { message: tell('choice') })
  act!: DutyAct;

  @Field(() => String, {
    defaultValue: '',
    description:
      'Why, up to 500 characters, told to its author; needed for HIDE, DELETE, SUSPEND, UPHOLD and OVERTURN.',
  })
  @Text({ min: 0, max: 500 })
  reason: string = '';

  @Field(() => Ground, { nullable: true, description: 'The rule the decision rests on.' })
  @IsOptional()
  @IsIn(grounds, { message: tell('choice') })
  ground?: Ground | null;
}

@InputType()
export class AssignDutyInput {
  @Field(() => ID)
  @IdField()
  duty!: string;

  @Field(() => ID, { nullable: true, description: 'A moderator who may decide it; null lets go of it.' })
  @IsOptional()
  @IsUUID(undefined, { message: tell('id') })
  person?: string | null;
}

@InputType()
export class AskColleagueInput {
  @Field(() => TargetInput)
  @Type(() => TargetInput)
  @ValidateNested()
  target!: TargetInput;

  @Field(() => ID, { description: 'A moderator of its theme, other than its author.' })
  @IsUUID(undefined, { message: tell('id') })
  person!: string;

  @Field(() => String, { defaultValue: '', description: 'What to look at, up to 500 characters; they alone read it.' })
  @Text({ min: 0, max: 500 })
  errand: string = '';
}

@ArgsType()
export class DutyCountArgs {
  @Field(() => DutyKind)
  @IsIn(Object.values(DutyKind), { message: tell('choice') })
  kind!: DutyKind;
}
