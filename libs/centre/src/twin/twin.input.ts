import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Matches, MaxLength } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { CountryField, IdField, Lines } from '@guildhall/text';

@ArgsType()
export class TwinArgs {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  @CountryField()
  country!: string;

  @Field(() => [String], { defaultValue: [], description: 'Its names in whatever languages, at most six.' })
  @ArrayMaxSize(6)
  @Lines({ max: 150 })
  names: string[] = [];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^\d{9}$/, { message: tell('pic') })
  pic?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Matches(/^E\d{8}$/, { message: tell('oid') })
  oid?: string | null;

  @Field(() => String, { nullable: true, description: 'Its web address; the host counts.' })
  @IsOptional()
  @MaxLength(300, { message: tell('invalid') })
  site?: string | null;

  @Field(() => ID, { nullable: true, description: 'A centre that is left out.' })
  @IsOptional()
  @IdField()
  but?: string | null;
}
