import { expect, it } from 'vitest';
import { isTimeZone, wallTime } from '@guildhall/kernel';
import { momentOf } from './moment.js';

it.each([
  ['2027-01-10T09:00', 'Africa/Cairo', '2027-01-10T07:00:00.000Z'],
  ['2027-07-10T09:00', 'Africa/Cairo', '2027-07-10T06:00:00.000Z'],
  ['2027-07-10T00:30', 'Asia/Kolkata', '2027-07-09T19:00:00.000Z'],
  ['2027-10-31T02:30', 'Europe/Paris', '2027-10-31T01:30:00.000Z'],
  // The clock jumps from two to three.
  ['2027-03-28T02:30', 'Europe/Paris', '2027-03-28T01:30:00.000Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(momentOf(local, zone)?.toISOString()).toBe(instant);
});

it('shows the clock of the zone again', () => {
  expect(wallTime(new Date('2027-07-10T06:00:00Z'), 'Africa/Cairo')).toBe('2027-07-10T09:00');
});

it('takes neither what is no time nor what is no zone', () => {
  expect(['tomorrow', '2027-13-01T09:00', ''].map((local) => momentOf(local, 'UTC'))).toEqual([null, null, null]);
  expect(['UTC', 'Africa/Cairo', '+02:00', 'Mars/Base', ''].map(isTimeZone)).toEqual([true, true, false, false, false]);
});
