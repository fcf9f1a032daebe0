import type { Database } from '@guildhall/database';
import { sql, type Tx } from '@guildhall/database';
import type { PreviewPiece } from '@guildhall/text';

/** Links on lines of their own of which one post is told more. */
const PER_POST = 5;
const lone = /<p dir="auto" class="lone-link"><a href="(https?:[^"]{1,2000})"/g;
const loneInMarkdown = /^<?https?:\/\/\S+$/m;

/** Whether a text may show a preview at all: most do not, and need not ask. */
export const mayPreview = (markdown: string): boolean => loneInMarkdown.test(markdown);

/** The addresses that stand alone in a rendered text, as they are kept. */
export function loneLinksIn(html: string): string[] {
  const found = [...html.matchAll(lone)].map(([, address = '']) => new URL(address.replaceAll('&amp;', '&')).href);
  return [...new Set(found)].slice(0, PER_POST);
}

type Row = PreviewPiece & { readonly url: string };

/** What is known of pages, by address; at most of this week. */
export async function knownPreviews(
  database: Pick<Database | Tx, 'rows'>,
  urls: readonly string[],
): Promise<Readonly<Record<string, PreviewPiece>>> {
  if (urls.length === 0) return {};
  const rows = await database.rows<Row>(sql`select url, title, coalesce(description, '') as description,
    coalesce(site, '') as site from link_preview where url = any(${urls}) and title is not null`);
  return Object.fromEntries(rows.map(({ url, ...piece }) => [url, piece]));
}

/** Those to be asked for: never asked, a week ago, or in vain an hour ago. */
export async function unknownOf(tx: Pick<Tx, 'rows'>, urls: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ url: string }>(sql`select url from unnest(${urls}::text[]) as asked (url)
    where not exists (select from link_preview k where k.url = asked.url
      and k.fetched_at > now() - case when k.title is null then interval '1 hour' else interval '7 days' end)`);
  return rows.map(({ url }) => url);
}

export async function keepPreview(tx: Pick<Tx, 'rows'>, url: string, found: PreviewPiece | null): Promise<void> {
  await tx.rows(sql`insert into link_preview (url, title, description, site, fetched_at)
    values (${url}, ${found?.title ?? null}, ${found?.description ?? null}, ${found?.site ?? null}, now())
    on conflict (url) do update set title = excluded.title, description = excluded.description, site = excluded.site,
      fetched_at = now()`);
}
