import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { commonHeaders, contentSecurityPolicy } from './headers.js';
import { freshNonce, type Page } from './page.js';
import type { Settings } from './settings.js';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Above 5 brotli costs more time than a page's rendering. */
const brotliQuality = 5;
/** Shorter bodies fit one packet anyway. */
const compressedFromBytes = 1_000;

async function compress(body: Buffer, accepted: string): Promise<[string | null, Buffer]> {
  if (body.length < compressedFromBytes) return [null, body];
  if (/\bbr\b/.test(accepted)) {
    return [
      'br',
      await brotli(body, {
        params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
      }),
    ];
  }
  return /\bgzip\b/.test(accepted) ? ['gzip', await zip(body, { level: 6 })] : [null, body];
}

/** Sends pages: a fresh nonce for each reader, 304 when they have it already, compressed when they can read that. */
export class PageWriter {
  private readonly common: Record<string, string>;

  constructor(private readonly settings: Settings) {
    this.common = commonHeaders(settings);
  }

  async write(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(this.common)) response.setHeader(name, value);
    for (const [name, value] of page.headers) response.appendHeader(name, value);
    response.setHeader('vary', 'Accept-Encoding, Accept-Language, Cookie');
    if (page.etag) response.setHeader('etag', page.etag);
    // The stored page keeps its stored nonce, so a 304 must not bring a policy with another.
    if (page.etag && request.headers['if-none-match'] === page.etag) return void response.writeHead(304).end();
    const nonce = freshNonce();
    if (page.isHtml) response.setHeader('content-security-policy', contentSecurityPolicy(nonce, this.settings));
    const [encoding, body] = await compress(
      Buffer.from(page.pieces.join(nonce)),
      String(request.headers['accept-encoding'] ?? ''),
    );
    if (encoding) response.setHeader('content-encoding', encoding);
    response.setHeader('content-length', body.length);
    response.writeHead(page.status);
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}
