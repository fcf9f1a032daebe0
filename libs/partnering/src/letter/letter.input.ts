import { Field, InputType } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { LanguageTag, Line, Text } from '@guildhall/text';
import { ConsortiumPartnerInput } from '../consortium/consortium.input.js';

@InputType({ description: 'What a partner says in its letter of intent.' })
export class WriteLetterInput extends ConsortiumPartnerInput {
  @Field(() => String, { description: 'The language the letter is in, a BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'Its name in law, 2 to 200 characters.' })
  @Line({ min: 2, max: 200 })
  legalName!: string;

  @Field(() => String, { description: 'Of one or several lines, 4 to 400 characters.' })
  @Text({ min: 4, max: 400 })
  address!: string;

  @Field(() => String, { description: 'Who signs, 2 to 120 characters.' })
  @Line({ min: 2, max: 120 })
  signatory!: string;

  @Field(() => String, { description: 'What they are, 2 to 120 characters.' })
  @Line({ min: 2, max: 120 })
  position!: string;

  @Field(() => String, { description: 'What it contributes: plain text of 10 to 3,000 characters.' })
  @Text({ min: 10, max: 3000 })
  contribution!: string;
}

@InputType()
export class SignLetterInput extends ConsortiumPartnerInput {
  @Field(() => String, { description: 'The day it was signed, as `2027-03-31`: within the last year, not to come.' })
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: tell('invalid') })
  signedOn!: string;
}
