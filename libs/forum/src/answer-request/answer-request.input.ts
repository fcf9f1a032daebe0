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

  @Field(() => ID, { nullable: true, description: 'The person to be asked; either they or a centre is.' })
  @IsOptional()
  @IsUUID('all', { message: tell('id') })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: 'The centre to be asked: those who represent it hear of it.' })
  @IsOptional()
  @IdField()
  centre?: string | null;

  @Field(() => String, { nullable: true, description: 'A line for them, up to 200 characters.' })
  @IsOptional()
  @Line({ min: 0, max: 200 })
  note?: string;
}

@ArgsType()
export class DeclineRequestArgs {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => ID, { nullable: true, description: 'The centre that was asked; without it the viewer themself was.' })
  @IsOptional()
  @IdField()
  centre?: string | null;
}

@ArgsType()
export class AskableCentresArgs {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'How a word of one of its names begins, in any script; up to 80 characters.',
  })
  @Line({ min: 0, max: 80 })
  prefix: string = '';

  @Field(() => Int, { defaultValue: 8, description: 'How many, 1 to 20.' })
  @Min(1, { message: tell('first') })
  @Max(20, { message: tell('first') })
  first: number = 8;
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
