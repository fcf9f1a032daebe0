import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, Line, Text } from '@guildhall/text';
import { SeatRole } from './seat.role.js';

/** What somebody does at a centre. */
export const TITLE = { min: 0, max: 80 };

@InputType()
export class ChangeSeatInput {
  @Field(() => ID)
  @IdField()
  centre!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  person!: string;

  @Field(() => SeatRole)
  @IsEnum(SeatRole, { message: tell('choice') })
  role!: SeatRole;

  @Field(() => String, { defaultValue: '', description: 'What they do there, up to 80 characters.' })
  @Line(TITLE)
  title: string = '';
}

@InputType()
export class RemoveSeatInput {
  @Field(() => ID)
  @IdField()
  centre!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  person!: string;

  @Field(() => String, { defaultValue: '', description: 'Why, up to 500 characters; they read it.' })
  @Text({ min: 0, max: 500 })
  reason: string = '';
}

@InputType()
export class LeaveCentreInput {
  @Field(() => ID)
  @IdField()
  centre!: string;

  @Field(() => ID, { nullable: true, description: 'Who speaks for it already and represents it from now on.' })
  @IsOptional()
  @IsUUID(undefined, { message: tell('id') })
  heir?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'That nobody represents it afterwards, which moderators are told.',
  })
  @IsBoolean()
  abandon: boolean = false;
}
