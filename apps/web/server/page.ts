import { createHash, randomBytes } from 'node:crypto';

/** A rendered response, held as text between its nonces so that every reader gets a nonce of their own. */
export type Page = {
  status: number;
  headers: [string, string][];
  /** The body, cut where the nonce stood. */
  pieces: string[];
  etag: string | null;
  isHtml: boolean;
  /** True when another reader without an account may get the same page. */
  shareable: boolean;
};

/** Characters of a nonce: 16 bytes in base64url. */
export const nonceLength = 22;
export const freshNonce = (): string => randomBytes(16).toString('base64url');

/** Reads the whole response of a page rendered with `nonce`. */
export async function pageFrom(response: Response, nonce: string): Promise<Page> {
  const pieces = (await response.text()).split(nonce);
  const headers = [...response.headers].filter(([name]) => name !== 'content-length');
  const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const kept = response.headers.get('cache-control') === 'private, no-cache';
  const plain = response.status === 200 && isHtml && kept && !response.headers.has('set-cookie');
  const etag = plain ? `W/"${createHash('sha1').update(pieces.join('')).digest('base64url')}"` : null;
  return { status: response.status, headers, pieces, etag, isHtml, shareable: plain };
}
