import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { IsString, MaxLength } from 'class-validator';
import { WrongCredentials } from '../sign-in/sign-in.view.js';

@InputType()
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  @IsString({ message: tell('invalid') })
  @MaxLength(400, { message: tell('too-long') })
  current!: string;

  @Field(() => String, { description: 'The new one: 10 to 200 characters, and not one that is guessed first.' })
  @IsString({ message: tell('too-short') })
  @MaxLength(400, { message: tell('too-long') })
  password!: string;
}

@ObjectType()
export class ChangePasswordSuccess {
  @Field(() => Int, { description: 'How many other sessions ended.' }) endedSessions!: number;
  constructor(endedSessions: number) {
    this.endedSessions = endedSessions;
  }
}

export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult',
  types: () => [ChangePasswordSuccess, WrongCredentials] as const,
});
