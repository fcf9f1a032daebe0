import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import type { TargetType } from '@guildhall/database';
import { IdField, Text } from '@guildhall/text';
import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { TargetTypes } from './decision.view.js';

@InputType({ description: 'The thing a moderator acts on.' })
export class TargetInput {
  @Field(() => TargetTypes)
  @IsIn(Object.values(TargetTypes), { message: tell('choice') })
  type!: TargetType;

  @Field(() => ID)
  @IdField()
  id!: string;
}

@ArgsType()
export class DecisionArgs {
  @Field(() => TargetInput)
  @Type(() => TargetInput)
  @ValidateNested()
  target!: TargetInput;

  @Field(() => String, { description: 'Why, 3 to 500 characters; the author of the thing reads it.' })
  @Text({ min: 3, max: 500 })
  reason!: string;
}
