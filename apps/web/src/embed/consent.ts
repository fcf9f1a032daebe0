import type { APIContext } from 'astro';
import { hostNames } from './hosts.js';

type WithCookies = Pick<APIContext, 'cookies' | 'url'>;

const name = 'embeds';
const aYear = 60 * 60 * 24 * 365;

/** The hosts this browser's reader lets play at once. */
export function agreedHosts({ cookies }: Pick<WithCookies, 'cookies'>): string[] {
  const kept = (cookies.get(name)?.value ?? '').split('!');
  return kept.filter((host) => hostNames().has(host));
}

function keep(context: WithCookies, hosts: readonly string[]): void {
  const options = { path: '/', maxAge: aYear, sameSite: 'lax', secure: context.url.protocol === 'https:' } as const;
  if (hosts.length > 0) context.cookies.set(name, hosts.join('!'), options);
  else context.cookies.delete(name, { path: '/' });
}

/** Plays films of this host at once from now on. */
export const agreeTo = (context: WithCookies, host: string): void =>
  keep(context, [...new Set([...agreedHosts(context), host])]);

/** Asks again from now on, for this host or for all. */
export const takeBack = (context: WithCookies, host?: string): void =>
  keep(context, host === undefined ? [] : agreedHosts(context).filter((one) => one !== host));
