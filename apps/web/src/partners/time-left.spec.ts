import { describe, expect, it } from 'vitest';
import { leftUntil } from './time-left.js';

const minutes = (count: number) => leftUntil(count * 60_000, 0);

describe('the time until a deadline', () => {
  it('is told in days, then in hours, then in minutes', () => {
    expect(minutes(46 * 1440 + 30)).toEqual({ unit: 'days', count: 46 });
    expect(minutes(2 * 1440)).toEqual({ unit: 'days', count: 2 });
    expect(minutes(2 * 1440 - 1)).toEqual({ unit: 'hours', count: 47 });
    expect(minutes(119)).toEqual({ unit: 'minutes', count: 119 });
    expect(minutes(0.2)).toEqual({ unit: 'minutes', count: 1 });
  });

  it('is over at it', () => {
    expect(minutes(0)).toBeNull();
    expect(minutes(-5)).toBeNull();
    expect(leftUntil(NaN, 0)).toBeNull();
  });
});
