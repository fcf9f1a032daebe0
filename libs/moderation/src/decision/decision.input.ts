import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { PageArgs, tell } from '@guildhall/kernel';
import type { TargetType } from '@guildhall/database';
import { IdField, Line, Text } from '@guildhall/text';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsUUID, Matches, registerDecorator, ValidateNested } from 'class-validator';
import { TargetTypes } from './decision.view.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const number = /^[1-9]\d{0,17}$/;

/** The id of a thing, in the form that things of its type have. */
const TargetId = (): PropertyDecorator => (target, property) =>
  registerDecorator({
    name: 'targetId',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value: unknown, argument) =>
        typeof value === 'string' && ((argument?.object as TargetInput).type === 'PERSON' ? uuid : number).test(value),
      defaultMessage: () => tell('id'),
    },
  });

@InputType({ description: 'A thing: one that is reported, or that a moderator acts on.' })
export class TargetInput {
  @Field(() => TargetTypes)
  @IsIn(Object.values(TargetTypes), { message: tell('choice') })
  type!: TargetType;

  @Field(() => ID)
  @TargetId()
  id!: string;
}

@ArgsType()
export class DecisionArgs {
  @Field(() => TargetInput)
  @Type(() => TargetInput)
  @ValidateNested()
  target!: TargetInput;

  @Field(() => String, { description: 'Why, 3 to 500 characters; the author of the thing reads it.' })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@ArgsType()
export class UndoArgs {
  @Field(() => ID)
  @IdField()
  decision!: string;

  @Field(() => String, { defaultValue: '', description: 'Why, for colleagues; up to 500 characters, may be empty.' })
  @Line({ min: 0, max: 500 })
  reason: string = '';
}

/** What the record is asked for. */
@ArgsType()
export class DecisionListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Only in the theme of this slug.' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string;

  @Field(() => String, { nullable: true, description: 'Only acts of this name, for example `move`.' })
  @IsOptional()
  @Matches(/^[a-z][a-z-]{1,40}$/, { message: tell('choice') })
  act?: string;

  @Field(() => ID, { nullable: true, description: 'Only acts of this person.' })
  @IsOptional()
  @IsUUID(undefined, { message: tell('id') })
  actor?: string;

  @Field(() => TargetTypes, { nullable: true, description: 'Only about things of this kind.' })
  @IsOptional()
  @IsIn(Object.values(TargetTypes), { message: tell('choice') })
  targetType?: TargetType;

  @Field(() => ID, { nullable: true, description: 'Only about the thing of this id; together with `targetType`.' })
  @IsOptional()
  @Matches(/^[\w-]{1,40}$/, { message: tell('id') })
  target?: string;

  @Field(() => Date, { nullable: true, description: 'Only acts at this time or later.' })
  @IsOptional()
  @IsDate({ message: tell('choice') })
  from?: Date;

  @Field(() => Date, { nullable: true, description: 'Only acts before this time.' })
  @IsOptional()
  @IsDate({ message: tell('choice') })
  until?: Date;
}
