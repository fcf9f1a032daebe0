import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { asEverybody } from '../../feeds/answer.js';
import { xml } from '../../feeds/feed.js';
import { WebinarSitemapDocument } from '../../graphql/generated/graphql.js';
import { webinarPath } from '../../webinar/places.js';

/** Addresses in one file of a sitemap, as its protocol allows, read by hundreds. */
const MOST = 50_000;

/** What search engines read to find every public webinar. */
export const GET: APIRoute = async (context) => {
  const asking = asEverybody(context);
  const entries = [`<url><loc>${xml(`${context.url.origin}/webinars`)}</loc></url>`];
  for (let after: string | null = null, more = true; more && entries.length < MOST;) {
    const { webinars }: Awaited<ReturnType<typeof page>> = await page(after);
    for (const { id, changedAt } of webinars.nodes)
      entries.push(`<url><loc>${xml(context.url.origin + webinarPath(id))}</loc><lastmod>${changedAt}</lastmod></url>`);
    ({ endCursor: after, hasNextPage: more } = webinars.pageInfo);
  }
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</urlset>\n`;
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });

  function page(after: string | null) {
    return query(WebinarSitemapDocument, { after }, asking);
  }
};
