import type { APIContext } from 'astro';
import { query, type Asking } from '../api/query.js';
import { attempt } from '../forms/form.js';
import { QuotationDocument, type ReplyOrder } from '../graphql/generated/graphql.js';

export type Ordered = { order: ReplyOrder; after: string | null };

/**
 * How the replies of a thread are wanted: as the address says, else as this reader chose before. An address with a
 * number counts by time, whatever was chosen.
 */
export function orderOf({ url, cookies }: Pick<APIContext, 'url' | 'cookies'>): Ordered {
  const wanted =
    url.searchParams.get('sort') ?? (url.searchParams.has('from') ? 'time' : cookies.get('replies')?.value);
  return wanted === 'votes' ? { order: 'VOTES', after: url.searchParams.get('after') } : { order: 'TIME', after: null };
}

/** After an act on a post that stands on this page, the reader stays on it: by votes its number says no page. */
export function hereAt(done: string, here: URL): string {
  const [path = '', place = ''] = done.split('#');
  return place.startsWith('post-') && path.split('?')[0] === here.pathname
    ? `${here.pathname}${here.search}#${place}`
    : done;
}

/** The quote a reply is to begin with, when the address asks for one the reader may see. */
export async function quotationIn(asking: Asking & Pick<APIContext, 'url'>): Promise<string | null> {
  const id = asking.url.searchParams.get('quote');
  if (id === null) return null;
  const { done } = await attempt(() => query(QuotationDocument, { id }, asking));
  return done?.post.quotation ?? null;
}
