import { Field, InputType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { EmailField, IdempotencyKey, Name, Text } from '@guildhall/text';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { TargetInput } from '../decision/decision.input.js';
import { Ground, grounds } from './ground.js';

@InputType()
export class ReportInput {
  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per report.' })
  @IdempotencyKey()
  idempotencyKey!: string;

  @Field(() => TargetInput)
  @Type(() => TargetInput)
  @ValidateNested()
  target!: TargetInput;

  @Field(() => Ground)
  @IsIn(grounds, { message: tell('choice') })
  ground!: Ground;

  @Field(() => String, { description: 'What is wrong with it, up to 2,000 characters; needed for OTHER and ILLEGAL.' })
  @Text({ min: 0, max: 2000 })
  words!: string;

  @Field(() => Boolean, { description: 'That it is true as far as the reporter knows (DSA, Art. 16); must be true.' })
  @IsBoolean()
  goodFaith!: boolean;

  @Field(() => String, { nullable: true, description: 'The name of somebody without an account.' })
  @IsOptional()
  @Name()
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where somebody without an account is told the outcome.' })
  @IsOptional()
  @EmailField()
  email?: string | null;
}
