import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';

@ArgsType()
export class MarkReadArgs {
  @Field(() => Int, { description: 'The number of the last post they saw, from 1.' })
  @IsInt()
  @Min(1, { message: tell('id') })
  @Max(1_000_000, { message: tell('id') })
  number!: number;
}

@ArgsType()
export class MarkAllReadArgs {
  @Field(() => String, { nullable: true, description: 'The slug of a theme; everywhere without it.' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string;
}
