import type { APIContext } from 'astro';
import { apiUrl } from '../../server/api-url.js';
import type { TypedDocumentString } from '../graphql/generated/graphql.js';
import { Refusal, refusalFrom, type WireError } from './refusal.js';

const timeoutInMilliseconds = 10_000;

/** What `query` needs of a page (`Astro`) or an endpoint (its context). */
export type Asking = Pick<APIContext, 'request' | 'locals'>;
type Answer<Result> = { data?: Result | null; errors?: WireError[] };

function headersOf({ request, locals }: Asking): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': locals.language,
    'x-request-id': locals.requestId,
    'x-forwarded-for': locals.clientAddress,
    'user-agent': request.headers.get('user-agent') ?? '',
    cookie: request.headers.get('cookie') ?? '',
  };
}

async function send(body: string, asking: Asking): Promise<Response> {
  try {
    return await fetch(`${apiUrl(process.env)}/graphql`, {
      method: 'POST',
      headers: headersOf(asking),
      body,
      signal: AbortSignal.timeout(timeoutInMilliseconds),
    });
  } catch {
    throw new Refusal('UNAVAILABLE', asking.locals.t('refusal.unavailable'));
  }
}

async function read<Result>(response: Response, asking: Asking): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>;
  } catch {
    throw new Refusal('UNAVAILABLE', asking.locals.t('refusal.unavailable'));
  }
}

/**
 * Runs one of our own operations as the reader: their cookies, language and address go along, and cookies the api
 * sets come back with the page.
 * @throws Refusal when the api refuses, fails, or can't be reached within 10 s.
 */
export async function query<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  asking: Asking,
): Promise<Result> {
  const sha256Hash: unknown = document.__meta__?.['hash'];
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const response = await send(JSON.stringify({ extensions, variables }), asking);
  asking.locals.setCookies.push(...response.headers.getSetCookie());
  const { data, errors } = await read<Result>(response, asking);
  const [first] = errors ?? [];
  if (first) throw refusalFrom(first);
  if (!data) throw new Refusal('UNAVAILABLE', asking.locals.t('refusal.unavailable'));
  return data;
}
