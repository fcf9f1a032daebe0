const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text made safe to stand between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');

/** Text as escaped paragraphs, its line ends kept; what is shown when Markdown could not be rendered. */
export function plainHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((p) => `<p dir="auto">${escapeHtml(p.trim()).replaceAll('\n', '<br>')}</p>\n`).join('');
}

function decode(entity: string, name: string): string {
  if (!name.startsWith('#')) return characters[name] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

/**
 * The words of rendered HTML, a line for each block, for search, mail and notices. The result is text: escape it
 * before it stands in a page again.
 */
export function plainText(html: string): string {
  return html
    .replace(/<(?:br|hr)\b[^<>]*>|<\/(?:p|h[1-6]|li|pre|tr|blockquote)>/gi, '\n')
    .replace(/<\/(?:td|th)>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decode)
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
