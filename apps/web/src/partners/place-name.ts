import { countryName } from '../i18n/countries.js';
import type { Language } from '../i18n/languages.js';

/** `Poznań, Poland`: a region stands in the letters of its centre, so its direction is kept apart from the page's. */
export const placeName = (region: string, country: string, language: Language): string =>
  [region && `\u2068${region}\u2069`, countryName(country, language)]
    .filter(Boolean)
    .join(language === 'ar' ? '، ' : ', ');
