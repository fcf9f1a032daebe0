import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, Line } from '@guildhall/text';

@InputType()
export class RequestAnswerInput {
  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per request.' })
  @IdempotencyKey()
  idempotencyKey!: string;

  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => ID, { description: 'The person to be asked.' })
  @IsUUID('all', { message: tell('id') })
  person!: string;

  @Field(() => String, { nullable: true, description: 'A line for them, up to 200 characters.' })
  @IsOptional()
  @Line({ min: 0, max: 200 })
  note?: string;
}

@ArgsType()
export class CompletePeopleArgs {
  @Field(() => String, { description: 'How a word of the name begins, in any script; up to 80 characters.' })
  @Line({ min: 0, max: 80 })
  prefix!: string;

  @Field(() => ID, { nullable: true, description: 'The thread being written in: its writers come first.' })
  @IsOptional()
  @IdField()
  thread?: string;

  @Field(() => Int, { defaultValue: 8, description: 'How many, 1 to 20.' })
  @Min(1, { message: tell('first') })
  @Max(20, { message: tell('first') })
  first: number = 8;
}
