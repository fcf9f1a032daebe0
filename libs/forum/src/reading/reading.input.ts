import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
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

@ArgsType()
export class ReadingChoiceArgs {
  @Field(() => String, {
    description: 'An IANA time zone, such as `Africa/Cairo`: when it is morning for reminders and mails.',
  })
  @IsString()
  @MaxLength(60, { message: tell('timeZone') })
  timeZone!: string;

  @Field(() => Boolean, { description: 'Whether what one asks and replies to is followed by itself.' })
  @IsBoolean()
  followsOwn!: boolean;
}
