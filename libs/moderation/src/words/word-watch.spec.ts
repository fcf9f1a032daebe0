import { describe, expect, it } from 'vitest';
import { isUsable, type WatchedWord, WordWatch } from './word-watch.js';
import { effortOf } from '../../../../test/support/pace.js';

const watched = (pattern: string, more: Partial<WatchedWord> = {}): WatchedWord => ({
  pattern,
  isExpression: false,
  action: 'HOLD',
  language: null,
  sentence: '',
  ...more,
});
const found = (words: readonly WatchedWord[], text: string, language = 'en') =>
  new WordWatch(words).find(text, language).map(({ pattern }) => pattern);

describe('Watched words', () => {
  it.each([
    ['cheap certificate', 'Buy a CHEAP, certificate today', true],
    ['cheap certificate', 'A cheap way to certificates', false],
    ['cert', 'certificates', false],
    ['diplôme', 'Un DIPLOME pas cher', true],
    ['شهادة', 'نبيع شَهَادة بسعر', true],
    ['ｆｒｅｅ', 'free', true],
  ])('%s in “%s”: %s', (pattern, text, expected) => {
    expect(found([watched(pattern)], text)).toEqual(expected ? [pattern] : []);
  });

  it('hold for their language alone', () => {
    const gift = watched('gift', { language: 'de' });
    expect([found([gift], 'a gift', 'en'), found([gift], 'das Gift', 'de-AT')]).toEqual([[], ['gift']]);
  });

  it('may be expressions, which never match everything and never take long', async () => {
    expect(
      found([watched('cert\\w+\\s+for\\s+\\d+', { isExpression: true })], 'Certificates for 100 euro'),
    ).toHaveLength(1);
    expect(['(', 'a*', '', '(?=x)', '\\1'].filter((pattern) => isUsable({ pattern, isExpression: true }))).toEqual([]);
    const hostile = () => found([watched('(a+)+b', { isExpression: true })], 'a'.repeat(20_000));
    expect(await effortOf(() => expect(hostile()).toEqual([]))).toBeLessThan(1_000);
  });

  it('cost at most 2 ms a post for 200 of them', async () => {
    const words = Array.from({ length: 100 }, (_, i) => watched(`cheap diploma ${i}`));
    const expressions = Array.from({ length: 100 }, (_, i) =>
      watched(`buy\\s+(a|the)\\s+degree${i}`, { isExpression: true }),
    );
    const watch = new WordWatch([...words, ...expressions]);
    const post = 'We have no assessor on site, so a tutor comes once a week and writes five lines. '.repeat(20);
    const efforts: number[] = [];
    for (let i = 0; i < 60; i++) efforts.push(await effortOf(() => watch.find(post, 'en')));
    expect(efforts.sort((a, b) => a - b)[30]).toBeLessThan(2);
  });
});
