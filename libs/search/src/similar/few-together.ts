/** A word as it is looked up, and in which part of all documents it is; 0 for rare ones. */
export interface Shared {
  readonly query: string;
  readonly share: number;
}
interface Together {
  /** Any of these, as a text of the type tsquery. */
  readonly query: string;
  /** How many threads are likely to have it. */
  readonly likely: number;
  /** Whether some words are asked for with others alone. */
  readonly isStrict: boolean;
}

/** A word, or several together, in more threads than this says little about any of them. */
const FEW = 500;
/** Beyond so many the index has to name, more words are asked for together with others alone. */
const NAMED = 20_000;
const DEPTH = 3;
/** What is not among the known words is in fewer threads than this. */
const RARE = 50;

/**
 * Which threads may be like a question with these words: those with a rare one, or with as many of the common ones
 * together as few have. The index finds these without a look at any thread that has but one.
 */
export function fewTogether(words: readonly Shared[], threads: number): Together {
  const rising = words.map(({ query, share }) => ({ query, in: Math.max(share * threads, Math.min(RARE, threads)) }));
  rising.sort((a, b) => a.in - b.in);
  const depth = Math.min(DEPTH, rising.length);
  const found: { query: string; likely: number; words: number }[] = [];
  const add = (queries: readonly string[], likely: number, from: number): void => {
    if (likely <= FEW || queries.length === depth)
      found.push({ query: queries.join('&'), likely, words: queries.length });
    else
      for (const [place, word] of rising.entries())
        if (place >= from) add([...queries, word.query], (likely * word.in) / Math.max(threads, 1), place + 1);
  };
  let named = 0;
  for (const [place, word] of rising.entries()) {
    if (place > 0 && named + word.in > NAMED) break;
    named += word.in;
    add([word.query], word.in, place + 1);
  }
  return {
    query: found.map(({ query }) => `(${query})`).join('|'),
    likely: Math.min(
      found.reduce((sum, { likely }) => sum + likely, 0),
      named,
    ),
    isStrict: found.length < words.length || found.some(({ words: count }) => count > 1),
  };
}
