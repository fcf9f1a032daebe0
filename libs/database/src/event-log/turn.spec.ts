import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Turn } from './turn.js';

describe('Turn', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('lets one begin when the one before is done, be it well or badly', async () => {
    const turn = new Turn(1000);
    const begun: string[] = [];
    let end = (): void => undefined;
    const first = turn.take(() => {
      begun.push('first');
      return new Promise<void>((_, reject) => (end = () => reject(new Error('Badly.'))));
    });
    const second = turn.take(async () => begun.push('second'));
    await vi.advanceTimersByTimeAsync(999);
    expect(begun).toEqual(['first']);
    end();
    await expect(first).rejects.toThrow('Badly.');
    await second;
    expect(begun).toEqual(['first', 'second']);
  });

  test('lets nobody wait longer than they are patient', async () => {
    const turn = new Turn(1000);
    void turn.take(() => new Promise(() => undefined));
    let isDone = false;
    void turn.take(async () => (isDone = true));
    await vi.advanceTimersByTimeAsync(1000);
    expect(isDone).toBe(true);
  });
});
