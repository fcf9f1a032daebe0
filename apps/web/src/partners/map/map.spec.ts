import { describe, expect, it } from 'vitest';
import { marksOfCountries, marksOfPlaces } from './marks.js';
import { points } from './points.js';
import { around, pointOf, regionNames, regions, viewOf } from './projection.js';
import { shapes } from './shapes.js';

const world = viewOf(regions.world);
const middle = (code: string) => pointOf(...(points[code] ?? [0, 0]));

describe('the map of centres', () => {
  it('has north above and east to the right, and every country where it belongs', () => {
    const norway = middle('NO');
    const egypt = middle('EG');
    expect(norway.y).toBeLessThan(egypt.y);
    expect(norway.x).toBeLessThan(egypt.x);
    for (const [code, least] of [
      ['FR', 20],
      ['EG', 20],
      ['RU', 60],
      ['KZ', 20],
    ] as const) {
      const { x, y } = middle(code);
      const box = shapes.find((shape) => shape.code === code)?.box ?? [0, 0, 0, 0];
      expect(x).toBeGreaterThan(box[0] + least);
      expect(x).toBeLessThan(box[2] - least);
      expect(y).toBeGreaterThan(box[1]);
      expect(y).toBeLessThan(box[3]);
    }
  });

  it('joins marks that would hide each other, and loses none of their centres', () => {
    const counts = ['DE', 'NL', 'BE', 'LU', 'EG', 'ZA'].map((value, at) => ({ value, count: 10 - at }));
    const marks = marksOfCountries(counts, world);
    expect(marks.length).toBeLessThan(6);
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(45);
    for (const [at, one] of marks.entries())
      for (const other of marks.slice(at + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(0);
    expect(marksOfCountries([{ value: 'ZA', count: 3 }], viewOf(regions.europe))).toEqual([]);
  });

  it('shows all of what it is asked to show', () => {
    for (const name of regionNames) expect(viewOf(regions[name]).width).toBeGreaterThan(500);
    const view = viewOf(
      around([
        [41.1, 16.9],
        [45.1, 7.7],
      ]),
    );
    for (const place of [pointOf(41.1, 16.9), pointOf(45.1, 7.7)]) {
      expect(place.x).toBeGreaterThan(view.x);
      expect(place.x).toBeLessThan(view.x + view.width);
      expect(place.y).toBeGreaterThan(view.y);
      expect(place.y).toBeLessThan(view.y + view.height);
    }
    expect(marksOfPlaces([{ count: 2, latitude: 41.1, longitude: 16.9 }], view)[0]?.count).toBe(2);
  });
});
