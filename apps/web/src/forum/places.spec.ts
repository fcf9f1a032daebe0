import { expect, it } from 'vitest';
import { numberFrom, pageStart, placeOf } from './places.js';

it.each([
  [1, '/threads/7#post-1'],
  [2, '/threads/7#post-2'],
  [21, '/threads/7#post-21'],
  [22, '/threads/7?from=22#post-22'],
  [45, '/threads/7?from=42#post-45'],
])('post %i stands at %s', (number, place) => {
  expect(placeOf('7', number)).toBe(place);
});

it('starts every page at a whole page’s distance', () => {
  expect([2, 21, 22, 41, 42].map(pageStart)).toEqual([2, 2, 22, 22, 42]);
});

it.each(['0', '-3', '1e99', 'x', '2.5', null])('takes no page number from %s', (value) => {
  expect(numberFrom(value, 2)).toBe(2);
});
