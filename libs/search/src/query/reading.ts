import { type FilterKey, filterKeys } from './filter-words.js';
import type { Filters, Reading, Term } from './parse-query.js';

const written = ({ text, without, or }: Term): string =>
  `${or ? 'or ' : ''}${without ? '-' : ''}${text.includes(' ') ? `"${text}"` : text}`;

/** The words of a query without its filters. */
export const wordsOf = (terms: readonly Term[]): string => terms.map(written).join(' ');

/** The filters in their order, as query words say them. */
export const filtersOf = (filters: Filters): { key: FilterKey; value: string }[] =>
  filterKeys.flatMap((key) => {
    const value = key === 'has' ? undefined : filters[key];
    return value === undefined ? [] : [{ key, value }];
  });

/** A query that is read the same again. */
export const queryOf = ({ terms, filters }: Pick<Reading, 'terms' | 'filters'>): string =>
  [
    ...filtersOf(filters).map(({ key, value }) => `${key}:${/\s/.test(value) ? `"${value}"` : value}`),
    ...(terms.length > 0 ? [wordsOf(terms)] : []),
  ].join(' ');
