import { describe, expect, it } from 'vitest';
import { fewTogether } from './few-together.js';

const threads = 100_000;
const words = (...shares: number[]) => shares.map((share, place) => ({ query: `'w${place}'`, share }));

describe('What similar threads have to share', () => {
  it('is any of the words where there are few threads', () => {
    const any = { query: `('w0')|('w1')`, likely: 0, isStrict: false };
    expect(fewTogether(words(0, 0), 0)).toEqual(any);
    expect(fewTogether(words(0.3, 0.2), 1000)).toMatchObject({ isStrict: false, likely: 500 });
  });

  it('is a rare word, or common ones together', () => {
    expect(fewTogether(words(0.04, 0, 0.06), threads)).toEqual({
      query: `('w1')|('w0'&'w2')`,
      likely: 50 + 240,
      isStrict: true,
    });
  });

  it('is three words at most, led by the rarer ones, and never more likely than these', () => {
    const { query, likely, isStrict } = fewTogether(words(0.5, 0.3, 0.4, 0.15), threads);
    expect(query.split('|')).toEqual([`('w3'&'w1'&'w2')`, `('w3'&'w1'&'w0')`, `('w3'&'w2'&'w0')`]);
    expect([likely, isStrict]).toEqual([7050, true]);
    expect(fewTogether(words(...Array<number>(10).fill(0.18)), threads).likely).toBe(18_000);
  });

  it('is the one word of a short question, however common', () => {
    expect(fewTogether(words(0.5), threads)).toEqual({ query: `('w0')`, likely: 50_000, isStrict: false });
  });
});
