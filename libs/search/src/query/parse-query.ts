import { type FilterKey, keyOf, kinds, type Kind, states, type State, valueOf } from './filter-words.js';
import { searchWords } from './search-words.js';

/** A word or phrase to look up. */
export interface Term {
  readonly text: string;
  readonly without: boolean;
  /** Stands for one alternative together with the term before it. */
  readonly or: boolean;
}

/** What a search is narrowed by, checked and in canonical form. */
export interface Filters {
  readonly theme?: string;
  readonly state?: State;
  readonly lang?: string;
  readonly country?: string;
  /** Where it was marked as also working. */
  readonly 'works-in'?: string;
  /** A name, or `me`. */
  readonly author?: string;
  readonly tag?: string;
  /** Days, `2026-05-31`; `after` counts from its day on, `before` until the day before. */
  readonly before?: string;
  readonly after?: string;
  readonly in?: Kind;
}

/** How a query was read. */
export interface Reading {
  readonly terms: readonly Term[];
  readonly filters: Filters;
  /** What looked like a filter but is none, and so was looked up as words. */
  readonly unread: readonly string[];
  /** Whether some of the words were enough, because all of them together were nearly nowhere. */
  readonly isLoose?: boolean;
}

/** More terms than anybody types; the rest is not looked up. */
const TERMS = 16;
const PIECE = /(-)?(?:([\p{L}\p{M}-]{1,20})[:：])?(?:"([^"]*)"?|(\S+))|(\S)/gu;

const isIn = <Value extends string>(known: readonly Value[], value: string): value is Value =>
  (known as readonly string[]).includes(value);

/** A day as `2026-05-31`, also when the day or the month is left out; null when there is none such. */
function dayOf(value: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(westernDigits(value)) ?? [];
  if (!year || Number(year) === 0) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}

const westernDigits = (text: string): string =>
  text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll('/', '-');

/** The filter a key and value make; null when the value is none the key knows. */
function filterOf(key: FilterKey, value: string): Filters | null {
  const fixed = valueOf(value);
  switch (key) {
    case 'state':
      return isIn(states, fixed) ? { state: fixed } : null;
    case 'has':
      return fixed === 'answer' ? { state: 'answered' } : null;
    case 'in':
      return isIn(kinds, fixed) ? { in: fixed } : null;
    case 'before':
    case 'after': {
      const day = dayOf(value);
      return day ? { [key]: day } : null;
    }
    case 'country':
    case 'works-in':
      return /^[a-z]{2}$/i.test(value) ? { [key]: value.toUpperCase() } : null;
    case 'lang':
      return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? { lang: value.toLowerCase() } : null;
    case 'theme':
      return { theme: value.toLowerCase() };
    case 'tag':
      return { tag: value.toLowerCase().replaceAll(/\s+/gu, '-') };
    case 'author':
      return { author: fixed === 'me' ? 'me' : value };
  }
}

/**
 * Reads what somebody typed: words, "phrases", -without, `a or b`, and filters such as `state:open`, in English or in
 * another language of the interface. What is no filter is words.
 * @throws BAD_INPUT when it is longer than 200 characters.
 */
export function parseQuery(query: string): Reading {
  const terms: Term[] = [];
  const unread: string[] = [];
  let filters: Filters = {};
  let or = false;
  for (const [whole, minus, word, phrase, plain] of searchWords(query).matchAll(PIECE)) {
    const value = (phrase ?? plain ?? '').trim();
    const key = word && value && !minus ? keyOf(word) : undefined;
    const filter = key ? filterOf(key, value) : null;
    if (filter) filters = { ...filters, ...filter };
    else if (phrase === undefined && /^(or|ou|أو|او)$/iu.test(whole)) or = terms.length > 0;
    else {
      if (word && key) unread.push(whole);
      if (/[\p{L}\p{N}\p{S}]/u.test(value))
        terms.push({ text: word ? `${word} ${value}` : value, without: Boolean(minus), or });
      or = false;
    }
  }
  return { terms: terms.slice(0, TERMS), filters, unread };
}
