import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** A short name per statement text, so that PostgreSQL parses and plans each only once a connection. */
export function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('sha1').update(text).digest('base64url')));
  return name;
}
