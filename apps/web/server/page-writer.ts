import type { IncomingMessage, ServerResponse } from 'node:http';
import { commonHeaders, contentSecurityPolicy } from './headers.js';
import { pack, gzipWith, type Packed } from './packed-pieces.js';
import { freshNonce, nonceLength, type Page } from './page.js';
import type { Settings } from './settings.js';

/** Shorter bodies fit one packet anyway. */
const compressedFromCharacters = 1_000;

/** Sends pages: a fresh nonce for each reader, 304 when they have it already, compressed when they can read that. */
export class PageWriter {
  private readonly common: Record<string, string>;
  /** A shared page is compressed once for all who get it. */
  private readonly packed = new WeakMap<Page, Promise<Packed>>();

  constructor(private readonly settings: Settings) {
    this.common = commonHeaders(settings);
  }

  async write(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(this.common)) response.setHeader(name, value);
    const frame = page.headers.find(([name]) => name === 'x-frame-source')?.[1];
    for (const [name, value] of page.headers) if (name !== 'x-frame-source') response.appendHeader(name, value);
    response.setHeader('vary', 'Accept-Encoding, Accept-Language, Cookie');
    if (page.etag) response.setHeader('etag', page.etag);
    // The stored page keeps its stored nonce, so a 304 must not bring a policy with another.
    if (page.etag && request.headers['if-none-match'] === page.etag) return void response.writeHead(304).end();
    if (page.status === 304) return void response.writeHead(304).end();
    const nonce = freshNonce();
    if (page.isHtml) response.setHeader('content-security-policy', contentSecurityPolicy(nonce, this.settings, frame));
    const zipped = this.isWorthZipping(page) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = zipped ? gzipWith(await this.pack(page), nonce) : Buffer.from(page.pieces.join(nonce));
    if (zipped) response.setHeader('content-encoding', 'gzip');
    response.setHeader('content-length', body.length);
    response.writeHead(page.status);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private isWorthZipping({ pieces }: Page): boolean {
    return pieces.some((piece) => piece.length > compressedFromCharacters);
  }

  private pack(page: Page): Promise<Packed> {
    const known = this.packed.get(page);
    if (known) return known;
    const packing = pack(page.pieces, nonceLength);
    this.packed.set(page, packing);
    return packing;
  }
}
