import { excerpt, plainText, type PreviewPiece, tidyLine } from '@guildhall/text';

const HEAD = 100_000;
const attribute = /([a-z:-]{1,30})\s*=\s*(?:"([^"]{0,1000})"|'([^']{0,1000})'|([^\s"'>]{1,1000}))/gi;

/** The bytes of a page as text, by what the header or the page itself says of its encoding. */
export function decodePage(body: Uint8Array, contentType: string): string {
  const start = Buffer.from(body.subarray(0, 2_048)).toString('latin1');
  const said = /charset\s*=\s*["']?([\w-]{1,40})/i;
  const charset = said.exec(contentType)?.[1] ?? said.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

/** One line of plain text, whatever a page puts there. */
function line(html: string, length: number): string {
  try {
    return excerpt(
      tidyLine(plainText(html.replace(/[<>]/g, ' ')).replace(/[\p{Cc}\p{Co}\p{Cn}\p{Surrogate}]/gu, ' ')),
      length,
    );
  } catch {
    return '';
  }
}

function metaOf(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [tag] of head.matchAll(/<meta\s[^>]{0,2000}>/gi)) {
    const pairs = [...tag.matchAll(attribute)].map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']);
    const { name, property, content } = Object.fromEntries(pairs) as Record<string, string | undefined>;
    const key = (property ?? name ?? '').toLowerCase();
    if (content && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** What a page says of itself; null when it has no title. */
export function readPage(html: string): PreviewPiece | null {
  const [head = ''] = html.slice(0, HEAD).split(/<\/head\s*>|<body[\s>]/i, 1);
  const meta = metaOf(head);
  const plainTitle = /<title[^>]{0,200}>([^<]{0,2000})/i.exec(head)?.[1] ?? '';
  const title = line(meta.get('og:title') ?? plainTitle, 150);
  const description = line(meta.get('og:description') ?? meta.get('description') ?? '', 250);
  return title ? { title, description, site: line(meta.get('og:site_name') ?? '', 60) } : null;
}
