import { guessLanguage } from '@guildhall/text';
import { readDocuments } from './graphql/persisted-documents.js';

/** What people wait for while they type, so that a first time is felt. */
const TYPED_FOR = /\bquery SimilarThreads\b/;
const QUESTION = 'How do schools and companies share the work of training learners?';
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * Does once what is slow the first time: the detector reads its tables, the operation is compiled, PostgreSQL loads its
 * dictionaries. Nobody waits for it, and nothing depends on it.
 */
export async function warmUp(host: string, port: number): Promise<void> {
  guessLanguage(QUESTION);
  const [sha256Hash] = Object.entries(readDocuments()).find(([, document]) => TYPED_FOR.test(document)) ?? [];
  if (!sha256Hash) return;
  const at = EVERYWHERE[host] ?? host;
  const origin = `http://${at.includes(':') ? `[${at}]` : at}:${port}`;
  const variables = { title: QUESTION, markdown: '', theme: null, language: 'en', text: QUESTION };
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, variables });
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  // The second time goes the short way, as the web client's do.
  for (const _time of [1, 2])
    await fetch(`${origin}/graphql`, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
}
