import { describe, expect, it } from 'vitest';
import { onePage } from './sql.js';

describe('One page', () => {
  it.each([
    [1, 'limit 2'],
    [7, 'limit 11'],
    [20, 'limit 21'],
    [99, 'limit 101'],
    [1000, 'limit 1001'],
  ])('of %i is read in one of few sizes, with one row more', (first, limit) => {
    expect(onePage(first).build().text).toBe(limit);
  });
});
