import { countryName } from '../i18n/countries.js';
import { localeOf, type Language } from '../i18n/languages.js';

/** “Egypt and Tunisia”, in the reader's language. */
export const countriesNamed = (codes: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language)).format(codes.map((code) => countryName(code, language)));
