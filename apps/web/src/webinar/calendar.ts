import type { CalendarEntryFragment } from '../graphql/generated/graphql.js';

/** Bytes of a line before it is folded (RFC 5545, 3.1). */
const LINE = 75;
const encoder = new TextEncoder();

/** `20270328T130000Z`. */
const utc = (at: string): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** TEXT of RFC 5545, 3.3.11; signs it has no way to say are left out. */
export const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- just these cannot stand in a calendar
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line of at most 75 bytes and its continuations; no character is cut in two. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > LINE) {
      parts.push(part);
      // The space that marks a continuation counts.
      [part, bytes] = ['', 1];
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}

/** Markdown is read as it stands; of links, their addresses are what a calendar can open. */
const about = ({ text: { markdown }, cancellation }: CalendarEntryFragment): string =>
  [cancellation?.reason, markdown].filter(Boolean).join('\n\n').slice(0, 4_000);

function event(webinar: CalendarEntryFragment, origin: string): string[] {
  const { id, startsAt, endsAt, revision, changedAt, state } = webinar;
  const page = `${origin}/webinars/${id}`;
  return [
    'BEGIN:VEVENT',
    `UID:webinar-${id}@${new URL(origin).host}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY;LANGUAGE=${webinar.text.language}:${text(webinar.text.title)}`,
    `DESCRIPTION;LANGUAGE=${webinar.text.language}:${text(`${about(webinar)}\n\n${page}`.trim())}`,
    `LOCATION:${text(page)}`,
    `URL:${page}`,
    `STATUS:${state === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** Webinars as an iCalendar stream (RFC 5545): times in UTC, so that every calendar shows its own. */
export function calendarOf(webinars: readonly CalendarEntryFragment[], name: string, origin: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guildhall//Webinars//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...webinars.flatMap((webinar) => event(webinar, origin)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
