import type { IncomingMessage } from 'node:http';
import { isAppearance, isLanguage, negotiate, type Language } from '../src/i18n/languages.js';

const longestKeptPath = 300;
const looks: ReadonlySet<string> = new Set(['language', 'appearance', 'replies']);

function cookiesOf(request: IncomingMessage): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').filter((pair) => pair.includes('='));
  return new Map(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]),
  );
}

/**
 * The language of a partial that is the same for everybody, with an account or without: its address names the
 * language, and its cookies are taken away before it is rendered, so that nothing personal can get into it.
 */
export const languageForAll = (path: string): Language | null => {
  const named = /^\/shared\/([a-z]{2})\//.exec(path)?.[1];
  return isLanguage(named) ? named : null;
};

/** The language a reader chose, else the one their browser asks for. */
export function languageOf(request: IncomingMessage): Language {
  const chosen = cookiesOf(request).get('language');
  return isLanguage(chosen) ? chosen : negotiate(request.headers['accept-language']);
}

/**
 * Under which key a request may share its page with other readers; `null` when it may not.
 * Any cookie but those that choose the looks means the page may be personal.
 */
export function sharingKey(request: IncomingMessage): string | null {
  const path = request.url ?? '/';
  if (request.method !== 'GET' || path.length > longestKeptPath || path.startsWith('/partials/')) return null;
  if (languageForAll(path)) return path;
  const cookies = cookiesOf(request);
  const appearance = cookies.get('appearance');
  const others = [...cookies.keys()].filter((name) => !looks.has(name));
  if (others.length > 0) return null;
  const order = cookies.get('replies') === 'votes' ? 'votes' : '-';
  return `${languageOf(request)} ${isAppearance(appearance) ? appearance : '-'} ${order} ${path}`;
}
