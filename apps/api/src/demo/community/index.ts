import { cast } from './cast.js';
import { tags } from './tags.js';
import { themes } from './themes.js';
import { partnershipsArabic } from './threads/partnerships-arabic.js';
import { partnerships } from './threads/partnerships.js';
import { practicesLanguages } from './threads/practices-languages.js';
import { practices } from './threads/practices.js';
import { research } from './threads/research.js';
import { trainingLanguages } from './threads/training-languages.js';
import { training } from './threads/training.js';
import { webinarHelp, webinarMatters } from './threads/webinar-help.js';
import { webinarMiss } from './threads/webinar-miss.js';
import { workplaceLanguages } from './threads/workplace-languages.js';
import { workplace } from './threads/workplace.js';
import { partners } from './partners/index.js';
import { reports, waiting } from './reports.js';
import { translations } from './translations.js';
import type { Community } from './types.js';
import { webinars } from './webinars/index.js';

export { cast };
export type * from './types.js';

/** Everything a fresh demo is filled with. Its hours count back from the moment of loading, so it never looks old. */
export const community: Community = {
  themes,
  cast,
  tags,
  translations,
  webinars,
  partners,
  reports,
  waiting,
  threads: [
    webinarHelp,
    webinarMatters,
    webinarMiss,
    ...partnerships,
    ...partnershipsArabic,
    ...training,
    ...trainingLanguages,
    ...practices,
    ...practicesLanguages,
    ...workplace,
    ...workplaceLanguages,
    ...research,
  ],
};
