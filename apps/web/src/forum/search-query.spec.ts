import { describe, expect, it } from 'vitest';
import { queryOfForm, queryText, searchPath } from './search-query.js';

describe('The query of the search form', () => {
  it.each([
    ['q=lathe', 'lathe'],
    ['q=+lathe+&state=open&theme=', 'lathe state:open'],
    ['q=&author=Amina+Farouk&since=2026-01-02', 'author:"Amina Farouk" after:2026-01-02'],
    ['author=a"b+c', 'author:"ab c"'],
    [`q=${'a'.repeat(300)}`, 'a'.repeat(200)],
  ])('of %j is %j', (fields, query) => {
    expect(queryOfForm(new URLSearchParams(fields))).toBe(query);
  });

  it('is written as somebody could type it', () => {
    expect(queryText([{ key: 'state', value: 'open' }], 'old lathe')).toBe('state:open old lathe');
    expect(searchPath('a b')).toBe('/search?q=a+b');
  });
});
