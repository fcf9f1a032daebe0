/** A piece of Markdown: what stays as it is, or a line of words. */
export interface Piece {
  readonly text: string;
  readonly isWords: boolean;
}

const FENCE = /^ {0,3}(?:>\s?)*\s*(`{3,}|~{3,})/;
const INDENTED = /^(?: {4,}|\t)\S/;
/** Quotes, headings, lists and their indentation. */
const OPENING = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}(?=\s)))*\s*/;
const RULE = /^\s*(?:[-*_]\s*){3,}$|^\s*=+\s*$/;
const TABLE_RULE = /^[|:\s-]*-[|:\s-]*$/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s/;

const kept = (text: string): Piece => ({ text, isWords: false });

/** Words without the blanks around them, which stay. */
function trimmed(words: string): Piece[] {
  const text = words.trim();
  if (text === '') return [kept(words)];
  const start = words.length - words.trimStart().length;
  return [kept(words.slice(0, start)), { text, isWords: true }, kept(words.slice(start + text.length))];
}

/** The cells of a line that may be one of a table, with the bars between them. */
const cells = (words: string): Piece[] =>
  words.split(/((?<!\\)\|)/).flatMap((part, place) => (place % 2 ? [kept(part)] : trimmed(part)));

/**
 * A text in pieces that together are the text. Lines are translated each by itself, because their ends are kept when a
 * text is rendered; code, rules and whatever opens a line stay.
 */
export function piecesOf(markdown: string): Piece[] {
  let fence: string | null = null;
  let wasBlank = true;
  return markdown.split('\n').flatMap((line, place) => {
    const pieces: Piece[] = place > 0 ? [kept('\n')] : [];
    const found = FENCE.exec(line)?.[1];
    const isCode = fence !== null || found !== undefined || (wasBlank && INDENTED.test(line));
    if (fence !== null) fence = found?.startsWith(fence) ? null : fence;
    else if (found) fence = found;
    wasBlank = line.trim() === '' || (isCode && fence === null && wasBlank);
    if (isCode || RULE.test(line) || TABLE_RULE.test(line) || DEFINITION.test(line)) return [...pieces, kept(line)];
    const opening = OPENING.exec(line)?.[0] ?? '';
    const words = line.slice(opening.length);
    if (opening) pieces.push(kept(opening));
    return [...pieces, ...(words.includes('`') ? trimmed(words) : cells(words))].filter(({ text }) => text !== '');
  });
}
