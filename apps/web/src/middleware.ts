import { randomBytes, randomUUID } from 'node:crypto';
import type { APIContext, MiddlewareHandler } from 'astro';
import { Refusal } from './api/refusal.js';
import { signInPath } from './forms/safe-path.js';
import { isAppearance, isLanguage, negotiate } from './i18n/languages.js';
import { translator } from './i18n/translate.js';

export function prepare({ locals, cookies, request }: Pick<APIContext, 'locals' | 'cookies' | 'request'>): void {
  const chosen = cookies.get('language')?.value;
  const appearance = cookies.get('appearance')?.value;
  locals.nonce ??= randomBytes(16).toString('base64url');
  locals.requestId ??= randomUUID();
  locals.clientAddress ??= '127.0.0.1';
  locals.language = isLanguage(chosen) ? chosen : negotiate(request.headers.get('accept-language'));
  locals.appearance = isAppearance(appearance) ? appearance : undefined;
  locals.t = translator(locals.language);
  locals.setCookies ??= [];
}

/** Partials are asked for by scripts, which need the status, not a page. */
const isPartial = (context: APIContext): boolean => /^\/(?:partials|shared)\//.test(context.url.pathname);

const statuses: Partial<Record<Refusal['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
};

async function answerTo(refusal: Refusal, context: APIContext): Promise<Response> {
  const status = statuses[refusal.code] ?? 500;
  if (isPartial(context)) return new Response(refusal.message, { status });
  const here = context.url.pathname + context.url.search;
  if (refusal.code === 'UNAUTHENTICATED') return context.redirect(signInPath(here), 303);
  context.locals.refusal = refusal;
  context.locals.refusedAt = here;
  const page = refusal.code === 'NOT_FOUND' ? '/404' : '/error';
  const shown = await context.rewrite(new Request(new URL(page, context.url), { headers: context.request.headers }));
  return new Response(shown.body, { status, headers: shown.headers });
}

function finish(response: Response, { locals }: APIContext): Response {
  for (const cookie of locals.setCookies.splice(0)) response.headers.append('set-cookie', cookie);
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
  return response;
}

export const onRequest: MiddlewareHandler = async (context, next) => {
  prepare(context);
  try {
    return finish(await next(), context);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return finish(await answerTo(error, context), context);
  }
};
