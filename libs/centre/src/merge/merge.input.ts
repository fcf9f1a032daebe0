import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IdField, Text } from '@guildhall/text';

@ArgsType()
export class CentreMergeArgs {
  @Field(() => ID, { description: 'The one that goes.' })
  @IdField()
  centre!: string;

  @Field(() => ID, { description: 'The one that stays.' })
  @IdField()
  into!: string;
}

@InputType()
export class MergeCentresInput {
  @Field(() => ID, { description: 'The one that goes; its address leads to the other.' })
  @IdField()
  centre!: string;

  @Field(() => ID, { description: 'The one that stays.' })
  @IdField()
  into!: string;

  @Field(() => String, { description: 'Why, 3 to 500 characters; the people of both read it.' })
  @Text({ min: 3, max: 500 })
  reason!: string;
}
