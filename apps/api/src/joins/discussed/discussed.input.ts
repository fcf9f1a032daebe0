import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IdField } from '@guildhall/text';

@ArgsType()
export class ThreadPartnerPostArgs {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => ID)
  @IdField()
  partnerPost!: string;
}
