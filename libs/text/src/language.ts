import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { eld } from 'eld/extrasmall';
import { neighbourOf, isSwahili } from './language.neighbours.js';

/** What members of this community plausibly write, among what the detector knows; `hr`, `bg` and `sr` lead to more. */
const detectable = (
  'en fr ar de es it pt nl tr az sq sr hr sl bg ro el uk ru be ka hy he fa ku ur hi bn am ' +
  'pl cs sk hu et lv lt fi sv da no is ca eu zh ja ko vi'
).split(' ');

type Detector = typeof eld;
let detector: Detector | undefined;

/** Its tables take 0.2 s and 30 MB, so they are read with the first guess and not by everybody who imports this. */
function loadDetector(): Detector {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  const loaded = createRequire(import.meta.url)(path) as typeof import('eld/extrasmall');
  loaded.eld.setLanguageSubset(detectable);
  return loaded.eld;
}

/** Twelve letters. */
const enoughLetters = /(?:\p{L}\P{L}*){12}/u;
/** Scripts with one language among ours say enough with fewer letters. */
const LEAST_LETTERS_OF_OWN_SCRIPT = 4;
const ownScript = /^[\p{sc=Geor}\p{sc=Armn}\p{sc=Hebr}\p{sc=Ethi}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}\p{sc=Grek}]+$/u;

/** Two or three sentences tell as much as ten, in half the time. */
const DETECTED = 250;

/** Addresses and codes are in no language. Looked for before they are taken out, since most texts have none. */
function wordsAlone(text: string): string {
  const withoutLinks = /:\/\/|www\./i.test(text) ? text.replace(/(?:https?:\/\/|www\.)\S+/gi, ' ') : text;
  const start = withoutLinks.slice(0, DETECTED);
  const withoutHosts = /@|\.com\b/i.test(start) ? start.replace(/\S*(?:@|\.com\b)\S*/gi, ' ') : start;
  return /\d/.test(withoutHosts) ? withoutHosts.replace(/[a-z]*\d[a-z\d]*/gi, ' ') : withoutHosts;
}

/**
 * The language a text is probably in, as a BCP 47 language subtag, or null when there is too little text or too little
 * difference to tell. Reads the first 1,000 characters. Bosnian, Croatian and Serbian in Latin letters are told apart
 * only by words that one of them has; without such a word the answer is null, because a wrong one would offend.
 */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, 1_000);
  if (!enoughLetters.test(sample)) {
    const letters = sample.replace(/\P{L}+/gu, '');
    if (letters.length < LEAST_LETTERS_OF_OWN_SCRIPT || !ownScript.test(letters)) return null;
  }
  const words = wordsAlone(sample);
  if (isSwahili(words)) return 'sw';
  const guess = (detector ??= loadDetector()).detect(words);
  return guess.isReliable() ? neighbourOf(guess.language, sample) : null;
}

/** Whether this is a well-formed BCP 47 tag for a language, such as `fr`, `pt-BR` or `sr-Latn`; at most 35 characters. */
export function isLanguageTag(tag: string): boolean {
  if (tag.length > 35 || !/^[a-z]{2,3}(-|$)/i.test(tag) || /^und(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Mend', 'Yezi']);

/** The direction text of this language runs in; `ltr` for a tag that is none. */
export function directionOf(languageTag: string): 'ltr' | 'rtl' {
  if (!isLanguageTag(languageTag)) return 'ltr';
  return rightToLeft.has(new Intl.Locale(languageTag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
