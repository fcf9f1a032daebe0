import type { CommunityReport, CommunityWaiting } from './types.js';

/** What lies before the moderators when the demo is fresh: some of it right, some of it mistaken. */
export const reports: readonly CommunityReport[] = [
  {
    thread: 'tadrib-al-talibat',
    number: 6,
    by: 'karim',
    language: 'ar',
    ground: 'PERSONAL_DATA',
    words: 'عدد الطالبات مع اسم الكلية والشركات الثلاث يكفي في مدينة صغيرة لمعرفة من هن.',
    hoursAgo: 4,
  },
  {
    thread: 'insurance-under-18',
    number: 4,
    by: { name: 'Claire Fontaine', email: 'claire.fontaine@lycee.example' },
    language: 'fr',
    ground: 'PERSONAL_DATA',
    words: 'On reconnaît l’hôtel et l’élève qui s’est brûlé. Sa famille est-elle d’accord ?',
    hoursAgo: 20,
  },
  {
    thread: 'heat-pump-module',
    number: 4,
    by: 'nino',
    language: 'en',
    ground: 'ILLEGAL',
    words:
      'A unit that “fell from a truck”: I hope this is not what it sounds like. Please ask before learners copy it.',
    hoursAgo: 26,
  },
  {
    thread: 'packages-miss',
    number: 41,
    by: 'samir',
    language: 'fr',
    ground: 'OFF_TOPIC',
    words: 'Bonne idée, mais elle se perd ici. Pourriez-vous en faire une discussion à part ?',
    hoursAgo: 50,
  },
  {
    thread: 'packages-miss',
    number: 41,
    by: 'arben',
    language: 'en',
    ground: 'OFF_TOPIC',
    words: 'Nothing wrong with it, but it deserves a thread of its own.',
    hoursAgo: 31,
  },
];

/** The first words of a new member, with a link: they wait until a moderator has read them. */
export const waiting: CommunityWaiting = {
  thread: 'teachers-in-companies',
  author: 'tomas',
  language: 'en',
  markdown: `We send two teachers a year, for eight days each, with a mobility grant of [Erasmus+](https://erasmus-plus.ec.europa.eu/). What they bring back stands on one page per stay.

Is there anybody who lets the **company** write half of that page?`,
  hoursAgo: 1.5,
};
