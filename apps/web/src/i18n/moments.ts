import { localeOf, type Language } from './languages.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const steps: [seconds: number, unit: Intl.RelativeTimeFormatUnit][] = [
  [365 * day, 'year'],
  [30 * day, 'month'],
  [7 * day, 'week'],
  [day, 'day'],
  [hour, 'hour'],
  [minute, 'minute'],
];

const relatives = new Map<Language, Intl.RelativeTimeFormat>();
const absolutes = new Map<Language, Intl.DateTimeFormat>();

function kept<Format>(formats: Map<Language, Format>, language: Language, create: (locale: string) => Format): Format {
  const format = formats.get(language) ?? create(localeOf(language));
  formats.set(language, format);
  return format;
}

/** "3 hours ago" in the reader's language, at a granularity that stays true for some minutes. */
export function ago(at: string | Date, language: Language, now = Date.now()): string {
  const seconds = (new Date(at).getTime() - now) / 1000;
  const format = kept(relatives, language, (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const [size, unit] = steps.find(([length]) => Math.abs(seconds) >= length) ?? [minute, 'minute'];
  return format.format(Math.trunc(seconds / size), unit);
}

/** Date and time, UTC and named so: the server can't know the reader's zone; the browser puts its own in place. */
export function inUtc(at: string | Date, language: Language): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${kept(absolutes, language, (locale) => new Intl.DateTimeFormat(locale, options)).format(new Date(at))} UTC`;
}
