import type { Language } from '../i18n/languages.js';
import { pluralForms, translator } from '../i18n/translate.js';

/** What scripts say about polls. */
export function pollWords(language: Language) {
  const t = translator(language);
  return {
    left: pluralForms(language, 'poll.left'),
    leftMinutes: pluralForms(language, 'poll.leftMinutes'),
    voters: pluralForms(language, 'poll.voters'),
    timeUp: t('poll.timeUp'),
    opened: t('poll.opened', { question: '{question}' }),
    closed: t('poll.closedNow', { question: '{question}' }),
  };
}
