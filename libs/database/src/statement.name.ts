import { createHash } from 'node:crypto';

const names = new Map<string, string>();
/** Texts whose names are remembered: those of the product, in the sizes it asks for. */
const REMEMBERED = 2000;

/** A short name per statement text, so that PostgreSQL parses and plans each only once a connection. */
export function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  if (names.size < REMEMBERED) names.set(text, name);
  return name;
}
