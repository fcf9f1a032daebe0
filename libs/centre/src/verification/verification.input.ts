import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsEnum } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, Text } from '@guildhall/text';
import { VerificationWay } from './verification.way.js';

@InputType()
export class VerifyCentreInput {
  @Field(() => ID)
  @IdField()
  centre!: string;

  @Field(() => [VerificationWay], { description: 'What was looked at: at least one.' })
  @ArrayMinSize(1, { message: tell('choice') })
  @ArrayMaxSize(3, { message: tell('choice') })
  @ArrayUnique({ message: tell('choice') })
  @IsEnum(VerificationWay, { each: true, message: tell('choice') })
  ways!: VerificationWay[];

  @Field(() => String, { description: 'What was found, 3 to 500 characters; for its people and moderators.' })
  @Text({ min: 3, max: 500 })
  note!: string;
}

@ArgsType()
export class RefuseCentreArgs {
  @Field(() => ID)
  @IdField()
  centre!: string;

  @Field(() => String, { description: 'Why, 3 to 500 characters; its representatives read it.' })
  @Text({ min: 3, max: 500 })
  note!: string;
}
