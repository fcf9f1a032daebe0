/** How often a word of the title counts, compared with one of the text. */
const TITLE_WEIGHT = 3;
const MOST = 24;

/** A word of a question with its weight. */
export interface Weighed {
  readonly word: string;
  readonly weight: number;
}

/** The words of a question that may tell what it is about, those of the title first; no code, no addresses. */
export function tellingWords(title: string, markdown: string): Weighed[] {
  const text = markdown
    .slice(0, 4000)
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/\S+:\/\/\S+/g, ' ');
  const weights = new Map<string, number>();
  const count = (source: string, weight: number) => {
    for (const [word] of source
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{M}\p{N}]{3,30}/gu))
      weights.set(word, Math.min((weights.get(word) ?? 0) + weight, TITLE_WEIGHT + 2));
  };
  count(title, TITLE_WEIGHT);
  count(text, 1);
  return [...weights]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST);
}
