import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs, tell } from '@guildhall/kernel';
import { IsString } from 'class-validator';

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: 'Up to 200 characters: words, "a phrase", -without, or. An empty query finds nothing.',
  })
  @IsString({ message: tell('invalid') })
  query!: string;
}
