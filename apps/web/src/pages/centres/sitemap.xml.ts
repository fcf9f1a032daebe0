import type { APIRoute } from 'astro';
import { asEverybody } from '../../feeds/answer.js';
import { xml } from '../../feeds/feed.js';
import { Asked } from '../../partners/directory/asked.js';
import { everyCentre } from '../../partners/directory/every-centre.js';
import { centrePath, centresPath } from '../../partners/places.js';

/** What search engines read to find every public centre. */
export const GET: APIRoute = async (context) => {
  const { origin } = context.url;
  const entries = [`<url><loc>${xml(origin + centresPath)}</loc></url>`];
  for await (const centres of everyCentre(new Asked(new URLSearchParams()), asEverybody(context)))
    for (const { id, changedAt } of centres)
      entries.push(`<url><loc>${xml(origin + centrePath(id))}</loc><lastmod>${changedAt}</lastmod></url>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</urlset>\n`;
  return new Response(body, {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
};
