import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createProxyMiddleware } from 'http-proxy-middleware';
import type { Logger } from 'pino';
import { translator } from '../src/i18n/translate.js';
import { clientAddress } from './client-address.js';
import type { Settings } from './settings.js';
import { languageOf } from './sharing-key.js';

const isApiPath = (url: string | undefined): boolean =>
  /^\/(graphql(\?|$)|attachments(\/|\?|$)|socket\.io\/|health\/|slides\/|logos\/|sitemap(\.xml$|\/)|pictures\/)/.test(
    url ?? '',
  );

/** In the form of the api's own refusals, and in the reader's language. */
function refuse(request: IncomingMessage, response: ServerResponse | Socket): void {
  if (!('writeHead' in response)) return void response.destroy();
  if (!response.headersSent) response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '5' });
  const message = translator(languageOf(request))('refusal.unavailable');
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] }));
}

/** Hands `/graphql`, `/attachments/*`, `/slides/*`, `/logos/*`, `/socket.io/`, `/health/*`, the sitemap and pictures to the api, so that readers see one origin. */
export class ApiProxy {
  private readonly forward;

  constructor(
    private readonly settings: Settings,
    log: Logger,
  ) {
    this.forward = createProxyMiddleware({
      target: settings.apiUrl,
      // The stop of the api must not end the web process, nor reach a reader as a stack.
      on: {
        error: (error, request, response) => {
          log.error({ err: error, path: request.url?.split('?')[0] }, 'The api could not be asked.');
          refuse(request, response);
        },
      },
    });
  }

  /** Whether the request was the api's and is being answered. */
  take(request: IncomingMessage, response: ServerResponse): boolean {
    if (!isApiPath(request.url)) return false;
    this.introduce(request);
    this.forward(request, response).catch(() => refuse(request, response));
    return true;
  }

  upgrade(server: Server): void {
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      if (!request.url?.startsWith('/socket.io/')) return void socket.destroy();
      this.introduce(request);
      this.forward.upgrade(request, socket, head);
    });
  }

  /** What a reader claims about themselves is replaced by what we know. */
  private introduce(request: IncomingMessage): void {
    request.headers['x-forwarded-for'] = clientAddress(request, this.settings.trustedProxies);
    request.headers['x-forwarded-proto'] = this.settings.publicUrl.protocol.slice(0, -1);
    delete request.headers['x-forwarded-host'];
    delete request.headers['forwarded'];
  }
}
