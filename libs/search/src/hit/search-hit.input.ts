import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { PageArgs, tell } from '@guildhall/kernel';
import { IsEnum, IsString } from 'class-validator';

export enum SearchOrder {
  BEST = 'BEST',
  NEWEST = 'NEWEST',
}
registerEnumType(SearchOrder, {
  name: 'SearchOrder',
  description: 'What comes first among hits.',
  valuesMap: {
    BEST: { description: 'What fits the words best, helped most and is fresh.' },
    NEWEST: { description: 'What was written last; a thread counts by the newest of its posts that was found.' },
  },
});

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: 'Up to 200 characters: words, "a phrase", -without, or. An empty query finds nothing.',
  })
  @IsString({ message: tell('invalid') })
  query!: string;

  @Field(() => SearchOrder, { defaultValue: SearchOrder.BEST })
  @IsEnum(SearchOrder)
  order: SearchOrder = SearchOrder.BEST;
}
