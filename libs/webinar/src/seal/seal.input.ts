import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { IdField, Line } from '@guildhall/text';

@InputType()
export class RequestSealInput {
  @Field(() => ID)
  @IdField()
  question!: string;

  @Field(() => String, {
    description: 'Why they want to know, 10 to 300 characters: the second one reads this, and later whoever asked.',
  })
  @Line({ min: 10, max: 300 })
  reason!: string;
}

@InputType()
export class DecideSealInput {
  @Field(() => ID)
  @IdField()
  seal!: string;

  @Field(() => Boolean, { description: 'True opens the seal for the two, false leaves it closed.' })
  @IsBoolean()
  agrees!: boolean;
}
