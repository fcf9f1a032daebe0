import { type Term, expectedIn, finder } from '../glossary/glossary.terms.js';

/** A text with marks in place of what must not be translated, and what they stand for. */
export interface Protected {
  readonly text: string;
  readonly kept: readonly string[];
}

/**
 * What stays as it is within a line of Markdown, besides code: marks a text has itself, pictures and files, quotes of
 * posts and mentions, the addresses of links with their brackets, bare addresses, entities and escapes, emphasis.
 * Everything that repeats is bounded: members write these lines, and no line may take long.
 */
const SYNTAX = new RegExp(
  [
    String.raw`\[\s{0,3}x\s{0,3}\d{1,4}\s{0,3}x\s{0,3}\]`,
    String.raw`!\[[^[\]\n]{0,300}\]\([^()\s]{0,500}(?:\s[^()\n]{0,200})?\)`,
    String.raw`@\[[^[\]\n]{1,100}\](?:\(person:[0-9a-f-]{36}\))?`,
    String.raw`\[[^[\]\n]{1,300}\]\((?:post|attachment):[^()\s]{0,100}\)`,
    String.raw`\]\([^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,300}){0,3}(?:\s[^()\n]{0,200})?\)`,
    String.raw`\[(?=[^[\]\n]{0,300}\]\()`,
    String.raw`<?(?:https?:\/\/|mailto:)[^\s<>]{0,1000}[^\s<>.,;:!?)»”'"]>?`,
    String.raw`&(?:#x?[0-9a-f]{1,6}|[a-z]{2,10});`,
    '\\\\[!-/:-@[-`{-~]',
    String.raw`\*{1,3}|~~|(?<![\p{L}\p{N}_])_{1,3}|_{1,3}(?![\p{L}\p{N}_])`,
  ].join('|'),
  'giu',
);

const MARK = /\[\s{0,3}x\s{0,3}(\d{1,4})\s{0,3}x\s{0,3}\]/gi;
const mark = (place: number): string => `[X${place}X]`;

/** A line in parts, every other one of them code with the ticks around it: a run of ticks, and the next one as long. */
function aroundCode(line: string): string[] {
  const runs = [...line.matchAll(/`+/g)].map(({ index, 0: ticks }) => ({ start: index, length: ticks.length }));
  const next = new Map<number, { start: number; length: number }>();
  const closing = runs.map(() => undefined as number | undefined);
  for (let place = runs.length - 1; place >= 0; place--) {
    const run = runs[place]!;
    closing[place] = next.get(run.length)?.start;
    next.set(run.length, run);
  }
  const parts: string[] = [];
  let from = 0;
  runs.forEach(({ start, length }, place) => {
    const end = closing[place];
    if (start < from || end === undefined) return;
    parts.push(line.slice(from, start), line.slice(start, end + length));
    from = end + length;
  });
  return [...parts, line.slice(from)];
}

/** Puts marks in place of what must stay, and of the terms of the glossary that have a fixed form in that language. */
export function protect(line: string, terms: readonly Term[], language: string): Protected {
  const kept: string[] = [];
  const keep = (what: string): string => mark(kept.push(what) - 1);
  let text = aroundCode(line)
    .map((part, place) => (place % 2 ? keep(part) : part.replace(SYNTAX, (found) => keep(found))))
    .join('');
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
