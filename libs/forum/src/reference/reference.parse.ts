/** A text with its references made lasting, and what it refers to. */
export interface Referring {
  readonly markdown: string;
  readonly people: readonly string[];
  readonly posts: readonly string[];
}

/** What somebody may have meant by `@…`: the id when it was picked from the list, else the names it could be. */
export interface Meant {
  readonly id: string | null;
  /** Lower case, the longest first: `@Luc Moreau says` could be “luc moreau says”, “luc moreau” or “luc”. */
  readonly names: readonly string[];
}
/** What stands in place of a mention: the words to be written, and how many words of the plain form it takes. */
export type Named = (meant: Meant) => { readonly text: string; readonly words: number } | null;

const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}'’.-]{0,40}`;
const MENTION = new RegExp(
  String.raw`@\[([^\[\]\n]{1,100})\](?:\(person:([0-9a-f-]{36})\))?|(?<![\p{L}\p{M}\p{N}_@./-])@(${WORD}(?: ${WORD}){0,3})`,
  'giu',
);
const QUOTED = /\[([^[\]\n]{1,100})\]\(post:([1-9]\d{0,17})\)/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE_LINE = /^ {0,3}>/;

/** Rewrites the lines of a text that are not code; those that quote others are told apart. */
function outsideCode(markdown: string, rewrite: (words: string, isQuote: boolean) => string): string {
  let fence: string | null = null;
  const lines = markdown.split('\n').map((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return line;
    }
    if (mark) {
      fence = mark;
      return line;
    }
    const isQuote = QUOTE_LINE.test(line);
    return line
      .split(/(`+[^`]*`+)/)
      .map((part, place) => (place % 2 ? part : rewrite(part, isQuote)))
      .join('');
  });
  return lines.join('\n');
}

const trimmed = (word: string): string => word.replace(/[.'’-]+$/u, '');

/** “a b c” → “a b c”, “a b”, “a”. */
function prefixes(name: string): string[] {
  const words = name.split(' ');
  return words.map((_, place) => trimmed(words.slice(0, words.length - place).join(' ')).toLowerCase());
}

/** Puts what `named` says in place of every mention. Code and quotes mention nobody. */
export function rewriteMentions(markdown: string, named: Named): string {
  return outsideCode(markdown, (words, isQuote) =>
    isQuote
      ? words
      : words.replace(MENTION, (whole: string, label: string | undefined, id: string | undefined, plain: string) => {
          if (label !== undefined)
            return named({ id: id?.toLowerCase() ?? null, names: [label.toLowerCase()] })?.text ?? `@${label}`;
          const found = named({ id: null, names: prefixes(plain) });
          if (!found) return whole;
          const taken = plain.split(' ').slice(0, found.words).join(' ');
          return found.text + taken.slice(trimmed(taken).length) + plain.slice(taken.length);
        }),
  );
}

/** Everything that may be a mention in a text. */
export function meantIn(markdown: string): Meant[] {
  const found: Meant[] = [];
  rewriteMentions(markdown, (meant) => {
    found.push(meant);
    return null;
  });
  return found;
}

/** Puts what `named` says in place of every link to a post within a quote; null leaves its words alone. */
export const rewriteQuotes = (markdown: string, named: (post: string) => string | null): string =>
  outsideCode(markdown, (words, isQuote) =>
    isQuote ? words.replace(QUOTED, (_, label: string, post: string) => named(post) ?? label) : words,
  );

/** The posts quoted in a text. */
export function quotedIn(markdown: string): string[] {
  const found = new Set<string>();
  rewriteQuotes(markdown, (post) => {
    found.add(post);
    return null;
  });
  return [...found];
}

/** A quote of the opening of a post: what it quotes itself is left out, and nobody is mentioned by it. */
export function quotationOf(markdown: string, name: string, post: string, most = 600): string {
  const own = markdown.split('\n').filter((line) => !QUOTE_LINE.test(line));
  const words = own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  let opening = words;
  if (words.length > most) {
    const cut = words.slice(0, most);
    const end = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
    opening = `${cut.slice(0, end > most / 2 ? end : most).replace(/\p{Surrogate}$/u, '')}…`;
  }
  if (/^ {0,3}(`{3,}|~{3,})/m.test(opening)) opening = opening.replace(/^ {0,3}(`{3,}|~{3,}).*$/gm, '');
  const plain = opening.replace(/@\[([^[\]\n]*)\]\(person:[^)\n]*\)/g, '@$1');
  return `${`${plain.trim()}\n\n— [${labelOf(name)}](post:${post})`.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>')}\n\n`;
}

/** A name as the words of a link. */
export const labelOf = (name: string): string => name.replace(/[[\]\\`*_]/g, '');
