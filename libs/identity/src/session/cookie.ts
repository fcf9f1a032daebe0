import { createHmac, timingSafeEqual } from 'node:crypto';

/** One cookie of a request, as it was sent; undefined when it is not there. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** What stands in a cookie that express-session signed, `s:value.signature`; null when it was not signed with our secret. */
export function signedValue(cookie: string, secret: string): string | null {
  const [, value = '', signature = ''] = /^s(?::|%3A)([\w-]+)\.([\w+/%-]+)$/i.exec(cookie) ?? [];
  const expected = Buffer.from(createHmac('sha256', secret).update(value).digest('base64').replace(/=+$/, ''));
  const given = Buffer.from(decoded(signature));
  return value !== '' && given.length === expected.length && timingSafeEqual(given, expected) ? value : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
