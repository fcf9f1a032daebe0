import { describe, expect, test } from 'vitest';
import type { CalendarEntryFragment } from '../graphql/generated/graphql.js';
import { calendarOf, folded, text } from './calendar.js';

const webinar: CalendarEntryFragment = {
  id: '7',
  state: 'PLANNED',
  startsAt: '2027-03-28T13:00:00.000Z',
  endsAt: '2027-03-28T14:30:00.000Z',
  language: 'ar',
  revision: 3,
  changedAt: '2027-03-01T08:00:00.000Z',
  text: { language: 'ar', title: 'نظرة, على حزم; المعرفة \\ ' + 'كلمة '.repeat(30), markdown: 'سطر\nآخر' },
  cancellation: null,
};
const unfolded = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');

describe('A calendar file', () => {
  test('has lines of at most 75 bytes, ended by CRLF, with no character cut in two', () => {
    const calendar = calendarOf([webinar], 'Webinars', 'https://guildhall.example.org');
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of calendar.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('says when in UTC, which version it is, and what would end a value as text', () => {
    const lines = unfolded(calendarOf([webinar], 'Webinars', 'https://guildhall.example.org'));
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:webinar-7@guildhall.example.org',
        'SEQUENCE:3',
        'DTSTAMP:20270301T080000Z',
        'DTSTART:20270328T130000Z',
        'DTEND:20270328T143000Z',
        'STATUS:CONFIRMED',
      ]),
    );
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toMatch(
      /^SUMMARY;LANGUAGE=ar:نظرة\\, على حزم\\; المعرفة \\\\ /,
    );
    expect(text('a\r\nb\u0000,c;d\\')).toBe('a\\nb \\,c\\;d\\\\');
  });

  test('tells calendars that a webinar was cancelled', () => {
    const cancelled = { ...webinar, state: 'CANCELLED' as const, cancellation: { reason: 'The hall is flooded.' } };
    const lines = unfolded(calendarOf([cancelled], 'Webinars', 'https://guildhall.example.org'));
    expect(lines).toContain('STATUS:CANCELLED');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('The hall is flooded.');
  });
});
