import { localeOf, type Language } from '../i18n/languages.js';

/** From when to when on the clock of that zone, which is named. */
export function spanIn(startsAt: string, endsAt: string, timeZone: string, language: Language): string {
  const options = { dateStyle: 'full', timeStyle: 'short', timeZone } as const;
  const said = new Intl.DateTimeFormat(localeOf(language), options).formatRange(new Date(startsAt), new Date(endsAt));
  return `${said} (\u2068${timeZone}\u2069)`;
}
