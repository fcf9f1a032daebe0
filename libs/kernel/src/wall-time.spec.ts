import { describe, expect, test } from 'vitest';
import { momentsOf, wallTime } from './wall-time.js';

const told = (local: string, zone: string) => momentsOf(local, zone).map((at) => at.toISOString());

describe('A local time', () => {
  test('is one moment as a rule', () => {
    expect(told('2027-03-28T10:00', 'Europe/Brussels')).toEqual(['2027-03-28T08:00:00.000Z']);
    expect(told('2027-06-01T00:00', 'Asia/Kathmandu')).toEqual(['2027-05-31T18:15:00.000Z']);
    expect(wallTime(new Date('2027-05-31T18:15:00Z'), 'Asia/Kathmandu')).toBe('2027-06-01T00:00');
  });

  test('is none where clocks are set forward', () => {
    expect(told('2027-03-28T02:30', 'Europe/Brussels')).toEqual([]);
    expect(told('2027-04-30T00:30', 'Africa/Cairo')).toEqual([]);
  });

  test('is two where clocks are set back', () => {
    expect(told('2027-10-31T02:30', 'Europe/Brussels')).toEqual([
      '2027-10-31T00:30:00.000Z',
      '2027-10-31T01:30:00.000Z',
    ]);
    expect(told('2027-04-04T01:45', 'Australia/Lord_Howe')).toHaveLength(2);
  });

  test('goes on across the change: an hour that begins before it ends two hours later on the clock', () => {
    const [begin] = momentsOf('2027-03-28T01:30', 'Europe/Brussels');
    expect(wallTime(new Date((begin?.getTime() ?? 0) + 60 * 60_000), 'Europe/Brussels')).toBe('2027-03-28T03:30');
  });

  test('is none when it is no time at all', () => {
    for (const nonsense of ['2027-02-30T10:00', '2027-01-01T24:00', '2027-1-1T1:00', '', 'x'])
      expect(told(nonsense, 'UTC')).toEqual([]);
  });
});
