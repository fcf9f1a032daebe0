import type { Fields } from './outbox.js';

/** Answers after which there is nothing to be tried again. */
const final: ReadonlySet<string> = new Set(['BAD_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED', 'CONFLICT']);

type Answer = {
  data?: { votePoll?: { __typename: string; message?: string } | null } | null;
  errors?: { message: string; extensions?: { code?: string; fields?: { message: string }[] } }[];
};
/** Whether it was counted, or the sentence why not; null when it has to be sent again. */
export type Settled = { counted: true } | { counted: false; sentence: string } | null;

/**
 * Votes go straight to the api, past the pages: a whole hall votes at once. The same vote sent again counts once.
 */
export async function sendVote({ hash = '', input = '{}' }: Fields, signal: AbortSignal): Promise<Settled> {
  const body = JSON.stringify({
    variables: { input: JSON.parse(input) as unknown },
    extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  });
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': document.documentElement.lang,
  };
  const response = await fetch('/graphql', { method: 'POST', body, headers, keepalive: true, signal }).catch(
    () => null,
  );
  const answer = (await response?.json().catch(() => null)) as Answer | null | undefined;
  const result = answer?.data?.votePoll;
  if (result) return result.message === undefined ? { counted: true } : { counted: false, sentence: result.message };
  const error = answer?.errors?.[0];
  if (!error || !final.has(error.extensions?.code ?? '')) return null;
  const said = error.extensions?.fields?.map(({ message }) => message).join(' ');
  return { counted: false, sentence: said || error.message };
}
