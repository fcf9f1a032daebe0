/**
 * The one renderer of Markdown, run as a worker thread. It stands alone (no import of ours, only syntax that can be
 * erased), so that Node runs it from the source tree as well as from the build.
 */
import { parentPort } from 'node:worker_threads';
import MarkdownIt, { type StateCore, type Token } from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

/** Reference links can repeat a long address thousands of times: 20,000 characters became 8 MB of HTML. */
const HTML_LIMIT = 250_000;
const LINK_LIMIT = 2_000;
const NESTING_LIMIT = 40;

/** Absolute addresses only: a post is also read in mail. No user:password@, which dresses one host up as another. */
function isSafeLink(address: string): boolean {
  if (address.length > LINK_LIMIT) return false;
  if (/^mailto:[^?@\s]+@/i.test(address)) return true;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

/** What references to people and posts look like once they are lasting; nothing else leads into this site. */
const REFERENCE = /^(?:person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|post:([1-9]\d{0,17}))$/;

const markdown = new MarkdownIt('default', { html: false, linkify: true, breaks: true, maxNesting: NESTING_LIMIT });
markdown.validateLink = (address) => REFERENCE.test(address) || isSafeLink(address);

/** A page asks no third party for anything, so a picture becomes a link to it; inside a link its words are enough. */
function picturesToLinks(tokens: Token[], make: typeof Token): Token[] {
  let insideLinks = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') insideLinks++;
    if (token.type === 'link_close') insideLinks--;
    if (token.type !== 'image') return [token];
    const address = String(token.attrGet('src') ?? '');
    const text = new make('text', '', 0);
    text.content = markdown.renderer.renderInlineAsText(token.children ?? [], markdown.options, {}) || address;
    if (insideLinks > 0) return [text];
    const open = new make('link_open', 'a', 1);
    open.attrs = [['href', address]];
    return [open, text, new make('link_close', 'a', -1)];
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

function shape(state: StateCore): void {
  emptyHeadsToCells(state.tokens);
  for (const token of state.tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close')
      token.tag = `h${Math.min(Number(token.tag.slice(1)) + 2, 6)}`;
    if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
    // A container with dir="auto" ignores descendants that have their own, so only the outermost block decides.
    if (token.level === 0 && token.nesting === 1) token.attrSet('dir', 'auto');
    if (token.type === 'inline')
      token.children = referencesToLinks(picturesToLinks(token.children ?? [], state.Token), state.Token);
  }
}
markdown.core.ruler.push('shape', shape);

const codeBlock = (tokens: Token[], index: number): string =>
  `<pre dir="auto" tabindex="0"><code>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
markdown.renderer.rules.fence = codeBlock;
markdown.renderer.rules.code_block = codeBlock;
markdown.renderer.rules.table_open = () => '<div class="table-scroll" dir="auto" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

const dir = { name: 'dir', values: ['auto'] };
const tabindex = { name: 'tabindex', values: ['0'] };
const align = { name: 'class', values: ['align-left', 'align-center', 'align-right'] };

const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    ...[
      'p',
      'br',
      'hr',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'code',
      'em',
      'strong',
      's',
      'a',
    ],
    ...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  allowedAttributes: {
    ...Object.fromEntries(['p', 'h3', 'h4', 'h5', 'h6', 'ul', 'blockquote'].map((tag) => [tag, [dir]])),
    ol: [dir, 'start'],
    pre: [dir, tabindex],
    div: [dir, tabindex, { name: 'class', values: ['table-scroll'] }],
    th: [align],
    td: [align],
    a: ['href', 'rel', { name: 'class', values: ['mention'] }],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  transformTags: {
    // A link to nowhere is no link: `span` is not allowed, so its words alone remain.
    a: (tagName, { href = '', class: kind = '' }): sanitizeHtml.Tag => {
      if (!href) return { tagName: 'span', attribs: {} };
      if (href.startsWith('/')) return { tagName, attribs: { href, ...(kind ? { class: kind } : {}) } };
      return { tagName, attribs: { href, rel: 'ugc nofollow noopener' } };
    },
  },
};

/** Null when the result is beyond all proportion or the renderer gave up; the caller then shows plain text. */
function render(source: string): string | null {
  try {
    const html = markdown.render(source.replace(/\p{Surrogate}/gu, '\uFFFD'));
    return html.length > HTML_LIMIT ? null : sanitizeHtml(html, allowed);
  } catch {
    return null;
  }
}

render(
  '# Warm\n\n- up **all** `of` _it_ ~~now~~ https://example.org\n\n| a |\n| - |\n| b |\n\n> ![c](https://example.org)',
);
parentPort?.on('message', (source: string) => parentPort?.postMessage(render(source)));
parentPort?.postMessage('ready');
