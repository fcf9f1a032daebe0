import { BlockList, isIP } from 'node:net';
import { apiUrl } from './api-url.js';

export type Settings = {
  host: string;
  port: number;
  /** Where the api listens; the reader never sees it. */
  apiUrl: string;
  /** The address readers use, as an origin. */
  publicUrl: URL;
  /** Proxies whose `X-Forwarded-For` is believed. */
  trustedProxies: BlockList;
  /** How long a page may be shared between readers without an account, in seconds. 0 renders every visit anew. */
  htmlCacheSeconds: number;
  logLevel: string;
};

const number = (value: string | undefined, fallback: number): number => {
  const parsed = Number(value ?? fallback);
  return Number.isFinite(parsed) && parsed >= 0 ? parsed : fallback;
};

function trust(addresses: string | undefined): BlockList {
  const list = new BlockList();
  for (const entry of (addresses ?? '').split(',').map((one) => one.trim())) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (isIP(address) === 0) continue;
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** The settings of the web process. The supervisor has validated them before; this reads what it passed on. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const host = environment['HOST'] ?? '127.0.0.1';
  const port = number(environment['PORT'], 3000);
  return {
    host,
    port,
    apiUrl: apiUrl(environment),
    publicUrl: new URL(environment['PUBLIC_URL'] ?? `http://${host}:${port}`),
    trustedProxies: trust(environment['TRUST_PROXY']),
    htmlCacheSeconds: number(environment['HTML_CACHE_SECONDS'], 3),
    logLevel: environment['LOG_LEVEL'] ?? 'info',
  };
}
