import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { Name } from '@guildhall/text';

@ArgsType()
export class CodeArgs {
  @Field(() => String, {
    description: 'The session code, however it is typed: case, spaces and hyphens do not matter.',
  })
  @IsString()
  @MaxLength(40, { message: tell('length', { min: 6, max: 40 }) })
  code!: string;
}

@InputType()
export class JoinWebinarInput {
  @Field(() => String, {
    description: 'The session code, however it is typed: case, spaces and hyphens do not matter.',
  })
  @IsString()
  @MaxLength(40, { message: tell('length', { min: 6, max: 40 }) })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What questions are shown with, 2 to 60 characters; null to be anonymous.',
  })
  @IsOptional()
  @Name({ min: 2, max: 60 })
  name?: string;
}
