import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsEnum } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, Text } from '@guildhall/text';
import { SeatRole } from '../seat/seat.role.js';

@InputType()
export class AskToJoinInput {
  @Field(() => ID)
  @IdField()
  centre!: string;

  @Field(() => String, { defaultValue: '', description: 'Who one is there, up to 500 characters.' })
  @Text({ min: 0, max: 500 })
  words: string = '';
}

@ArgsType()
export class WithdrawJoinArgs {
  @Field(() => ID)
  @IdField()
  centre!: string;
}

@InputType()
export class DecideJoinInput {
  @Field(() => ID)
  @IdField()
  request!: string;

  @Field(() => Boolean)
  @IsBoolean()
  accept!: boolean;

  @Field(() => SeatRole, {
    defaultValue: SeatRole.CONTRIBUTOR,
    description: 'As what; at a centre that nobody represents always REPRESENTATIVE.',
  })
  @IsEnum(SeatRole, { message: tell('choice') })
  role: SeatRole = SeatRole.CONTRIBUTOR;

  @Field(() => String, { defaultValue: '', description: 'Why not, up to 500 characters; they read it.' })
  @Text({ min: 0, max: 500 })
  reason: string = '';
}
