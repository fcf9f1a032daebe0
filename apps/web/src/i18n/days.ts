import { localeOf, type Language } from './languages.js';

const formats = new Map<Language, Intl.DateTimeFormat>();

/** A day in the reader's language, as “31 March 2027”; of a moment, the day it is in UTC. */
export function dayIn(at: string | Date, language: Language): string {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const format = formats.get(language) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(language, format);
  return format.format(new Date(at));
}
