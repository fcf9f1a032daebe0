import { firstHalf } from './knowledge-packages.first-half.js';
import { secondHalf } from './knowledge-packages.second-half.js';
import { threads } from './knowledge-packages.threads.js';
import type { CommunityPoll, CommunityWebinar } from './types.js';

/** The three questions of the last slide. */
const polls: readonly CommunityPoll[] = [
  {
    kind: 'single',
    question: {
      en: 'Can the knowledge packages help you on your journey towards vocational excellence?',
      fr: 'Les paquets de connaissances peuvent-ils vous aider sur la voie de l’excellence professionnelle ?',
      ar: 'هل يمكن لحزم المعرفة أن تساعدكم في رحلتكم نحو التميز المهني؟',
    },
    opened: 63,
    closed: 66,
    options: [
      { en: 'Yes, at once', fr: 'Oui, tout de suite', ar: 'نعم، فوراً' },
      { en: 'Yes, with some help', fr: 'Oui, avec un peu d’aide', ar: 'نعم، مع بعض المساعدة' },
      { en: 'Not yet', fr: 'Pas encore', ar: 'ليس بعد' },
      { en: 'No', fr: 'Non', ar: 'لا' },
    ],
    votes: [34, 41, 12, 2],
  },
  {
    kind: 'ranking',
    question: {
      en: 'Which part of the packages will be the most important for you?',
      fr: 'Quelle partie des paquets sera la plus importante pour vous ?',
      ar: 'أي جزء من الحزم سيكون الأهم بالنسبة إليكم؟',
    },
    opened: 66,
    closed: 70,
    options: [
      { en: 'Concrete actions', fr: 'Actions concrètes', ar: 'خطوات عملية' },
      { en: 'Resources', fr: 'Ressources', ar: 'موارد' },
      { en: 'Case studies', fr: 'Études de cas', ar: 'دراسات حالة' },
      { en: 'Assessment tools', fr: 'Outils d’évaluation', ar: 'أدوات تقييم' },
    ],
    orders: [
      [[1, 3, 2, 4], 31],
      [[1, 2, 3, 4], 14],
      [[3, 1, 4, 2], 17],
      [[4, 1, 3, 2], 11],
      [[2, 1, 4, 3], 6],
    ],
  },
  {
    kind: 'text',
    question: { en: 'What do you miss?', fr: 'Que vous manque-t-il ?', ar: 'ما الذي ينقصكم؟' },
    opened: 70,
    closed: null,
    answers: [
      ['Translations', 9],
      ['Arabic', 6],
      ['Examples from small schools', 5],
      ['More case studies', 4],
      ['The learners’ voice', 4],
      ['Rural areas', 3],
      ['Templates that can be copied', 7],
      ['How long each action takes', 3],
      ['المزيد من الأمثلة من المنطقة العربية', 4],
      ['Une version courte pour les entreprises', 3],
      ['Health and care', 2],
      ['Nothing, thank you', 2],
    ],
  },
];

/** The third webinar of the project, with which it all began. */
export const knowledgePackages: CommunityWebinar = {
  key: 'knowledge-packages',
  language: 'en',
  texts: {
    en: {
      title: 'A glance at the Knowledge Packages',
      markdown:
        'Third webinar of *Internationalising Vocational Excellence* (IntVE). What is in the knowledge packages, which concrete actions they propose for partnerships with the private sector, and how the Applied Technical Schools of Ta’heal in Egypt did it.\n\nThere is no one size that fits all: the packages are no prescription but a source of inspiration. At the end **your input counts**: three questions to you.',
    },
    fr: {
      title: 'Un aperçu des paquets de connaissances',
      markdown:
        'Troisième webinaire du projet IntVE : le contenu des paquets de connaissances, les actions concrètes proposées pour les partenariats avec le secteur privé, et l’exemple des écoles techniques appliquées de Ta’heal en Égypte. À la fin, **votre avis compte** : trois questions vous sont posées.',
    },
    ar: {
      title: 'نظرة على حزم المعرفة',
      markdown:
        'الندوة الثالثة لمشروع «تدويل التميز المهني»: ما الذي تحتويه حزم المعرفة، وما الخطوات العملية التي تقترحها للشراكة مع القطاع الخاص، وكيف فعلت ذلك مدارس «تأهيل» التقنية التطبيقية في مصر. وفي النهاية **رأيكم مهم**: ثلاثة أسئلة موجّهة إليكم.',
    },
  },
  starts: '2025-02-24T09:00:00Z',
  minutes: 75,
  timeZone: 'Europe/Rome',
  speakers: [
    { name: 'Ingrid Solberg', about: 'Host of the webinars of the network' },
    { name: 'Paolo Ferri', about: 'Editor of the package on cooperation with the private sector' },
    { name: 'Rania Haddad', about: 'On the case study from Egypt' },
  ],
  themes: [
    'sustainable-partnerships',
    'relevant-training',
    'innovative-practices',
    'work-based-learning',
    'applied-research',
  ],
  hosts: ['ingrid', 'paolo'],
  code: 'KPW3GD',
  state: 'closed',
  outline: [
    'Internationalising vocational excellence',
    'The journey towards vocational excellence has many faces',
    'What the knowledge packages can help you with',
    'What can you find in the knowledge packages?',
    'Example of concrete actions for partnerships',
    'Main challenges, and where to start',
    'A selection of resources',
    'Your input counts!',
    'Case study: Applied Technical Schools of Ta’heal, Egypt',
  ],
  attendees: 96,
  /** As such an hour goes: the useful, the repeated, the off-topic. */
  questions: [...firstHalf, ...secondHalf],
  polls,
  threads,
  outcomes: [
    {
      at: '2025-04-08T10:00:00Z',
      by: 'paolo',
      language: 'en',
      markdown:
        'The thirteen actions are out **in Arabic and in French**, one page each, written by members of this community and proofread. They are the first part of the packages that was translated at all, because 63 of you asked for it.',
      url: '/threads/packages-arabic',
      questions: ['arabic', 'french', 'other-languages'],
    },
    {
      at: '2025-04-22T08:30:00Z',
      by: 'paolo',
      language: 'en',
      markdown:
        'Under the action “Formalise the partnership” there is now a **model of two pages with seven headings** that any school may adapt, and under “Identify suitable partners” the page for managers in a hurry. Both come from the threads after the webinar.',
      url: '/threads/mou-model',
      questions: ['mou-template', 'handbook-size'],
    },
  ],
  summary:
    'Ninety-six people took part and asked forty-one questions. Most votes went to how to begin small, how to keep small companies, who pays the hours, and in which languages the packages will come. Eleven questions go on as threads; two of them have already changed the packages.',
};
