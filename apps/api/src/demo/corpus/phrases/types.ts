/** A hole in a phrase, written `{trade}`; a thread keeps to its own trade, town and firm most of the time. */
export const slots = ['trade', 'task', 'tool', 'town', 'firm', 'role', 'paper', 'n'] as const;
export type Slot = (typeof slots)[number];

/** What people of one language write, as pieces that can be put together. Inline Markdown is allowed, `& < > "` are not. */
export interface Phrases {
  /** BCP 47. */
  readonly language: string;
  /** Of 8 to 150 characters, whatever fills the holes. */
  readonly titles: readonly string[];
  /** Sentences a question begins with. */
  readonly openings: readonly string[];
  /** Sentences a question ends with. */
  readonly requests: readonly string[];
  /** Sentences of replies. */
  readonly sentences: readonly string[];
  /** Points of a list. */
  readonly points: readonly string[];
  /** Whole blocks: quotes, tables, code. */
  readonly blocks: readonly string[];
  readonly words: Readonly<Record<Exclude<Slot, 'firm' | 'n'>, readonly string[]>>;
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly countries: readonly string[];
}
