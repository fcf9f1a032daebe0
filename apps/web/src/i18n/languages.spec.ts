import { expect, it } from 'vitest';
import { negotiate } from './languages.js';
import { ago, inUtc } from './moments.js';

it.each([
  ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
  ['de, ar;q=0.5', 'ar'],
  ['en;q=0.1, ar-EG', 'ar'],
  ['fr;q=0, en', 'en'],
  ['de', 'en'],
  ['', 'en'],
  [undefined, 'en'],
  [';;;q=,,', 'en'],
])('for a browser that asks for %s the page is in %s', (header, language) => {
  expect(negotiate(header)).toBe(language);
});

it('tells how long ago in the language of the page', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  expect(ago('2026-03-01T09:30:00Z', 'en', now)).toBe('2 hours ago');
  expect(ago('2026-02-28T11:00:00Z', 'fr', now)).toBe('hier');
});

it('names the zone of an absolute time', () => {
  expect(inUtc('2026-03-01T09:30:00Z', 'en')).toMatch(/March 1, 2026.*9:30.*UTC/);
});
