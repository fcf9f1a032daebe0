import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsISO31661Alpha2, IsOptional } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField, Line } from '@guildhall/text';

@InputType()
export class MarkAlsoWorksInput {
  @Field(() => ID, { description: 'A reply.' })
  @IdField()
  post!: string;

  @Field(() => [String], { description: '1 to 20 countries, ISO 3166-1 alpha-2.' })
  @ArrayMinSize(1, { message: tell('countries') })
  @ArrayMaxSize(20, { message: tell('countries') })
  @IsISO31661Alpha2({ each: true, message: tell('countries') })
  countries!: string[];

  @Field(() => String, { nullable: true, description: 'What has to be so for it to work, up to 200 characters.' })
  @IsOptional()
  @Line({ min: 0, max: 200 })
  note?: string;
}
