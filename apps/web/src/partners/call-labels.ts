import type { Translate } from '../i18n/translate.js';
import { TEXTS_AT_MOST } from '../forms/texts.js';

/** What the fields of a call are called, for the list of what went wrong. */
export function callLabels(t: Translate): Record<string, string> {
  const ofTexts = Array.from({ length: TEXTS_AT_MOST }, (_, place) => [
    [`name-${place}`, t('call.name')],
    [`markdown-${place}`, t('call.description')],
  ]).flat();
  return {
    ...(Object.fromEntries(ofTexts) as Record<string, string>),
    ...{ programme: t('call.programme'), url: t('call.url'), deadline: t('call.deadline'), timeZone: t('call.zone') },
    ...{ minimumPartners: t('call.minimumPartners'), maximumPartners: t('call.maximumPartners') },
    ...{ minimumCountries: t('call.minimumCountries'), countries: t('call.countries'), kinds: t('call.kinds') },
    ...{ roles: t('call.rolesCounted'), outsiders: t('call.outsiders') },
  };
}
