import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField } from '@guildhall/text';

@InputType({
  description: 'An answer to a poll: `choices`, `value` or `answers`, as its kind asks for; the others stay out.',
})
export class VotePollInput {
  @Field(() => ID)
  @IdField()
  poll!: string;

  @Field(() => [Int], { defaultValue: [], description: 'Numbers of options; of a ranking the best first.' })
  @ArrayMaxSize(20)
  @IsInt({ each: true })
  @Min(1, { each: true, message: tell('invalid') })
  @Max(20, { each: true, message: tell('invalid') })
  choices: number[] = [];

  @Field(() => Int, { nullable: true, description: 'The number on the scale.' })
  @IsOptional()
  @IsInt()
  @Min(0, { message: tell('invalid') })
  @Max(10, { message: tell('invalid') })
  value?: number;

  @Field(() => [String], {
    defaultValue: [],
    description: 'One answer of up to 300 characters, or the words of a cloud of up to 40 each.',
  })
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @MaxLength(2000, { each: true, message: tell('length', { min: 1, max: 300 }) })
  answers: string[] = [];
}
