import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsString } from 'class-validator';
import { catalogue, Problem, tell } from '@guildhall/kernel';
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

export const savedMessages = catalogue({
  en: { tooMany: 'You keep {most, number} searches already. Delete one that you no longer need, then save this one.' },
  fr: {
    tooMany:
      'Vous gardez déjà {most, number} recherches. Supprimez-en une dont vous n’avez plus besoin, puis enregistrez celle-ci.',
  },
  ar: { tooMany: 'لديك {most, number} من عمليات البحث المحفوظة. احذف ما لم تعد تحتاج إليه ثم احفظ هذا البحث.' },
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

@ObjectType({
  implements: () => Problem,
  description: 'There are as many as one person can keep; this one was not saved.',
})
export class TooManySavedSearches extends Problem {
  @Field(() => Int, { description: 'How many one person can keep.' }) most: number = MOST_SAVED;
}

export const SaveSearchResult = createUnionType({
  name: 'SaveSearchResult',
  types: () => [SaveSearchSuccess, TooManySavedSearches] as const,
  resolveType: (value: SaveSearchSuccess | TooManySavedSearches) =>
    value instanceof SaveSearchSuccess ? SaveSearchSuccess : TooManySavedSearches,
});
