import { describe, expect, it } from 'vitest';
import { searchWords } from './search-words.js';

describe('The words of a search', () => {
  it.each([
    ['  work   placement ', 'work placement'],
    ['"shared vision" -funding', '"shared vision" -funding'],
    ['e\u0301cole', 'école'],
    ['a\0b', 'a b'],
    ['a\ud800b', 'a b'],
    ['\u202Eabc\u202C', 'abc'],
    ['zero\u200Bwidth', 'zero width'],
    ['line\nbreak\u2028here', 'line break here'],
    [' \t\n ', ''],
  ])('of %j are %j', (typed, words) => {
    expect(searchWords(typed)).toBe(words);
  });

  it('may be 200 characters long, whatever their bytes', () => {
    expect(searchWords('😀'.repeat(200))).toHaveLength(400);
  });

  it('are refused when they are longer', () => {
    expect(() => searchWords('a'.repeat(201))).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});
