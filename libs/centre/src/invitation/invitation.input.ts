import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsString, MaxLength } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { EmailField, IdempotencyKey, IdField, Line, Text } from '@guildhall/text';
import { TITLE } from '../seat/seat.input.js';
import { SeatRole } from '../seat/seat.role.js';

@InputType()
export class InviteToCentreInput {
  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per invitation.' })
  @IdempotencyKey()
  idempotencyKey!: string;

  @Field(() => ID)
  @IdField()
  centre!: string;

  @Field(() => String, { description: 'With or without an account here.' })
  @EmailField()
  email!: string;

  @Field(() => SeatRole)
  @IsEnum(SeatRole, { message: tell('choice') })
  role!: SeatRole;

  @Field(() => String, { defaultValue: '', description: 'What they do there, up to 80 characters.' })
  @Line(TITLE)
  title: string = '';

  @Field(() => String, { defaultValue: '', description: 'A few words for the mail, up to 500 characters.' })
  @Text({ min: 0, max: 500 })
  words: string = '';
}

@ArgsType()
export class InvitationTokenArgs {
  @Field(() => String, { description: 'From the link of the mail.' })
  @IsString({ message: tell('invalid') })
  @MaxLength(200, { message: tell('invalid') })
  token!: string;
}

@ArgsType()
export class InvitationArgs {
  @Field(() => ID)
  @IdField()
  invitation!: string;
}
