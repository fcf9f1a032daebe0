import { Parser } from 'htmlparser2';
import { escapeMarkdown, fenced, inlineCode, lineStartsEscaped, tableOf } from './markdown-source.js';

/** Elements deeper than this add nothing but their words: a quote of a quote of a quote is indented no further. */
const DEEPEST = 24;

const silent = new Set('script style head title iframe object embed template noscript svg math select'.split(' '));
const blocks = new Set(
  'p div section article header footer main aside figure figcaption address details summary dd dt h1 h2 h3 h4 h5 h6 blockquote ul ol li pre table thead tbody tfoot tr th td'.split(
    ' ',
  ),
);
const marks: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '*',
  em: '*',
  s: '~~',
  del: '~~',
  strike: '~~',
};

/** An element being read: the blocks finished in it, and the line being written. */
interface Frame {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly blocks: string[];
  line: string;
  /** Cells of a row, rows of a table. */
  readonly cells: string[][];
  items: number;
}

const frame = (tag: string, attributes: Record<string, string> = {}): Frame => ({
  tag,
  attributes,
  blocks: [],
  line: '',
  cells: [],
  items: Number(attributes['start'] ?? 1) || 1,
});

const indented = (text: string, by: string): string => text.replace(/\n(?!\n)/g, `\n${by}`);
const quoted = (text: string): string => `> ${text.replaceAll('\n', '\n> ')}`.replace(/> $/gm, '>');

class Writer {
  private readonly frames: [Frame, ...Frame[]] = [frame('')];
  private muted = 0;
  /** Words come in pieces, broken at every entity. */
  private pieces: string[] = [];
  /** Open elements beyond the deepest, and those that mean nothing here. */
  private readonly transparent: string[] = [];

  constructor(private readonly base: string | undefined) {}

  private get top(): Frame {
    return this.frames.at(-1) as Frame;
  }
  private get raw(): boolean {
    return this.frames.some(({ tag }) => tag === 'pre' || tag === 'code');
  }

  open(tag: string, attributes: Record<string, string>): void {
    this.say();
    if (silent.has(tag)) this.muted++;
    if (this.muted > 0) return;
    if (tag === 'br') this.top.line += '\n';
    if (tag === 'hr') this.block('---');
    if (tag === 'img') this.picture(attributes);
    const known = blocks.has(tag) || tag in marks || tag === 'a' || tag === 'code';
    if (known && this.frames.length < DEEPEST && !this.raw) this.frames.push(frame(tag, attributes));
    else this.transparent.push(tag);
  }

  text(piece: string): void {
    if (this.muted === 0) this.pieces.push(piece);
  }

  private say(): void {
    if (this.pieces.length === 0) return;
    const words = this.pieces.join('');
    this.pieces = [];
    if (this.raw) this.top.line += words;
    else {
      const folded = escapeMarkdown(words.replace(/\s+/gu, ' '));
      // Asked last, because looking at its end makes one piece of a line that is written in many.
      this.top.line += folded.startsWith(' ') && /(^|\s)$/.test(this.top.line.slice(-1)) ? folded.slice(1) : folded;
    }
  }

  close(tag: string): void {
    this.say();
    if (silent.has(tag)) this.muted = Math.max(0, this.muted - 1);
    else if (this.muted > 0) return;
    else if (this.transparent.at(-1) === tag) this.transparent.pop();
    else if (this.frames.length > 1 && this.top.tag === tag) this.finish(this.frames.pop() as Frame);
  }

  end(): string {
    this.say();
    while (this.frames.length > 1) this.finish(this.frames.pop() as Frame);
    return this.contentOf(this.top);
  }

  /** A finished element takes its place in the one around it. */
  private finish(done: Frame): void {
    const { tag } = done;
    if (tag === 'pre') return this.block(fenced(done.line));
    if (tag === 'code') return void (this.top.line += inlineCode(done.line));
    if (tag === 'th' || tag === 'td') return this.cell(done);
    if (tag === 'tr') return void this.top.cells.push(done.cells.flat());
    if (tag === 'thead' || tag === 'tbody' || tag === 'tfoot') return void this.top.cells.push(...done.cells);
    if (tag === 'table') return this.block(tableOf(done.cells));
    if (!blocks.has(tag) && done.blocks.length === 0) return this.inline(done);
    const content = this.contentOf(done);
    if (content === '') return;
    if (tag === 'blockquote') this.block(quoted(content));
    else if (tag === 'li') this.item(content);
    else if (/^h[1-6]$/.test(tag)) this.block(`${'#'.repeat(Number(tag[1]))} ${content.replace(/\s+/gu, ' ')}`);
    else this.block(content);
  }

  private inline({ tag, line, attributes }: Frame): void {
    const words = line.trim();
    const [before, after] = [/^\s/.test(line) ? ' ' : '', /\s$/.test(line) ? ' ' : ''];
    const mark = marks[tag];
    const href = tag === 'a' ? this.addressOf(attributes['href']) : null;
    const said = mark ? `${mark}${words}${mark}` : href ? `[${words}](<${href}>)` : words;
    this.top.line += words === '' ? before : `${before}${said}${after}`;
  }

  private picture({ src, alt = '' }: Record<string, string>): void {
    const address = this.addressOf(src);
    if (address) this.top.line += `![${escapeMarkdown(alt.replace(/\s+/gu, ' '))}](<${address}>)`;
  }

  private cell(done: Frame): void {
    this.top.cells.push([this.contentOf(done).replace(/\s+/gu, ' ').replaceAll('|', '\\|')]);
  }

  private item(content: string): void {
    const list = this.top;
    const bullet = list.tag === 'ol' ? `${list.items++}. ` : '- ';
    this.block(`${bullet}${indented(content, ' '.repeat(bullet.length))}`);
  }

  private block(text: string): void {
    this.flush(this.top);
    if (text !== '') this.top.blocks.push(text);
  }

  private flush(to: Frame): void {
    const line = to.line.replace(/[^\S\n]+\n[^\S\n]*|\n[^\S\n]+/g, '\n').trim();
    to.line = '';
    if (line !== '') to.blocks.push(lineStartsEscaped(line));
  }

  private contentOf(of: Frame): string {
    this.flush(of);
    const isList = of.tag === 'ul' || of.tag === 'ol';
    return of.blocks.join(isList && !of.blocks.some((item) => item.includes('\n\n')) ? '\n' : '\n\n');
  }

  private addressOf(href: string | undefined): string | null {
    if (!href || href.length > 2_000 || !URL.canParse(href, this.base)) return null;
    const { protocol, href: address } = new URL(href, this.base);
    return /^(https?|mailto):$/.test(protocol) && !/[<>\s]/.test(address) ? address : null;
  }
}

/**
 * The Markdown of HTML that another forum rendered: paragraphs, headings, lists, quotes, code, tables, emphasis, links
 * and pictures; of everything else the words, of scripts and frames nothing. One pass, in time linear in its length.
 * The result is text like any a person types: our own renderer makes it safe.
 *
 * @param base the address that relative links start from; without it they keep their words alone
 */
export function htmlToMarkdown(html: string, base?: string): string {
  const writer = new Writer(base);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => writer.open(tag, attributes),
      ontext: (words) => writer.text(words),
      onclosetag: (tag) => writer.close(tag),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return writer.end();
}
