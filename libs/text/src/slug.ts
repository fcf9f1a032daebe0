import { firstCharacters } from './excerpt.js';

const LENGTH = 60;

/**
 * The readable part of an address: lower case, the letters of every script kept, everything else a hyphen; at most 60
 * characters, ending at a word where one is near. '' for a title without letters or digits. The address never depends
 * on it: a link finds its thread by the id.
 */
export function slugify(title: string): string {
  const slug = title
    .normalize('NFKC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
  const { start, whole } = firstCharacters(slug, LENGTH);
  if (whole || slug[start.length] === '-') return start;
  const word = start.lastIndexOf('-');
  return word > start.length / 2 ? start.slice(0, word) : start;
}
