import { randomInt } from 'node:crypto';

/** No letter or digit that looks or sounds like another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, and no vowels to spell words with. */
const ALPHABET = 'CDFGHJKMNPQRTVWXY34679';
const LENGTH = 6;

/** A new code to join by: one of some 113 million, so that guessing one by one leads nowhere. */
export const newCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The code as it is kept, however it was typed; null when it cannot be one. */
export function codeIn(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.\-–]/g, '');
  return code.length === LENGTH && [...code].every((sign) => ALPHABET.includes(sign)) ? code : null;
}
