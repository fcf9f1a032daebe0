import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import type { PreviewPiece } from '@guildhall/text';
import { Agent, request } from 'undici';
import { AddressRule } from './link-preview.address.js';
import { decodePage, readPage } from './link-preview.page.js';
import { robotsAllow } from './link-preview.robots.js';

const DEADLINE_MS = 3_000;
const REDIRECTS = 3;
const BYTES = 512 * 1024;

interface Fetched {
  readonly body: Uint8Array;
  readonly type: string;
}

/** Fetches pages that people link to: from the public internet alone, briefly, and no more than the beginning. */
@Injectable()
export class LinkPreviewFetcher implements BeforeApplicationShutdown {
  private readonly agent: Agent;
  private readonly userAgent: string;

  constructor(
    private readonly rule: AddressRule,
    settings: Settings,
  ) {
    this.userAgent = `GuildhallPreview/1.0 (+${settings.publicUrl})`;
    const connect = { lookup: rule.lookup, timeout: DEADLINE_MS };
    const limits = { headersTimeout: DEADLINE_MS, bodyTimeout: DEADLINE_MS, maxHeaderSize: 16_384 };
    this.agent = new Agent({ ...limits, connect, keepAliveTimeout: 1_000, maxOrigins: 100 });
  }

  /** What the page says of itself; null for whatever reason there is nothing to show. Never throws. */
  async fetch(address: string): Promise<PreviewPiece | null> {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    try {
      const page = await this.follow(new URL(address), signal, REDIRECTS);
      return page && /^(text\/html|application\/xhtml\+xml)\b/i.test(page.type)
        ? readPage(decodePage(page.body, page.type))
        : null;
    } catch {
      return null;
    }
  }

  private async follow(url: URL, signal: AbortSignal, left: number): Promise<Fetched | null> {
    if (!this.rule.allowsUrl(url) || !(await this.mayRead(url, signal))) return null;
    const { statusCode, headers, body } = await this.get(url, signal);
    const { location } = headers;
    if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
      body.destroy();
      return left > 0 ? this.follow(new URL(location, url), signal, left - 1) : null;
    }
    const type = String(headers['content-type'] ?? '');
    if (statusCode === 200 && /html/i.test(type)) return { body: await beginningOf(body), type };
    body.destroy();
    return null;
  }

  /** What a site asks of robots; one without such a file asks nothing. */
  private async mayRead(url: URL, signal: AbortSignal): Promise<boolean> {
    const { statusCode, body } = await this.get(new URL('/robots.txt', url), signal);
    if (statusCode !== 200) return (body.destroy(), true);
    const robots = Buffer.from(await beginningOf(body)).toString('utf8');
    return robotsAllow(robots, url.pathname + url.search, 'guildhallpreview');
  }

  private async get(url: URL, signal: AbortSignal) {
    const headers = {
      'user-agent': this.userAgent,
      accept: 'text/html,application/xhtml+xml',
      'accept-encoding': 'identity',
    };
    const answer = await request(url, { dispatcher: this.agent, method: 'GET', headers, signal });
    // Letting go of a body half read is an error event to it, and an unheard one would end the process.
    answer.body.on('error', () => undefined);
    return answer;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.agent.destroy();
  }
}

async function beginningOf(body: AsyncIterable<Uint8Array> & { destroy(): unknown }): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    parts.push(part);
    size += part.length;
    if (size >= BYTES) break;
  }
  body.destroy();
  return Buffer.concat(parts).subarray(0, BYTES);
}
