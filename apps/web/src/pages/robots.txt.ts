import type { APIRoute } from 'astro';

const personal = [
  '/partials/',
  '/shared/',
  '/preferences',
  '/keep',
  '/follow',
  '/bookmarks',
  '/mail/',
  '/settings',
  '/notices',
  '/partners/mine',
  '/partners/renew',
  '/partners/write',
  '/webinars/personal/',
  '/webinars/stop/',
  '/join/',
];

/** What machines may visit, and where they find the rest. */
export const GET: APIRoute = ({ url }) =>
  new Response(
    [
      'User-agent: *',
      ...personal.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${url.origin}/sitemap.xml`,
      `Sitemap: ${url.origin}/webinars/sitemap.xml`,
      `Sitemap: ${url.origin}/centres/sitemap.xml`,
      `Sitemap: ${url.origin}/partners/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' } },
  );
