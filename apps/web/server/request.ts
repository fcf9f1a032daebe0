import type { IncomingMessage } from 'node:http';
import { languageForAll } from './sharing-key.js';
import type { Settings } from './settings.js';

/** The largest form we read, in bytes: 20,000 characters, each percent-encoded, and some room. */
const bodyLimit = 400_000;
/** A form with a file of 10 MB in it, as it comes without JavaScript; with it, files go to the api straight. */
const fileLimit = 10_485_760 + bodyLimit;
/** Bytes of forms with files read at the same time, so that many of them do not fill the memory. */
const filesAtOnce = 6 * fileLimit;
let filesBeingRead = 0;

export class BodyTooLarge extends Error {}

async function readUpTo(limit: number, request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Only who may be signed in sends files: anybody else's form stays small. */
const bringsFile = ({ headers }: IncomingMessage): boolean =>
  /^multipart\/form-data\b/i.test(headers['content-type'] ?? '') && /(?:^|[ -])session=/.test(headers.cookie ?? '');

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  if (!bringsFile(request) || filesBeingRead + fileLimit > filesAtOnce) return readUpTo(bodyLimit, request);
  filesBeingRead += fileLimit;
  try {
    return await readUpTo(fileLimit, request);
  } finally {
    filesBeingRead -= fileLimit;
  }
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Readers on this machine may say `localhost` for `127.0.0.1`; everybody else is at PUBLIC_URL, whatever they claim. */
function originOf(request: IncomingMessage, { publicUrl }: Settings): string {
  const claimed = `${publicUrl.protocol}//${request.headers.host ?? ''}`;
  if (!loopback.has(publicUrl.hostname) || !URL.canParse(claimed)) return publicUrl.origin;
  const { hostname, port, origin } = new URL(claimed);
  return loopback.has(hostname) && port === publicUrl.port ? origin : publicUrl.origin;
}

/** The request as pages read it. */
export async function webRequest(request: IncomingMessage, settings: Settings): Promise<Request> {
  const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), originOf(request, settings));
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string' && !name.startsWith(':') && !name.startsWith('x-forwarded')) headers.set(name, value);
  }
  // Mail programs post here for their readers (RFC 8058): from no page, by a signed token, never by a session.
  if (url.pathname === '/mail/stop' || url.pathname.startsWith('/webinars/stop/')) {
    headers.set('origin', url.origin);
    headers.delete('cookie');
  }
  // By the address as it came: the cache decides by the same.
  const language = languageForAll(request.url ?? '');
  if (language) {
    headers.delete('cookie');
    headers.set('accept-language', language);
  }
  const method = request.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  return new Request(url, { method, headers, body: new Uint8Array(await bodyOf(request)) });
}
