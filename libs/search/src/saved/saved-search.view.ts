import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsString } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { Line } from '@guildhall/text';

export enum Telling {
  NOW = 'now',
  DAILY = 'daily',
  NEVER = 'never',
}
registerEnumType(Telling, {
  name: 'SavedSearchTelling',
  description: 'When somebody is told of what a saved search finds anew.',
  valuesMap: {
    NOW: { description: 'As soon as it is there.' },
    DAILY: { description: 'Once a day, all of it together.' },
    NEVER: { description: 'Not at all.' },
  },
});

/** Searches one person can keep. */
export const MOST_SAVED = 50;

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly tell: Telling;
  readonly savedAt: Date;
}

@ObjectType('SavedSearch', { description: 'A search somebody keeps; seen by that person alone.' })
export class SavedSearchView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'One line of 1 to 80 characters.' }) name!: string;
  @Field(() => String, { description: 'The query, its filters in their canonical English form.' }) query!: string;
  @Field(() => Telling) tell!: Telling;
  @Field(() => Date) savedAt!: Date;
}

@InputType()
export class SaveSearchInput {
  @Field(() => String, { description: 'One line of 1 to 80 characters.' })
  @Line({ min: 1, max: 80 })
  name!: string;

  @Field(() => String, { description: 'Up to 200 characters, as for `search`.' })
  @IsString({ message: tell('invalid') })
  query!: string;

  @Field(() => Telling, { defaultValue: Telling.NEVER })
  @IsEnum(Telling, { message: tell('choice') })
  tell: Telling = Telling.NEVER;
}

@ObjectType()
export class SaveSearchSuccess {
  @Field(() => SavedSearchView) savedSearch!: SavedSearch;
  constructor(savedSearch: SavedSearch) {
    this.savedSearch = savedSearch;
  }
}

@ObjectType({ description: 'There is no room for another one; delete one that is no longer needed.' })
export class TooManySavedSearches {
  @Field(() => Int, { description: 'How many one person can keep.' }) most: number = MOST_SAVED;
}

export const SaveSearchResult = createUnionType({
  name: 'SaveSearchResult',
  types: () => [SaveSearchSuccess, TooManySavedSearches] as const,
  resolveType: (value: SaveSearchSuccess | TooManySavedSearches) =>
    value instanceof SaveSearchSuccess ? SaveSearchSuccess : TooManySavedSearches,
});
