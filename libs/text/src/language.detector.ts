import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What eld knows, as it lies in the package: which pieces of words are frequent in which languages. */
interface Tables {
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly separators: RegExp;
  /** A letter for each byte of UTF-8, so that pieces of letters are strings as well. */
  readonly dictionary: readonly string[];
  /** How well texts in a language usually agree with it. */
  readonly avgScore: Readonly<Record<string, number>>;
}

function tablesOfEld(): Tables {
  const require = createRequire(fileURLToPath(import.meta.resolve('eld/extrasmall')));
  const { ngramsData } = require('../ngrams/extrasmall.js') as { ngramsData: Pick<Tables, 'ngrams' | 'languages'> };
  const { separators } = require('../regexPatterns.js') as Pick<Tables, 'separators'>;
  const { dictionary } = require('../dictionary.js') as Pick<Tables, 'dictionary'>;
  const { avgScore } = require('../avgScore.js') as Pick<Tables, 'avgScore'>;
  return { ...ngramsData, separators, dictionary, avgScore };
}

/** Taken off each score in the tables. */
const LEAST_SCORE = 53;
/** The score of a piece, in the middle of all, from which on a text agrees with a language more than not. */
const HALF_AGREED = 25;
/** A guess is one from this share of how well texts in that language usually agree with it. */
const OF_THE_USUAL = 0.75;
const LONGEST_WORD = 70;
/** Read to the end of the word in which so many bytes are passed, and never much further. */
const ENOUGH_BYTES = 350;
const MOST_BYTES = 380;

/**
 * Guesses as eld does, from its tables and with the same result, in a quarter of the time: only the languages asked for
 * are counted, in numbers that lie side by side.
 */
export class Detector {
  private readonly languages: readonly string[];
  private readonly places = new Map<string, number>();
  /** For each piece, from its place on: how many languages have it, then each of them with its score. */
  private readonly scores: Uint16Array;
  private readonly encoded: string[] = [];
  private readonly tables: Omit<Tables, 'ngrams'>;

  constructor(languages: readonly string[]) {
    const { ngrams, ...tables } = tablesOfEld();
    this.tables = tables;
    const chosen = Object.entries(tables.languages).filter(([, code]) => languages.includes(code));
    const numbers = new Map(chosen.map(([id], number) => [id, number]));
    this.languages = chosen.map(([, code]) => code);
    const scores: number[] = [];
    for (const [piece, byLanguage] of Object.entries(ngrams)) {
      const pairs = Object.entries(byLanguage).filter(([id]) => numbers.has(id));
      this.places.set(piece, scores.length);
      scores.push(pairs.length, ...pairs.flatMap(([id, score]) => [numbers.get(id) ?? 0, score + LEAST_SCORE]));
    }
    this.scores = Uint16Array.from(scores);
  }

  /** The language nearest to the words; null when that is too far away, or they are too few. */
  detect(text: string): string | null {
    const pieces = this.piecesOf(this.wordsOf(text.replace(this.tables.separators, ' ').trim().toLowerCase()));
    const { scores } = this;
    const sums = new Float64Array(this.languages.length);
    for (const piece of pieces) {
      const place = this.places.get(piece);
      if (place === undefined) continue;
      const end = place + 1 + 2 * (scores[place] ?? 0);
      for (let at = place + 1; at < end; at += 2) sums[scores[at] as number]! += scores[at + 1] as number;
    }
    return this.nearest(sums, pieces.size);
  }

  private nearest(sums: Float64Array, pieces: number): string | null {
    const most = Math.max(...sums);
    const language = most > 0 && pieces > 2 ? this.languages[sums.indexOf(most)] : undefined;
    if (language === undefined) return null;
    const agreement = most / pieces / (most / pieces + HALF_AGREED);
    return agreement < (this.tables.avgScore[language] ?? 0) * OF_THE_USUAL ? null : language;
  }

  /** Words as bytes, each byte a letter; only letters of the first plane and apostrophes are left in them. */
  private wordsOf(text: string): string[] {
    const words: string[] = [];
    let word = '';
    let bytes = 0;
    for (let at = 0; at < text.length && bytes <= MOST_BYTES; at++) {
      const code = text.charCodeAt(at);
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
      if (code !== 32) word += code < 0x80 ? text[at] : (this.encoded[code] ??= this.encode(code));
      else {
        if (word !== '') words.push(word);
        word = '';
        if (bytes - 1 > ENOUGH_BYTES) break;
      }
    }
    if (word !== '') words.push(word);
    return words;
  }

  private encode(code: number): string {
    const { dictionary } = this.tables;
    const bytes =
      code < 0x800
        ? [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
        : [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
    return bytes.map((byte) => dictionary[byte]).join('');
  }

  /** Four bytes of each three, with a space where a word begins or ends. */
  private piecesOf(words: readonly string[]): Set<string> {
    const pieces = new Set<string>();
    for (const word of words) {
      const length = Math.min(word.length, LONGEST_WORD);
      let at = 0;
      for (; at + 4 < length; at += 3) pieces.add((at === 0 ? ' ' : '') + word.slice(at, at + 4));
      pieces.add(`${at === 0 ? ' ' : ''}${word.slice(Math.max(0, length - 4))} `);
    }
    return pieces;
  }
}
