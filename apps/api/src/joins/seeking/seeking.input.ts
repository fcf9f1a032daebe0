import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField } from '@guildhall/text';

@InputType({ description: 'Consent to be shown to the attendees of a webinar.' })
export class SeekPartnersInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => ID, { description: 'A centre the viewer speaks for.' })
  @IdField()
  centre!: string;

  @Field(() => ID, { nullable: true, description: 'One of its open posts, which the consent ends with.' })
  @IsOptional()
  @IdField()
  partnerPost?: string | null;
}

@ArgsType()
export class StopSeekingArgs {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => ID)
  @IdField()
  centre!: string;
}

@ArgsType()
export class SeekersArgs {
  @Field(() => Int, { defaultValue: 30, description: 'At most 100.' })
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(100, { message: tell('invalid') })
  first: number = 30;
}
