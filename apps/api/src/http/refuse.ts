import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { languageOf, Refusal, refusals, type Said, type Settings } from '@guildhall/kernel';
import { isUnreachable, sourceKey, type Visitors } from '@guildhall/database';
import { guestOf } from '@guildhall/identity';

/** Answers in the form of GraphQL errors, so that clients have one form to read. */
function answer(
  response: Response,
  status: number,
  code: string,
  say: Said,
  extra: Record<string, unknown> = {},
): void {
  const language = languageOf(response.req.headers['accept-language']);
  response.status(status).json({ errors: [{ message: say(language), extensions: { code, ...extra } }] });
}

/** A browser says where a request comes from; another site's is not carried out. */
export function sameOrigin(settings: Settings): RequestHandler {
  const own = new URL(settings.publicUrl).origin;
  return (request, response, next) => {
    const { origin, 'sec-fetch-site': site } = request.headers;
    const foreign = (origin !== undefined && origin !== own) || (origin === undefined && site === 'cross-site');
    if (request.method === 'GET' || request.method === 'HEAD' || !foreign) return next();
    answer(response, 403, 'FORBIDDEN', refusals.foreignOrigin());
  };
}

/** One source may send so many requests; beyond that it waits. Attendees of webinars are counted each for themselves. */
export const fewEnough =
  (visitors: Visitors): RequestHandler =>
  (request, response, next) => {
    visitors.count('requests', guestOf(request), sourceKey(request.ip ?? '')).then(
      () => next(),
      (refusal: unknown) => {
        if (!(refusal instanceof Refusal)) return next(refusal);
        const { retryAfterSeconds = 1 } = refusal.details;
        response.setHeader('retry-after', String(retryAfterSeconds));
        answer(response, 429, refusal.code, refusal.say, { retryAfterSeconds });
      },
    );
  };

/** Bodies that are no JSON or too large, and bugs before GraphQL: never a stack. */
export const lastResort: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error);
  // So that the request's line in the log tells what happened.
  response.err = error instanceof Error ? error : new Error(String(error));
  if (isUnreachable(error)) {
    response.setHeader('retry-after', '5');
    return answer(response, 503, 'UNAVAILABLE', refusals.unavailable());
  }
  const status = typeof error.status === 'number' && error.status < 500 ? error.status : 500;
  const requestId = String(response.getHeader('x-request-id') ?? '');
  if (status === 500) return answer(response, 500, 'INTERNAL', refusals.internal({ requestId }), { requestId });
  answer(response, status, 'BAD_INPUT', refusals.badRequest());
};
