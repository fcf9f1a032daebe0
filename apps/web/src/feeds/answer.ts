import { createHash } from 'node:crypto';
import type { APIContext } from 'astro';
import type { Asking } from '../api/query.js';
import { Refusal } from '../api/refusal.js';
import { atomOf, changedAt, type Feed, jsonFeedOf } from './feed.js';

/** Feeds are read by machines that share what they read: whoever asks, they show what everybody may see. */
export function asEverybody({ request, locals }: APIContext): Asking {
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  return { request: new Request(request.url, { headers }), locals: { ...locals, setCookies: [] } };
}

/** The feed in the form of its address, or 304 to who has it already. */
export async function answerFeed(
  context: APIContext,
  read: (asking: Asking) => Promise<Omit<Feed, 'origin' | 'language' | 'self'>>,
): Promise<Response> {
  const { format } = context.params;
  if (format !== 'atom' && format !== 'json') throw new Refusal('NOT_FOUND', context.locals.t('notFound.title'));
  const self = context.url.pathname.replace(/\.(atom|json)$/, '') + context.url.search;
  const { origin } = context.url;
  const feed = { ...(await read(asEverybody(context))), origin, self, language: context.locals.language };
  const body = format === 'atom' ? atomOf(feed) : jsonFeedOf(feed);
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  const changed = changedAt(feed);
  const headers = {
    etag,
    'last-modified': changed.toUTCString(),
    'cache-control': 'public, max-age=300',
    'content-type': format === 'atom' ? 'application/atom+xml; charset=utf-8' : 'application/feed+json; charset=utf-8',
  };
  return has(context.request.headers, etag, changed)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** A tag counts before a date, because a date has only seconds. */
function has(headers: Headers, etag: string, changed: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) return tags.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return Number.isFinite(since) && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}
