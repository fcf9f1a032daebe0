import { RE2JS, RE2Set } from 're2js';

export type WordAction = 'HOLD' | 'FLAG' | 'BLOCK';

/** Something moderators watch for: words, or an expression that is matched in linear time. */
export interface WatchedWord {
  readonly pattern: string;
  readonly isExpression: boolean;
  readonly action: WordAction;
  /** A BCP 47 primary language it is watched for in; null for all. */
  readonly language: string | null;
  readonly sentence: string;
}

const FLAGS = RE2JS.CASE_INSENSITIVE;

/** Letters without case, marks and width; a space around every word. */
const normal = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether it can be matched: an expression of what RE2 knows, that does not match everything. */
export function isUsable({ pattern, isExpression }: Pick<WatchedWord, 'pattern' | 'isExpression'>): boolean {
  if (!isExpression) return normal(pattern).trim() !== '';
  try {
    return !RE2JS.compile(pattern, FLAGS).matcher('').find();
  } catch {
    return false;
  }
}

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/**
 * All watched words at once: expressions by one automaton, words by looking up the first word of each. The time a text
 * takes grows with the text, not with how many there are.
 */
export class WordWatch {
  private readonly expressions = new RE2Set(RE2Set.UNANCHORED, FLAGS);
  private readonly ofExpression: WatchedWord[] = [];
  private readonly byFirstWord = new Map<string, { words: string; watched: WatchedWord }[]>();

  constructor(watched: readonly WatchedWord[]) {
    for (const one of watched.filter(isUsable)) {
      if (one.isExpression) {
        this.ofExpression[this.expressions.add(one.pattern)] = one;
        continue;
      }
      const words = normal(one.pattern);
      const first = words.split(' ', 2)[1] ?? '';
      this.byFirstWord.set(first, [...(this.byFirstWord.get(first) ?? []), { words, watched: one }]);
    }
    if (this.ofExpression.length > 0) this.expressions.compile();
  }

  /** What is found in a text written in that language. */
  find(text: string, language: string): WatchedWord[] {
    const found = [...this.wordsIn(text), ...this.expressionsIn(text)];
    return [...new Set(found)].filter((one) => one.language === null || primary(one.language) === primary(language));
  }

  private expressionsIn(text: string): WatchedWord[] {
    if (this.ofExpression.length === 0) return [];
    return this.expressions.match(text).flatMap((index) => this.ofExpression[index] ?? []);
  }

  private wordsIn(text: string): WatchedWord[] {
    if (this.byFirstWord.size === 0) return [];
    const plain = normal(text);
    return [...new Set(plain.split(' '))].flatMap((word) =>
      (this.byFirstWord.get(word) ?? []).flatMap(({ words, watched }) => (plain.includes(words) ? watched : [])),
    );
  }
}
