/** A term of the domain, as the glossary keeps it. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** Whether it stays as it is in every language. */
  readonly neverTranslate: boolean;
  /** What stands for it, by language. */
  readonly words: Readonly<Record<string, string>>;
  /** What it means, by language. */
  readonly notes: Readonly<Record<string, string>>;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** An abbreviation is only itself in its own letters; words also at the start of a sentence. */
const isAbbreviation = (term: string): boolean => /\p{Lu}.*\p{Lu}/u.test(term);

/** Where a term stands in a text as a word of its own; in Arabic also behind the article or a preposition. */
export const finder = ({ term }: Pick<Term, 'term'>): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${escaped(term)})(?![\p{L}\p{N}_])`, isAbbreviation(term) ? 'gu' : 'giu');

export const isIn = (term: Pick<Term, 'term'>, text: string): boolean => finder(term).test(text);

/** What stands for a term in a language: itself, its fixed word, or null when people choose. */
export const expectedIn = ({ term, neverTranslate, words }: Term, language: string): string | null =>
  neverTranslate ? term : (words[language] ?? words[language.split('-')[0] ?? ''] ?? null);

/** A term of a text and what is expected to stand for it. */
export interface Hint {
  readonly term: Term;
  readonly expected: string;
}

/** The terms in a text that have a fixed form in a language. */
export const hintsFor = (terms: readonly Term[], text: string, language: string): Hint[] =>
  terms.flatMap((term) => {
    const expected = expectedIn(term, language);
    return expected !== null && isIn(term, text) ? [{ term, expected }] : [];
  });

/** Those that a translation does not have: letters count, not marks, cases or endings behind them. */
export const missingIn = (hints: readonly Hint[], translation: string): Hint[] => {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain(translation);
  return hints.filter(({ expected }) => !words.includes(plain(expected)));
};
