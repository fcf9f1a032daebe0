import type { APIContext } from 'astro';
import type { Appearance, Language } from '../i18n/languages.js';

type WithCookies = Pick<APIContext, 'cookies' | 'url'>;

const aYear = 60 * 60 * 24 * 365;
const options = ({ url }: WithCookies) =>
  ({ path: '/', maxAge: aYear, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;

/** Shows this browser the interface in `language` from now on. */
export const keepLanguage = (context: WithCookies, language: Language): void =>
  context.cookies.set('language', language, options(context));

/** Shows this browser light or dark pages from now on; without an appearance the device decides again. */
export function keepAppearance(context: WithCookies, appearance: Appearance | undefined): void {
  if (appearance) context.cookies.set('appearance', appearance, options(context));
  else context.cookies.delete('appearance', { path: '/' });
}

/** Shows this browser replies by votes from now on, or by time again. */
export function keepReplyOrder(context: WithCookies, order: string): void {
  if (order === 'votes') context.cookies.set('replies', order, options(context));
  else context.cookies.delete('replies', { path: '/' });
}
