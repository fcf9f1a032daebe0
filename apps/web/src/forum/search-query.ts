/** The filters of the search form: the name of each field, and the query word it is. */
export const filterFields = {
  in: 'in',
  theme: 'theme',
  state: 'state',
  lang: 'lang',
  country: 'country',
  works: 'works-in',
  author: 'author',
  tag: 'tag',
  since: 'after',
  until: 'before',
} as const;
export type FilterField = keyof typeof filterFields;
export type Filter = { key: string; value: string };

const quoted = (value: string): string => (/\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value);

/** Filters and words as one query, as somebody could type it. */
export const queryText = (filters: readonly Filter[], words: string): string =>
  [...filters.map(({ key, value }) => `${key}:${quoted(value)}`), words].filter(Boolean).join(' ');

/** What the form asks for: the words as they were typed, the fields as query words behind them. */
export function queryOfForm(fields: URLSearchParams): string {
  const typed = (fields.get('q') ?? '').trim();
  const chosen = Object.entries(filterFields).flatMap(([field, key]) => {
    const value = fields.get(field)?.trim();
    return value ? [{ key, value }] : [];
  });
  return [...(typed ? [typed] : []), queryText(chosen, '')].filter(Boolean).join(' ').slice(0, 200);
}

/** The address of a search. */
export const searchPath = (query: string, after?: string | null): string =>
  `/search?${new URLSearchParams({ q: query, ...(after ? { after } : {}) })}`;
