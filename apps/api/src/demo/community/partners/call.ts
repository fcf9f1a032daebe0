import type { CommunityCall, CommunityConsortium } from './types.js';

/** The Member States of the Union, and the third countries associated to the programme in 2022. */
const PROGRAMME =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI MK NO RS TR'.split(' ');
const PROVIDERS = ['vet-provider', 'higher-education'];
const WORK = ['company', 'business-association'];

/** As the programme guide of 2022 has it: eight full partners of four countries, a provider and a firm in each. */
export const call: CommunityCall = {
  texts: {
    en: [
      'Centres of Vocational Excellence',
      'For partnerships of schools, firms and others that raise the skills of a region together. **At least eight full partners from four programme countries**, and in each of these countries one provider of vocational education and one firm or body of firms.',
    ],
    fr: [
      'Centres d’excellence professionnelle',
      'Pour des partenariats d’écoles, d’entreprises et d’autres qui élèvent ensemble les compétences d’un territoire. **Au moins huit partenaires à part entière de quatre pays du programme**, avec dans chacun un établissement et une entreprise ou une organisation d’entreprises.',
    ],
    ar: [
      'مراكز التميز المهني',
      'لشراكات بين مدارس وشركات وغيرها ترفع معًا مهارات منطقة. **ثمانية شركاء كاملين على الأقل من أربعة بلدان مشاركة في البرنامج**، وفي كل بلد منها مؤسسة تعليم مهني وشركة أو هيئة شركات.',
    ],
  },
  language: 'en',
  programme: 'Erasmus+',
  url: 'https://erasmus-plus.ec.europa.eu/programme-guide/part-b/key-action-2/centres-vocational-excellence',
  deadlineIn: 96,
  timeZone: 'Europe/Brussels',
  by: 'paolo',
  rules: {
    ...{ version: 1, minimumPartners: 8, maximumPartners: null, minimumCountries: 4, programmeCountries: PROGRAMME },
    ...{ outsiders: 'any', rolesCounted: ['coordinator', 'full-partner'], coordinatorInside: true },
    kinds: [
      { kinds: PROVIDERS, minimum: 1, scope: 'each-country' },
      { kinds: WORK, minimum: 1, scope: 'each-country' },
    ],
  },
};

/** Half-way: four of eight, four countries, and a firm in one of them alone. */
export const consortium: CommunityConsortium = {
  name: 'Packaging that needs less',
  language: 'en',
  summary: 'Machines that pack with less material and less power, and people who can build, run and mend them.',
  partners: [
    { centre: 'bologna', by: 'paolo', role: 'coordinator', state: 'joined', words: '', daysAgo: 22 },
    {
      ...{ centre: 'stuttgart', by: 'jonas', role: 'full-partner', state: 'joined', daysAgo: 20 },
      words: 'You build what we teach. Two people, four days a year each, and your workshop in July.',
    },
    {
      ...{ centre: 'zaragoza', by: 'elena', role: 'full-partner', state: 'joined', daysAgo: 18 },
      words: 'Your tests of the solar module are what we want for our machines.',
    },
    {
      ...{ centre: 'gaziantep', by: 'yusuf', role: 'full-partner', state: 'joined', daysAgo: 15 },
      words: 'Ninety firms, and a log book that works. Please bring one of the firms along.',
    },
    {
      ...{ centre: 'tunis', by: 'leila', role: 'associated', state: 'joined', daysAgo: 12 },
      words: 'To try the results where they were not made.',
    },
    {
      ...{ centre: 'lyon', by: 'luc', role: 'full-partner', state: 'invited', daysAgo: 3 },
      words: 'Votre banc à distance nous manque, et vous connaissez des PME qui emballent.',
    },
    {
      ...{ centre: 'alesund', by: 'ingrid', role: 'full-partner', state: 'declined', daysAgo: 17 },
      words: 'Fish is packed too.',
    },
  ],
};
