import { ArgsType, Field, Int } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

@ArgsType()
export class SimilarArgs {
  @Field(() => String, { description: 'The question in one line, as far as it is typed; up to 200 characters.' })
  @IsString({ message: tell('invalid') })
  @MaxLength(400, { message: tell('length', { min: 0, max: 200 }) })
  title!: string;

  @Field(() => String, {
    defaultValue: '',
    description: 'Its details in Markdown; the first 4,000 characters are read.',
  })
  @IsString({ message: tell('invalid') })
  @MaxLength(40_000, { message: tell('length', { min: 0, max: 20_000 }) })
  markdown: string = '';

  @Field(() => String, { nullable: true, description: 'The BCP 47 tag of its language; threads in it come first.' })
  @IsOptional()
  @Matches(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,4}$/, { message: tell('languageTag') })
  language?: string;

  @Field(() => String, { nullable: true, description: 'The slug of its theme; threads in it come first.' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string;

  @Field(() => Int, { defaultValue: 5, description: 'How many, 1 to 20.' })
  @Min(1, { message: 'first' })
  @Max(20, { message: 'first' })
  first: number = 5;
}
