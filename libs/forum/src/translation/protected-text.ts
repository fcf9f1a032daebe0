import { type Term, expectedIn, finder } from '../glossary/glossary.terms.js';

/** A text with marks in place of what must not be translated, and what they stand for. */
export interface Protected {
  readonly text: string;
  readonly kept: readonly string[];
}

/**
 * What stays as it is within a line of Markdown: marks a text has itself, code, pictures and files, quotes of posts and
 * mentions, the addresses of links with their brackets, bare addresses, entities and escapes, emphasis.
 */
const SYNTAX = new RegExp(
  [
    String.raw`\[\s*[Xx]\s*\d+\s*[Xx]\s*\]`,
    '(?<ticks>`+)(?:(?!`)|(?<=`)(?!\\k<ticks>))[^`]*(?:`(?!\\k<ticks>)[^`]*)*?\\k<ticks>',
    String.raw`!\[[^\[\]]*\]\([^()\s]*(?:\s[^()]*)?\)`,
    String.raw`@\[[^\[\]\n]{1,100}\](?:\(person:[0-9a-f-]{36}\))?`,
    String.raw`\[[^\[\]\n]{1,200}\]\((?:post|attachment):[^()\s]*\)`,
    String.raw`\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s[^()]*)?\)`,
    String.raw`\[(?=[^\[\]\n]*\]\()`,
    String.raw`<?(?:https?:\/\/|mailto:)[^\s<>]*[^\s<>.,;:!?)»”'"]>?`,
    String.raw`&(?:#x?[0-9a-f]{1,6}|[a-z]{2,10});`,
    String.raw`\\[!-\/:-@[-${'`'}{-~]`,
    String.raw`\*{1,3}|~~|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

const MARK = /\[\s*[Xx]\s*(\d{1,4})\s*[Xx]\s*\]/g;
const mark = (place: number): string => `[X${place}X]`;

/** Puts marks in place of what must stay, and of the terms of the glossary that have a fixed form in that language. */
export function protect(line: string, terms: readonly Term[], language: string): Protected {
  const kept: string[] = [];
  const keep = (what: string): string => mark(kept.push(what) - 1);
  let text = line.replace(SYNTAX, (found) => keep(found));
  for (const term of terms) {
    const expected = expectedIn(term, language);
    if (expected !== null) text = outsideMarks(text, (words) => words.replace(finder(term), () => keep(expected)));
  }
  return { text, kept };
}

const outsideMarks = (text: string, change: (words: string) => string): string =>
  text
    .split(/(\[X\d+X\])/)
    .map((part, place) => (place % 2 ? part : change(part)))
    .join('');

/** Puts back what the marks stand for; null when one was lost, came twice or was made up, or a link came apart. */
export function restore(translated: string, kept: readonly string[]): string | null {
  const places = [...translated.matchAll(MARK)].map(([, place]) => Number(place));
  const all = new Set(places);
  if (places.length !== kept.length || all.size !== kept.length || places.some((place) => place >= kept.length))
    return null;
  let open = 0;
  for (const place of places) {
    if (kept[place] === '[') open += 1;
    else if (kept[place]?.startsWith('](')) open -= 1;
    if (open < 0 || open > 1) return null;
  }
  return translated.replace(MARK, (_, place: string) => kept[Number(place)] ?? '');
}

/** Whether anything in it is left to be translated. */
export const hasWords = ({ text }: Protected): boolean => /\p{L}/u.test(text.replace(MARK, ''));
