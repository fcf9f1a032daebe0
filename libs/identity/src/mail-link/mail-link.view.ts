import { ArgsType, createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { EmailField } from '@guildhall/text';
import { IsString, MaxLength } from 'class-validator';
import { WrongCredentials } from '../sign-in/sign-in.view.js';
import { LinkExpired } from '../sign-up/sign-up.view.js';

@ArgsType()
export class RequestPasswordResetArgs {
  @Field(() => String)
  @EmailField()
  email!: string;
}

@ArgsType()
export class ResetPasswordArgs {
  @Field(() => String, { description: 'From the link of the mail.' })
  @IsString({ message: tell('invalid') })
  @MaxLength(200, { message: tell('invalid') })
  token!: string;

  @Field(() => String, { description: '10 to 200 characters, and not one that is guessed first.' })
  @IsString({ message: tell('too-short') })
  @MaxLength(400, { message: tell('too-long') })
  password!: string;
}

@InputType()
export class ChangeEmailInput {
  @Field(() => String, { description: 'The new address.' })
  @EmailField()
  email!: string;

  @Field(() => String, { description: 'The present password.' })
  @IsString({ message: tell('invalid') })
  @MaxLength(400, { message: tell('too-long') })
  password!: string;
}

@ObjectType()
export class ResetPasswordSuccess {
  @Field(() => String, { description: 'The address to sign in with now.' }) email!: string;
  constructor(email: string) {
    this.email = email;
  }
}

@ObjectType({ description: 'A link was sent to the new address; nothing changes until it is opened within 24 hours.' })
export class ChangeEmailSuccess {
  @Field(() => String) email!: string;
  constructor(email: string) {
    this.email = email;
  }
}

export const ResetPasswordResult = createUnionType({
  name: 'ResetPasswordResult',
  types: () => [ResetPasswordSuccess, LinkExpired] as const,
});
export const ChangeEmailResult = createUnionType({
  name: 'ChangeEmailResult',
  types: () => [ChangeEmailSuccess, WrongCredentials] as const,
});
