import { commonWords } from './password.words.js';

export type PasswordProblem = 'too-short' | 'too-long' | 'common' | 'contains-name';

const SHORTEST = 10;
const LONGEST = 200;
/** What a guesser has to find out at least, after every foreseeable part counts as little as two characters. */
const LEAST_UNFORESEEABLE = 7;
const FORESEEABLE_PART = 2;
const separator = /[\s._-]/;
/** Digits are a tenth as many as letters, and ten of them are mostly a telephone number or a date. */
const LEAST_DIGITS = 16;

const keyboards = [
  ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['1234567890', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  ['1234567890', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm'],
];

function adjacentKeys(): Set<string> {
  const pairs = new Set<string>();
  const join = (a: string | undefined, b: string | undefined) => a && b && pairs.add(a + b).add(b + a);
  for (const rows of keyboards)
    rows.forEach((row, level) =>
      [...row].forEach((key, at) => {
        join(key, row[at + 1]);
        join(key, rows[level + 1]?.[at]);
        join(key, rows[level + 1]?.[at - 1]);
      }),
    );
  return pairs;
}
const neighbours = adjacentKeys();

const leet: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Lower case without accents, so that Élodie and elodie are the same. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const unleet = (text: string): string => text.replace(/[013457@$!]/g, (sign) => leet[sign] ?? sign);

const isStep = (a: string, b: string): boolean => Math.abs((a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)) <= 1;
const follows = (a: string, b: string): boolean => isStep(a, b) || neighbours.has(a + b);

/** How many characters from `at` on repeat one another, count up or down, or walk over the keyboard. */
function walkAt(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && follows(text[end - 1] ?? '', text[end] ?? '')) end++;
  return end - at >= 4 ? end - at : 0;
}

function yearAt(text: string, at: number): number {
  return /^(?:19|20)\d\d/.test(text.slice(at, at + 4)) ? 4 : 0;
}

function wordAt(text: string, at: number): number {
  for (let length = Math.min(14, text.length - at); length >= 3; length--)
    if (commonWords.has(text.slice(at, at + length))) return length;
  return 0;
}

/** Reads the password as its guesser would, part by part, and counts what could not be foreseen; repeats count half. */
function unforeseeable(text: string): number {
  const letters = unleet(text);
  const seen = new Set<string>();
  let count = 0;
  for (let at = 0; at < text.length;) {
    const part = Math.max(wordAt(letters, at), wordAt(text, at), walkAt(text, at), yearAt(text, at));
    const piece = text.slice(at, at + Math.max(part, 1));
    const worth = part > 0 ? FORESEEABLE_PART : separator.test(piece) ? 0.5 : 1;
    count += seen.has(piece) ? worth / 2 : worth;
    seen.add(piece);
    at += Math.max(part, 1);
  }
  return count;
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ''), text);

/** The shortest beginning that, repeated, gives the whole: `abcabcabc` is `abc`. */
function unrepeated(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return text.slice(0, period);
}

/**
 * Why this password cannot be taken, or null. Between 10 and 200 characters; not what guessers try first (common words
 * of several languages, years, sequences, keyboard walks, repetition, digits alone); and still 10 characters when the
 * person's name and address are taken out of it. There are no rules about kinds of characters: length does more.
 */
export function passwordProblem(
  password: string,
  context: { readonly name: string; readonly email: string },
): PasswordProblem | null {
  const length = [...password].length;
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST) return 'too-long';
  const text = plain(password);
  const names = plain(`${context.name} ${context.email}`)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3)
    .sort((a, b) => b.length - a.length);
  const others = withoutNames(text, names);
  if (others !== text && others.length < SHORTEST) return 'contains-name';
  if (/^\d+$/.test(text) && length < LEAST_DIGITS) return 'common';
  return unforeseeable(unrepeated(text)) < LEAST_UNFORESEEABLE ? 'common' : null;
}
