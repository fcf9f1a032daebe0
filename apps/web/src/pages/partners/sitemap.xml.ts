import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { asEverybody } from '../../feeds/answer.js';
import { xml } from '../../feeds/feed.js';
import { PartnersSitemapDocument } from '../../graphql/generated/graphql.js';
import { partnerPostPath, partnersPath } from '../../partners/places.js';

/** Addresses in one file, the latest posts: their protocol allows more, but each hundred is a question to the api. */
const MOST = 10_000;

/** What search engines read to find every open partner post. */
export const GET: APIRoute = async (context) => {
  const asking = asEverybody(context);
  const entries = [`<url><loc>${xml(context.url.origin + partnersPath)}</loc></url>`];
  for (let after: string | null = null, more = true; more && entries.length < MOST;) {
    const { partnerPosts }: Awaited<ReturnType<typeof page>> = await page(after);
    for (const { id, changedAt } of partnerPosts.nodes)
      entries.push(
        `<url><loc>${xml(context.url.origin + partnerPostPath(id))}</loc><lastmod>${changedAt}</lastmod></url>`,
      );
    ({ endCursor: after, hasNextPage: more } = partnerPosts.pageInfo);
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</urlset>\n`;
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });

  function page(after: string | null) {
    return query(PartnersSitemapDocument, { after }, asking);
  }
};
