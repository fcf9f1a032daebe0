const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Code units one visible character may have before it counts as an attack rather than as an emoji. */
const UNITS_PER_CHARACTER = 12;

/** The first `max` visible characters (grapheme clusters) of a text; `whole` tells whether that was all of it. */
export function firstCharacters(text: string, max: number): { start: string; whole: boolean } {
  if (text.length <= max) return { start: text, whole: true };
  let count = 0;
  const limit = max * UNITS_PER_CHARACTER;
  for (const { index, segment } of graphemes.segment(text.slice(0, limit + 100))) {
    if (++count > max || index + segment.length > limit) return { start: text.slice(0, index), whole: false };
  }
  return { start: text, whole: text.length <= limit + 100 };
}

/**
 * One line of at most `max` visible characters, for search results, page descriptions and notices. Never cuts through
 * an emoji or a letter with its marks; ends at a word where one is near, and with an ellipsis when something is missing.
 */
export function excerpt(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const { start, whole } = firstCharacters(line, max);
  if (whole) return start;
  const cut = firstCharacters(line, Math.max(max - 1, 0)).start;
  const space = cut.lastIndexOf(' ');
  const atWord = space > cut.length * 0.6 && line[cut.length] !== ' ' ? cut.slice(0, space) : cut;
  return `${atWord.replace(/[\s,;:.·–—-]+$/u, '')}…`;
}
