import type { Translate } from '../i18n/translate.js';
import { TEXTS_AT_MOST } from '../forms/texts.js';

/** What the fields of a plan are called, for the list of what went wrong. */
export function planLabels(t: Translate): Record<string, string> {
  const ofTexts = Array.from({ length: TEXTS_AT_MOST }, (_, place) => [
    [`title-${place}`, t('plan.titleField')],
    [`markdown-${place}`, t('plan.description')],
  ]).flat();
  return {
    ...(Object.fromEntries(ofTexts) as Record<string, string>),
    ...{ start: t('plan.start'), minutes: t('plan.minutes'), timeZone: t('plan.zone'), speakers: t('plan.speakers') },
    ...{ hosts: t('plan.hosts'), themes: t('plan.themes'), joinUrl: t('plan.joinUrl'), seats: t('plan.seats') },
    ...{ packages: t('plan.packages'), series: t('plan.series'), newSeries: t('plan.newSeries') },
    ...{ slideCount: t('plan.slideCount'), slideTitles: t('plan.outline'), inputDays: t('plan.inputDays') },
  };
}
