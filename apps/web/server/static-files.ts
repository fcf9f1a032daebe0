import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

type StaticFile = { type: string; body: Buffer; br?: Buffer; gzip?: Buffer; cacheControl: string };

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

function load(folder: string, name: string): StaticFile {
  const path = join(folder, name);
  const hashed = name.startsWith('assets/');
  return {
    type: types[extname(name)] ?? 'application/octet-stream',
    body: readFileSync(path),
    ...(existsSync(`${path}.br`) ? { br: readFileSync(`${path}.br`) } : {}),
    ...(existsSync(`${path}.gz`) ? { gzip: readFileSync(`${path}.gz`) } : {}),
    cacheControl: hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  };
}

/** The few built files, held in memory: a request can name only what was there at the start. */
export class StaticFiles {
  private readonly files = new Map<string, StaticFile>();

  constructor(
    folder: string,
    private readonly headers: Record<string, string>,
  ) {
    const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
    for (const entry of entries) {
      if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
      const name = join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
      this.files.set(`/${name}`, load(folder, name));
    }
  }

  /** Whether the request named a file and was answered. */
  take(request: IncomingMessage, response: ServerResponse): boolean {
    const file = this.files.get((request.url ?? '').split('?')[0] ?? '');
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const [encoding, body] = this.encoded(file, accepted);
    response.writeHead(200, {
      ...this.headers,
      ...(encoding ? { 'content-encoding': encoding } : {}),
      'content-type': file.type,
      'content-length': body.length,
      'cache-control': file.cacheControl,
      vary: 'Accept-Encoding',
    });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }

  private encoded(file: StaticFile, accepted: string): [string | null, Buffer] {
    if (file.br && /\bbr\b/.test(accepted)) return ['br', file.br];
    if (file.gzip && /\bgzip\b/.test(accepted)) return ['gzip', file.gzip];
    return [null, file.body];
  }
}
