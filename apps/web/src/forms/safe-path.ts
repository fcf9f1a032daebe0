const anywhere = 'http://guildhall.invalid';

/** `value` when it is a path on this site, otherwise `fallback`: a link can't send a reader elsewhere. */
export function safePath(value: unknown, fallback = '/'): string {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2000) return fallback;
  if (!URL.canParse(value, anywhere)) return fallback;
  const url = new URL(value, anywhere);
  if (url.origin !== anywhere || url.pathname.startsWith('//')) return fallback;
  return `${url.pathname}${url.search}${url.hash}`;
}

/** The sign-in page that leads back to `path`. */
export const signInPath = (path: string): string => `/sign-in?next=${encodeURIComponent(safePath(path))}`;
