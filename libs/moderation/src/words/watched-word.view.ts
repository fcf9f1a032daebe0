import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { LanguageTag, Line, Text } from '@guildhall/text';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import type { WordAction } from './word-watch.js';

/** How long one pattern may be. */
export const PATTERN_LENGTH = 200;
/** How many patterns there may be. */
export const PATTERNS = 500;

export const WordActions = { HOLD: 'HOLD', FLAG: 'FLAG', BLOCK: 'BLOCK' } as const satisfies Record<WordAction, string>;
registerEnumType(WordActions, {
  name: 'WordAction',
  description: 'What happens to a text with a watched word.',
  valuesMap: {
    HOLD: { description: 'It waits for a moderator.' },
    FLAG: { description: 'It is published, and a moderator looks at it.' },
    BLOCK: { description: 'It is not taken; the author is told the sentence.' },
  },
});

@ObjectType('WatchedWord', { description: 'What moderators watch for. Seen by moderators alone.' })
export class WatchedWordView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Words, or an expression as RE2 knows it; up to 200 characters.' })
  pattern!: string;
  @Field(() => Boolean) isExpression!: boolean;
  @Field(() => WordActions) action!: WordAction;
  @Field(() => String, { nullable: true, description: 'The language it is watched for in; null for all.' })
  language!: string | null;
  @Field(() => String, { description: 'What the author is told when it is blocked.' }) sentence!: string;
}

@InputType()
export class WatchWordInput {
  @Field(() => String, { description: 'Words, or an expression as RE2 knows it; up to 200 characters.' })
  @Line({ min: 2, max: PATTERN_LENGTH })
  pattern!: string;

  @Field(() => Boolean)
  @IsBoolean()
  isExpression!: boolean;

  @Field(() => WordActions)
  @IsIn(Object.values(WordActions), { message: tell('choice') })
  action!: WordAction;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @LanguageTag()
  language?: string | null;

  @Field(() => String, {
    defaultValue: '',
    description: 'What the author is told when it is blocked; up to 300 characters.',
  })
  @Text({ min: 0, max: 300 })
  sentence: string = '';
}

@ObjectType()
export class WatchWordSuccess {
  @Field(() => WatchedWordView) word: WatchedWordView;
  constructor(word: WatchedWordView) {
    this.word = word;
  }
}

export const WatchWordResult = createUnionType({ name: 'WatchWordResult', types: () => [WatchWordSuccess] as const });
