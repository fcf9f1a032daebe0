/**
 * The one renderer of Markdown, run as a worker thread. Only syntax that can be erased, and no import of ours by a name
 * that is fixed, so that Node runs it from the source tree as well as from the build.
 */
import { parentPort } from 'node:worker_threads';
import MarkdownIt, { type StateCore, type Token } from 'markdown-it';
import type { AttachmentPiece, Pieces, PreviewPiece } from './markdown.pieces.js';

const beside = import.meta.url.replace(/markdown\.worker(\.\w+)$/, 'markdown.sanitiser$1');
const { sanitised } = (await import(beside)) as typeof import('./markdown.sanitiser.js');

/** Reference links can repeat a long address thousands of times: 20,000 characters became 8 MB of HTML. */
const HTML_LIMIT = 250_000;
const LINK_LIMIT = 2_000;
const NESTING_LIMIT = 40;

const attachmentAddress = /^attachment:([0-9a-f]{32})$/;

/** Absolute addresses only: a post is also read in mail. No user:password@, which dresses one host up as another. */
function isSafeLink(address: string): boolean {
  if (address.length > LINK_LIMIT) return false;
  if (attachmentAddress.test(address)) return true;
  if (/^mailto:[^?@\s]+@/i.test(address)) return true;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** What references to people and posts look like once they are lasting; nothing else leads into this site. */
const REFERENCE = /^(?:person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|post:([1-9]\d{0,17}))$/;

const markdown = new MarkdownIt('default', { html: false, linkify: true, breaks: true, maxNesting: NESTING_LIMIT });
markdown.validateLink = (address) => REFERENCE.test(address) || isSafeLink(address);

const escape = markdown.utils.escapeHtml;
const piecesOf = (state: StateCore): Pieces => (state.env ?? {}) as Pieces;
const idIn = (address: string): string | undefined => attachmentAddress.exec(address)?.[1];

/** 1.2 MB: understood in every language we know of, because the text is rendered once for all readers. */
const sizeOf = (bytes: number): string =>
  bytes < 100_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const factsOf = ({ name, bytes }: AttachmentPiece): string =>
  ` <small dir="ltr">(${escape((name.split('.').at(-1) ?? '').toUpperCase())}, ${sizeOf(bytes)})</small>`;

/** The picture in the sizes there are; the browser takes the one that fits and knows beforehand how high it will be. */
function pictureHtml(id: string, { width, height, widths }: AttachmentPiece, alt: string, linked: boolean): string {
  const address = (one: number) => `/attachments/${id}/${one}.webp`;
  const middle = widths.find((one) => one >= 960) ?? widths.at(-1) ?? 0;
  const sources = widths.map((one) => `${address(one)} ${one}w`).join(', ');
  const picture =
    `<img src="${address(middle)}" srcset="${sources}" sizes="(max-width: 46rem) 92vw, 42rem" ` +
    `width="${width}" height="${height}" alt="${escape(alt)}" loading="lazy" decoding="async">`;
  // A link without words would be a riddle to those who hear it.
  return alt && linked ? `<a href="/attachments/${id}">${picture}</a>` : picture;
}

const fileHtml = (id: string, file: AttachmentPiece, words: string): string =>
  `<a class="file" href="/attachments/${id}">${escape(words || file.name)}</a>${factsOf(file)}`;

/** A page asks no third party for anything, so a picture from elsewhere becomes a link to it; ours are shown. */
function picture(token: Token, pieces: Pieces, make: typeof Token, insideLink: boolean): Token[] {
  const address = String(token.attrGet('src') ?? '');
  const words = markdown.renderer.renderInlineAsText(token.children ?? [], markdown.options, {});
  const text = new make('text', '', 0);
  const id = idIn(address);
  const ours = id === undefined ? undefined : pieces.attachments?.[id];
  text.content = words || (id === undefined ? address : '');
  if (id !== undefined && ours) {
    const shown = new make('html_inline', '', 0);
    shown.content = ours.kind === 'PICTURE' ? pictureHtml(id, ours, words, !insideLink) : fileHtml(id, ours, words);
    shown.meta = { kind: ours.kind };
    if (ours.kind === 'PICTURE' || !insideLink) return [shown];
  }
  if (insideLink || id !== undefined) return [text];
  const open = new make('link_open', 'a', 1);
  open.attrs = [['href', address]];
  return [open, text, new make('link_close', 'a', -1)];
}

/** A link to one of ours leads to the download and says what it is; to one that is not known here, nowhere. */
function attachmentLink(open: Token, pieces: Pieces): string {
  const id = idIn(String(open.attrGet('href') ?? ''));
  const ours = id === undefined ? undefined : pieces.attachments?.[id];
  if (id === undefined) return '';
  open.attrs = ours
    ? [
        ['class', 'file'],
        ['href', `/attachments/${id}`],
      ]
    : [['href', '']];
  return ours ? factsOf(ours) : '';
}

function shapeInline(tokens: Token[], pieces: Pieces, make: typeof Token): Token[] {
  let insideLinks = 0;
  let facts = '';
  return tokens.flatMap((token) => {
    if (token.type === 'image') return picture(token, pieces, make, insideLinks > 0);
    if (token.type === 'link_open') {
      insideLinks++;
      facts = attachmentLink(token, pieces);
    }
    if (token.type !== 'link_close') return [token];
    insideLinks--;
    const after = new make('html_inline', '', 0);
    after.content = facts;
    return facts ? [token, after] : [token];
  });
}

/** References become links to profiles and to the lasting addresses of posts; the @ of a mention belongs to its link. */
function referencesToLinks(tokens: Token[], make: typeof Token): Token[] {
  return tokens.flatMap((token, place) => {
    const [, person, post] = (token.type === 'link_open' && REFERENCE.exec(String(token.attrGet('href')))) || [];
    if (person === undefined && post === undefined) return [token];
    token.attrs = [['href', person === undefined ? `/posts/${post}` : `/people/${person}`]];
    const before = tokens[place - 1];
    if (person === undefined || before?.type !== 'text' || !before.content.endsWith('@')) return [token];
    before.content = before.content.slice(0, -1);
    token.attrs.push(['class', 'mention']);
    const at = new make('text', '', 0);
    at.content = '@';
    return [token, at];
  });
}

/** The address of a paragraph that is one bare link and nothing else. */
function loneAddress([open, text, close, more]: readonly Token[]): string | null {
  const bare = open?.type === 'link_open' && (open.markup === 'linkify' || open.markup === 'autolink');
  const href = String(open?.attrGet('href') ?? '');
  return bare && text?.type === 'text' && close?.type === 'link_close' && !more && /^https?:/.test(href) ? href : null;
}

function previewHtml(address: string, { title, description, site }: PreviewPiece): string {
  const about = description ? `<p class="about">${escape(description)}</p>` : '';
  const host = new URL(address).hostname.replace(/^www\./, '');
  const from = site && site.toLowerCase() !== host ? `${escape(site)} · ${escape(host)}` : escape(host);
  return `<p><a href="${escape(address)}">${escape(title)}</a></p>${about}<p class="site">${from}</p>`;
}

/** A picture alone becomes a figure. A link alone is marked as such, and shown by what is known of its page. */
function shapeParagraph(open: Token, inline: Token, close: Token, pieces: Pieces, make: typeof Token): void {
  const children = inline.children ?? [];
  if (children.length === 1 && children[0]?.meta?.['kind'] === 'PICTURE') open.tag = close.tag = 'figure';
  const address = open.level === 0 ? loneAddress(children) : null;
  if (address === null) return;
  open.attrSet('class', 'lone-link');
  const known = URL.canParse(address) ? pieces.previews?.[new URL(address).href] : undefined;
  if (!known) return;
  open.tag = close.tag = 'div';
  const shown = new make('html_inline', '', 0);
  shown.content = previewHtml(address, known);
  inline.children = [shown];
}

/** Our content policy forbids inline styles, and left is not the start everywhere: a class says how a cell aligns. */
function alignByClass(cell: Token): void {
  const side = /text-align:(left|center|right)/.exec(String(cell.attrGet('style') ?? ''))?.[1];
  cell.attrs = side ? [['class', `align-${side}`]] : null;
}

/** The corner of a table heads nothing; as an empty heading it would puzzle those who hear the page. */
function emptyHeadsToCells(tokens: readonly Token[]): void {
  for (const [place, token] of tokens.entries()) {
    const [content, close] = tokens.slice(place + 1, place + 3);
    if (token.type === 'th_open' && content?.content.trim() === '' && close) token.tag = close.tag = 'td';
  }
}

/** A box in front of an item of a list, written `[ ]` or `[x]`: the words of the item are its label, and nobody ticks it. */
function shapeTask(item: Token, inline: Token, make: typeof Token): void {
  const [first, ...rest] = inline.children ?? [];
  const [written, mark] = (first?.type === 'text' && /^\[([ xX])\](?=[^\S\n]|$)/.exec(first.content)) || [];
  if (!first || written === undefined) return;
  const [box, end] = [new make('html_inline', '', 0), new make('html_inline', '', 0)];
  box.content = `<label><input type="checkbox" disabled${mark === ' ' ? '' : ' checked'}>`;
  end.content = '</label>';
  first.content = first.content.slice(written.length);
  inline.children = [box, first, ...rest, end];
  item.attrSet('class', 'task');
}

function shape(state: StateCore): void {
  emptyHeadsToCells(state.tokens);
  for (const token of state.tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close')
      token.tag = `h${Math.min(Number(token.tag.slice(1)) + 2, 6)}`;
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    // A container with dir="auto" ignores descendants that have their own, so only the outermost block decides.
    if (token.level === 0 && token.nesting === 1) token.attrSet('dir', 'auto');
    if (token.type === 'inline')
      token.children = referencesToLinks(shapeInline(token.children ?? [], piecesOf(state), state.Token), state.Token);
  }
  for (const [place, open] of state.tokens.entries()) {
    const [inline, close] = state.tokens.slice(place + 1, place + 3);
    if (open.type === 'list_item_open' && inline?.type === 'paragraph_open' && close)
      shapeTask(open, close, state.Token);
    if (open.type === 'paragraph_open' && !open.hidden && inline && close)
      shapeParagraph(open, inline, close, piecesOf(state), state.Token);
  }
}
markdown.core.ruler.push('shape', shape);

const codeBlock = (tokens: Token[], index: number): string =>
  `<pre dir="auto" tabindex="0"><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
markdown.renderer.rules.fence = codeBlock;
markdown.renderer.rules.code_block = codeBlock;
markdown.renderer.rules.table_open = () => '<div class="table-scroll" dir="auto" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

/** Null when the result is beyond all proportion or the renderer gave up; the caller then shows plain text. */
function render(source: string, pieces: Pieces): string | null {
  try {
    const html = markdown.render(source.replace(/\p{Surrogate}/gu, '\uFFFD'), { ...pieces });
    return html.length > HTML_LIMIT ? null : sanitised(html);
  } catch {
    return null;
  }
}

render(
  '# Warm\n\n- up **all** `of` _it_ ~~now~~ https://example.org\n\n| a |\n| - |\n| b |\n\n> ![c](https://example.org)',
  {},
);
type Work = { readonly markdown: string; readonly pieces: Pieces } | readonly string[];
const isMany = (work: Work): work is readonly string[] => Array.isArray(work);
parentPort?.on('message', (work: Work) =>
  parentPort?.postMessage(isMany(work) ? work.map((text) => render(text, {})) : render(work.markdown, work.pieces)),
);
parentPort?.postMessage('ready');
