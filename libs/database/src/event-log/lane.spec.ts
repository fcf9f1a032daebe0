import { describe, expect, it, vi } from 'vitest';
import { Lane } from './lane.js';

const nothing = (): void => undefined;

describe('A lane', () => {
  it('works until nothing is left', async () => {
    const left = [true, true, false];
    let pieces = 0;
    const lane = new Lane(async () => (pieces++, left.shift() ?? false), nothing);
    lane.wake();
    await lane.idle();
    expect(pieces).toBe(3);
  });

  it('does one piece at a time, and looks once more when it is woken meanwhile', async () => {
    let looks = 0;
    let atOnce = 0;
    const lane = new Lane(async () => {
      looks++;
      expect(++atOnce).toBe(1);
      if (looks === 1) lane.wake();
      await Promise.resolve();
      atOnce--;
      return false;
    }, nothing);
    lane.wake();
    lane.wake();
    await lane.idle();
    expect(looks).toBe(2);
  });

  it('tells of a failure and works again when it is woken', async () => {
    const failures: string[] = [];
    let broken = true;
    const lane = new Lane(
      async () => {
        if (broken) throw new Error('out of reach');
        return false;
      },
      ({ message }) => failures.push(message),
    );
    lane.wake();
    await lane.idle();
    broken = false;
    lane.wake();
    await lane.idle();
    expect(failures).toEqual(['out of reach']);
  });

  it('lets work gather for a moment after it worked', async () => {
    vi.useFakeTimers();
    let looks = 0;
    const lane = new Lane(async () => (looks++, false), nothing, 100);
    lane.wake();
    await lane.idle();
    lane.wake();
    lane.wake();
    expect(looks).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(looks).toBe(2);
    vi.useRealTimers();
  });

  it('does nothing once it was stopped', async () => {
    let looks = 0;
    const lane = new Lane(async () => (looks++, true), nothing);
    await lane.stop();
    lane.wake();
    await lane.idle();
    expect(looks).toBe(0);
  });
});
