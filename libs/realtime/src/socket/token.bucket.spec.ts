import { expect, test, vi } from 'vitest';
import { TokenBucket } from './token.bucket.js';

test('a bucket lets a burst through, then so many a second, and says how long to wait', () => {
  vi.useFakeTimers();
  const bucket = new TokenBucket(3, 2);
  expect([1, 2, 3].map(() => bucket.take())).toEqual([0, 0, 0]);
  expect(bucket.take()).toBeCloseTo(0.5);
  vi.advanceTimersByTime(500);
  expect(bucket.take()).toBe(0);
  expect(bucket.take()).toBeGreaterThan(0);
  vi.advanceTimersByTime(60_000);
  expect([1, 2, 3, 4].map(() => bucket.take() > 0)).toEqual([false, false, false, true]);
  vi.useRealTimers();
});
