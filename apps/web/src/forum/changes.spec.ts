import { describe, expect, it } from 'vitest';
import { changesBetween, shortened } from './changes.js';
import { effortOf } from '../../../../test/support/pace.js';

describe('What changed between two versions', () => {
  it.each([
    ['a word', 'One old word.', 'One new word.', ['One ', '-old', '+new', ' word.']],
    ['Arabic words', 'نرسل معلمًا كل أسبوع', 'نرسل مرشدًا كل أسبوع', ['نرسل ', '-معلمًا', '+مرشدًا', ' كل أسبوع']],
    ['nothing', 'Same.', 'Same.', ['Same.']],
    ['everything there was', '', 'New.', ['+New.']],
  ])('is told by words: %s', (_, before, after, told) => {
    const signs = { same: '', added: '+', removed: '-' };
    expect(changesBetween(before, after).map(({ kind, text }) => signs[kind] + text)).toEqual(told);
  });

  it('is told in time, however different the texts are', async () => {
    const random = (seed: number) =>
      Array.from({ length: 4_000 }, (_, i) => ((i * seed) % 7_919).toString(36)).join(' ');
    let changes: ReturnType<typeof changesBetween> = [];
    expect(await effortOf(() => (changes = changesBetween(random(31), random(57))))).toBeLessThan(1_500);
    expect(
      changes
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join(''),
    ).toBe(random(57));
  });

  it('leaves out what stayed the same far from any change', () => {
    const long = 'word '.repeat(200);
    const [start] = shortened(changesBetween(`${long}old`, `${long}new`));
    expect(start?.text).toMatch(/^\[…\]/);
    expect(start?.text.length).toBeLessThan(200);
  });
});
