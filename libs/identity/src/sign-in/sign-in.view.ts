import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Problem, tell } from '@guildhall/kernel';
import { EmailField } from '@guildhall/text';
import { IsString, MaxLength } from 'class-validator';
import type { Viewer } from '../person/person.view.js';
import { ViewerView } from '../viewer/viewer.view.js';

@InputType()
export class SignInInput {
  @Field(() => String)
  @EmailField()
  email!: string;

  @Field(() => String)
  @IsString({ message: tell('invalid') })
  @MaxLength(400, { message: tell('too-long') })
  password!: string;
}

@ObjectType({ description: 'This browser is signed in: the answer carries the session cookie.' })
export class SignInSuccess {
  @Field(() => ViewerView) viewer!: Viewer;
  constructor(viewer: Viewer) {
    this.viewer = viewer;
  }
}

@ObjectType({ implements: () => Problem, description: 'The address or the password is wrong; it is not said which.' })
export class WrongCredentials extends Problem {}

@ObjectType({ implements: () => Problem, description: 'The password is right, but the account is suspended.' })
export class AccountSuspended extends Problem {
  @Field(() => String, { description: 'The reason the moderator gave.' }) reason!: string;
  constructor(message: string, reason: string) {
    super(message);
    this.reason = reason;
  }
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignInSuccess, WrongCredentials, AccountSuspended] as const,
});
