import { apiUrl } from '../../server/api-url.js';
import type { Asking } from '../api/query.js';
import { Refusal, refusalFrom, type WireError } from '../api/refusal.js';

const timeoutInMilliseconds = 60_000;

type Named = { readonly line: number; readonly id: string; readonly name: string };
type Fresh = { readonly line: number; readonly name: string; readonly alike: readonly { id: string; name: string }[] };
/** What bringing in a list would do, or did. */
export type IntakePlan = {
  readonly add: readonly Fresh[];
  /** Not added, because they may be here already. */
  readonly held: readonly Fresh[];
  readonly change: readonly (Named & { changes: readonly { field: string; before: string; after: string }[] })[];
  readonly unchanged: number;
  readonly kept: readonly Named[];
  readonly refused: readonly {
    line: number;
    key: string;
    reasons: readonly { column: string; sentence: string }[];
  }[];
};
type Answer = { plan?: IntakePlan; errors?: WireError[] };

/**
 * Lets the api look at a list of centres, or take it.
 * @throws Refusal when it cannot be read as a whole, or the reader may not.
 */
export async function sendList(
  bytes: Uint8Array<ArrayBuffer>,
  asked: Readonly<Record<'source' | 'act' | 'alike', string>>,
  { request, locals }: Asking,
): Promise<IntakePlan> {
  const answer = await fetch(`${apiUrl(process.env)}/centre-lists?${new URLSearchParams(asked)}`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      'accept-language': locals.language,
      'x-request-id': locals.requestId,
      'x-forwarded-for': locals.clientAddress,
      cookie: request.headers.get('cookie') ?? '',
    },
    body: bytes,
    signal: AbortSignal.timeout(timeoutInMilliseconds),
  })
    .then((response) => response.json() as Promise<Answer>)
    .catch((): Answer => ({}));
  if (answer.errors?.[0]) throw refusalFrom(answer.errors[0]);
  if (!answer.plan) throw new Refusal('UNAVAILABLE', locals.t('refusal.unavailable'));
  return answer.plan;
}
