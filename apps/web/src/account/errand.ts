import type { APIContext } from 'astro';
import { safePath } from '../forms/safe-path.js';

type WithCookies = Pick<APIContext, 'cookies' | 'url'>;

/** What a person was doing when we sent them to their mail: where they wanted to go, and which mail they wait for. */
const nextCookie = 'next';
const mailedCookie = 'mailed';
const aDay = 60 * 60 * 24;
const tenMinutes = 60 * 10;

const options = ({ url }: WithCookies, maxAge: number) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:', maxAge }) as const;

/** Remembers, until the link of the mail is opened in this browser, which page to come back to. */
export function keepNext(context: WithCookies, next: string): void {
  if (next === '/') context.cookies.delete(nextCookie, { path: '/' });
  else context.cookies.set(nextCookie, next, options(context, aDay));
}

/** The page to come back to, once; `null` when none was kept. */
export function takeNext({ cookies }: WithCookies): string | null {
  const next = cookies.get(nextCookie)?.value;
  if (next === undefined) return null;
  cookies.delete(nextCookie, { path: '/' });
  return safePath(next);
}

const kinds = ['signUp', 'reset', 'address'] as const;
export type Mailed = { kind: (typeof kinds)[number]; email: string };

/** Says which mail was sent where, for the page that tells to look for it; an address never stands in a URL. */
export function keepMailed(context: WithCookies, { kind, email }: Mailed): void {
  context.cookies.set(mailedCookie, `${kind} ${email.trim().slice(0, 254)}`, options(context, tenMinutes));
}

export function readMailed({ cookies }: WithCookies): Mailed | null {
  const [kind, email] = (cookies.get(mailedCookie)?.value ?? '').split(' ');
  const known = kinds.find((one) => one === kind);
  return known && email ? { kind: known, email } : null;
}
