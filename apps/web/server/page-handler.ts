import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { clientAddress } from './client-address.js';
import { HtmlCache } from './html-cache.js';
import { languageForAll, languageOf, sharingKey } from './sharing-key.js';
import { translator } from '../src/i18n/translate.js';
import { freshNonce, pageFrom, type Page } from './page.js';
import { BodyTooLarge, webRequest } from './request.js';
import type { Settings } from './settings.js';
import { PageWriter } from './page-writer.js';

/** What we need of Astro's app. */
type Renderer = {
  render(
    request: Request,
    options: { locals: object; clientAddress: string; addCookieHeader: boolean },
  ): Promise<Response>;
};

const knownRequestId = /^[\w-]{8,64}$/;
/** What pages and forms are asked with; other methods mean nothing here. */
const methods = new Set(['GET', 'HEAD', 'POST']);

/** Without what makes a link a secret: the query, and what personal links end with. */
const loggedPath = (url = '/'): string =>
  (url.split('?')[0] ?? '').replace(/^(\/webinars\/(?:personal|stop)\/).*/, '$1-');

/** Answers everything that is a page, a form or a partial. */
export class PageHandler {
  private readonly cache: HtmlCache;
  /** What thousands of open pages ask for at the same moment, whoever looks at them. */
  private readonly forAll = new HtmlCache(1);
  private readonly writer: PageWriter;

  constructor(
    private readonly app: Renderer,
    private readonly settings: Settings,
    private readonly log: Logger,
  ) {
    this.cache = new HtmlCache(settings.htmlCacheSeconds);
    this.writer = new PageWriter(settings);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!methods.has(request.method ?? ''))
      return void response.writeHead(405, { allow: [...methods].join(', ') }).end();
    const claimed = String(request.headers['x-request-id'] ?? '');
    const requestId = knownRequestId.test(claimed) ? claimed : randomUUID();
    try {
      const cache = languageForAll(request.url ?? '') ? this.forAll : this.cache;
      const page = await cache.take(sharingKey(request), () => this.render(request, requestId));
      await this.writer.write(page, request, response);
    } catch (error) {
      this.fail(error, requestId, request, response);
    }
  }

  private async render(request: IncomingMessage, requestId: string): Promise<Page> {
    const nonce = freshNonce();
    const address = clientAddress(request, this.settings.trustedProxies);
    const rendered = await this.app.render(await webRequest(request, this.settings), {
      locals: { nonce, requestId, clientAddress: address },
      clientAddress: address,
      addCookieHeader: true,
    });
    if (rendered.status >= 500)
      this.log[rendered.status === 503 ? 'warn' : 'error'](
        { requestId, path: loggedPath(request.url), status: rendered.status },
        'A page failed.',
      );
    return pageFrom(rendered, nonce);
  }

  private fail(error: unknown, requestId: string, request: IncomingMessage, response: ServerResponse): void {
    const status = error instanceof BodyTooLarge ? 413 : 500;
    if (status === 500) this.log.error({ requestId, err: error }, 'A request failed outside its page.');
    if (response.headersSent) return void response.destroy();
    const t = translator(languageOf(request));
    const sentence = t(status === 413 ? 'error.tooLarge' : 'error.outside');
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
    response.end(`${sentence}\n`);
  }
}
