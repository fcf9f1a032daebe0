import { isIP } from 'node:net';
import { accessSync, constants, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The settings the supervisor itself uses. All others are checked by the api.
 *
 * @throws {Error} with one sentence per mistake, each saying what to write instead
 */
export function readSettings(env, root) {
  const { PORT: port = '3000', HOST: host = '127.0.0.1', DATA_DIR: dataDir = 'data' } = env;
  const mistakes = addressMistakes(port, host);
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  return {
    host,
    port: Number(port),
    apiPort: env.API_PORT ? Number(env.API_PORT) : undefined,
    dataDir: makeFolder(resolve(root, dataDir || 'data')),
    databaseUrl: env.DATABASE_URL || undefined,
    separateWorker: env.WORKER === 'separate',
  };
}

/** An address other processes of this machine reach, for a HOST that may stand for all addresses. */
export const nearHost = (host) => ({ '0.0.0.0': '127.0.0.1', '::': '::1' })[host] ?? host;

export const origin = (host, port) => `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;

function addressMistakes(port, host) {
  const mistakes = [];
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    mistakes.push(`PORT is "${port}"; it is a number from 1 to 65535, such as 3000.`);
  }
  if (isIP(host) === 0) mistakes.push(`HOST is "${host}"; it is an IP address such as 127.0.0.1 or 0.0.0.0.`);
  return mistakes;
}

function makeFolder(path) {
  try {
    ensureFolder(path);
    return realpathSync(path);
  } catch (error) {
    throw new Error(`DATA_DIR is ${path}, which cannot be used (${error.code}). Set it to a folder you may write to.`, {
      cause: error,
    });
  }
}

/** Step by step: the recursive mkdir of Node never returns under folders of the kernel such as /proc. */
function ensureFolder(path) {
  if (existsSync(path)) return accessSync(path, constants.W_OK | constants.X_OK);
  ensureFolder(dirname(path));
  // Passable but not listable: as root, PostgreSQL's own user has to get through.
  mkdirSync(path, { mode: process.getuid() === 0 ? 0o711 : 0o700 });
}
