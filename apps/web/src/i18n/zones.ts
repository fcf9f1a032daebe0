import { localeOf, type Language } from './languages.js';

/** Every time zone there is a name for. */
export const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Date and time on the clock of that zone, which is named. */
export function inZone(at: string | Date, timeZone: string, language: Language): string {
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone } as const;
  const said = new Intl.DateTimeFormat(localeOf(language), options).format(new Date(at));
  return `${said} (\u2068${timeZone}\u2069)`;
}
