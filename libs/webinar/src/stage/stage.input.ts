import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, LanguageTag, Line } from '@guildhall/text';

@ArgsType()
export class SpotlightArgs {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => ID, { nullable: true, description: 'One of its questions; null clears the screen.' })
  @IsOptional()
  @IdField()
  question?: string;
}

@ArgsType()
export class SlideArgs {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => Int, { nullable: true, description: 'From 1, at most as many as there are; null for none.' })
  @IsOptional()
  @IsInt()
  @Min(1, { message: tell('invalid') })
  @Max(500, { message: tell('invalid') })
  slide?: number;
}

@ArgsType()
export class PremoderationArgs {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => Boolean, { description: 'Whether questions wait until a host lets them through.' })
  @IsBoolean()
  on!: boolean;
}

@ArgsType()
export class PartnerOfferArgs {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => Boolean, { description: 'Whether attendees may say there that they look for partners.' })
  @IsBoolean()
  on!: boolean;
}

@InputType()
export class DeclineReasonTextInput {
  @Field(() => String, { description: 'A BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: 'One line of 2 to 300 characters.' })
  @Line({ min: 2, max: 300 })
  text!: string;
}

@InputType({ description: 'A reason to decline a question with, in one language or several.' })
export class DeclineReasonInput {
  @Field(() => [DeclineReasonTextInput], { description: 'In up to six languages.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(6)
  @ValidateNested({ each: true })
  @Type(() => DeclineReasonTextInput)
  texts!: DeclineReasonTextInput[];
}

@InputType()
export class SetDeclineReasonsInput {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => [DeclineReasonInput], { description: 'At most ten; none for those that come with the house.' })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => DeclineReasonInput)
  reasons!: DeclineReasonInput[];
}
