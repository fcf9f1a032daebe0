import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Line, Text } from '@guildhall/text';

const NUMBER = /^[1-9]\d{0,17}$/;
/** An https address, or a path of this site that cannot be read as another one. */
const PLACE = /^(https:\/\/[^\s/\\@]+(\/\S*)?|\/(?![/\\])\S*)$/;

@InputType({ isAbstract: true })
export class OutcomeWords {
  @Field(() => String, { description: 'What changed: Markdown of 4 to 4,000 characters.' })
  @Text({ min: 4, max: 4000 })
  markdown!: string;

  @Field(() => String, { description: 'The BCP 47 tag of its language.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the change can be seen: an https address or a path of this site, of at most 500 characters.',
  })
  @IsOptional()
  @MaxLength(500, { message: tell('invalid') })
  @Matches(PLACE, { message: tell('webAddress') })
  url?: string;

  @Field(() => [ID], { defaultValue: [], description: 'The live questions it answers to, at most 100.' })
  @ArrayMaxSize(100, { message: tell('invalid') })
  @Matches(NUMBER, { each: true, message: tell('id') })
  questions: string[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'The polls it answers to, at most 30; an input at least.' })
  @ArrayMaxSize(30, { message: tell('invalid') })
  @Matches(NUMBER, { each: true, message: tell('id') })
  polls: string[] = [];
}

@InputType()
export class RecordOutcomeInput extends OutcomeWords {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => String, { description: 'A random key; sent again it gives the same outcome.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class EditOutcomeInput extends OutcomeWords {
  @Field(() => ID)
  @IdField()
  outcome!: string;
}

@InputType()
export class WithdrawOutcomeInput {
  @Field(() => ID)
  @IdField()
  outcome!: string;

  @Field(() => String, { description: 'Why it does not stand any more, 2 to 300 characters.' })
  @Line({ min: 2, max: 300 })
  reason!: string;
}
