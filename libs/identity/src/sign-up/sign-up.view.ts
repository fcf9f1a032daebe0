import { createUnionType, Field, InputType, ObjectType } from '@nestjs/graphql';
import { Language, languages, Problem, tell } from '@guildhall/kernel';
import { CountryField, EmailField, LanguageTags, Name } from '@guildhall/text';
import { IsIn, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'Who wants to join.' })
export class SignUpInput {
  @Field(() => String, { description: 'Where the link to confirm is sent.' })
  @EmailField()
  email!: string;

  @Field(() => String, { description: 'The public name, 2 to 80 characters.' })
  @Name()
  name!: string;

  @Field(() => String, { description: '10 to 200 characters, and not one that is guessed first.' })
  @IsString({ message: tell('too-short') })
  @MaxLength(400, { message: tell('too-long') })
  password!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  @CountryField()
  country!: string;

  @Field(() => [String], { description: 'The languages they write in, best first: BCP 47 tags, 1 to 8.' })
  @LanguageTags()
  languages!: string[];

  @Field(() => Language, { description: 'The language of the interface and of mails.' })
  @IsIn(languages, { message: tell('choice') })
  interfaceLanguage!: Language;
}

@ObjectType({ description: 'A mail is on its way. The answer is the same when the address has an account already.' })
export class SignUpSuccess {
  @Field(() => String) email!: string;
  constructor(email: string) {
    this.email = email;
  }
}

@ObjectType()
export class ConfirmEmailSuccess {
  @Field(() => String, { description: 'The address that is confirmed now.' }) email!: string;
  @Field(() => Boolean, {
    description: 'Whether this browser is signed in now: it is the one that signed up, or was signed in already.',
  })
  signedIn!: boolean;
  constructor(email: string, signedIn: boolean) {
    this.email = email;
    this.signedIn = signedIn;
  }
}

@ObjectType({ implements: () => Problem, description: 'The link was used, is too old, or never was one.' })
export class LinkExpired extends Problem {}

export const SignUpResult = createUnionType({ name: 'SignUpResult', types: () => [SignUpSuccess] as const });
export const ConfirmEmailResult = createUnionType({
  name: 'ConfirmEmailResult',
  types: () => [ConfirmEmailSuccess, LinkExpired] as const,
});
