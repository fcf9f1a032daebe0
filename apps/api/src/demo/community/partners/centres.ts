import type { CommunityCentre } from './types.js';

const trades = { themes: ['work-based-learning'], challenges: ['kp1-organise-placements'] } as const;
const ATLAS = 'Skills atlas 2026';

/** Smaller centres, those nobody represents yet, and the two that a moderator dealt with. */
export const otherCentres: readonly CommunityCentre[] = [
  {
    key: 'setubal',
    texts: {
      pt: ['Centro de Formação do Estuário do Sado', ''],
      en: ['Sado Estuary Training Centre', 'Boat repair, fish processing and port logistics in Setúbal.'],
    },
    ...{ kind: 'vet-provider', country: 'PT', region: 'Setúbal', latitude: 38.52, longitude: -8.89, ...trades },
    ...{ sectors: ['03', '30', '50'], fields: ['0716', '0831'], eqfLevels: [3, 4], languages: ['pt', 'en', 'fr'] },
    ...{ offerTags: ['placements'], seekTags: ['simulators', 'safety-training'] },
    people: [['sofia', 'Board']],
    daysAgo: 100,
    verified: { by: 'marta', ways: ['site'], note: 'Named on its site.' },
  },
  {
    key: 'zarqa',
    texts: {
      ar: ['كلية الزرقاء التقنية', 'نرسل كل فصل نحو مئة وعشرين طالبًا وطالبة إلى ورش ومصانع المنطقة الحرة.'],
      en: ['Zarqa Technical College', 'Some 120 learners a term, placed in workshops and factories of the free zone.'],
    },
    ...{ kind: 'vet-provider', country: 'JO', region: 'الزرقاء', latitude: 32.07, longitude: 36.09, ...trades },
    ...{ sectors: ['28', '33', '45'], fields: ['0715', '0716'], eqfLevels: [4, 5], languages: ['ar', 'en'] },
    ...{ offerTags: ['small-companies'], seekTags: ['logbooks', 'placements'] },
    people: [['rania', 'منسّقة التدريب الميداني']],
    daysAgo: 90,
  },
  {
    key: 'kutaisi',
    texts: {
      ka: ['რიონის საზოგადოებრივი კოლეჯი', ''],
      en: [
        'Rioni Public College',
        '700 learners: construction, hospitality, food. A small team, one page for everything.',
      ],
    },
    ...{ kind: 'vet-provider', country: 'GE', region: 'Kutaisi', latitude: 42.27, longitude: 42.7, ...trades },
    ...{ sectors: ['55', '56', '41'], fields: ['1013', '0732'], eqfLevels: [3, 4, 5], languages: ['ka', 'en', 'ru'] },
    ...{ offerTags: ['kitchens', 'placements'], seekTags: ['hotel-training'] },
    people: [['nino', 'Director']],
    daysAgo: 88,
    verified: { by: 'marta', ways: ['register'], note: 'In the register of the education ministry.' },
  },
  {
    key: 'nakuru',
    texts: {
      en: [
        'Menengai Polytechnic',
        'Hospitality and food production. Most learners read on a phone; so does the course.',
      ],
      sw: ['Chuo cha Menengai', ''],
    },
    ...{ kind: 'vet-provider', country: 'KE', region: 'Nakuru', latitude: -0.3, longitude: 36.07, ...trades },
    ...{ sectors: ['55', '56'], fields: ['1013'], eqfLevels: [3, 4], languages: ['en', 'sw'] },
    ...{ offerTags: ['hotel-training'], seekTags: ['kitchens', 'placements'] },
    people: [['grace', 'Industrial liaison']],
    daysAgo: 70,
  },
  {
    key: 'elbasan',
    texts: {
      sq: ['Qendra Multifunksionale Elbasan', ''],
      en: ['Elbasan Multifunctional Centre', 'Placements, career guidance, data, and the printer.'],
    },
    ...{ kind: 'vet-provider', country: 'AL', region: 'Elbasan', latitude: 41.11, longitude: 20.08, ...trades },
    ...{ sectors: ['56', '95'], fields: ['1013', '0612'], eqfLevels: [3, 4], languages: ['sq', 'en', 'it'] },
    seekTags: ['career-guidance'],
    people: [['arben', 'Development unit']],
    daysAgo: 65,
    verified: { by: 'sofia', ways: ['mail'], note: 'Mail from its domain.' },
  },
  {
    key: 'kenitra',
    texts: {
      ar: ['معهد الغرب لمهن السيارات', 'معهد متخصص في القنيطرة، يجلس فيه المصنع والمعهد إلى الطاولة نفسها كل شهر.'],
      fr: ['Institut du Gharb des métiers de l’automobile', ''],
    },
    ...{ kind: 'vet-provider', country: 'MA', region: 'القنيطرة', latitude: 34.26, longitude: -6.58, ...trades },
    ...{ sectors: ['29', '45'], fields: ['0716'], eqfLevels: [4, 5], languages: ['ar', 'fr'] },
    ...{ offerTags: ['small-companies'], seekTags: ['automation'] },
    people: [['karim', 'منسّق الشراكات']],
    daysAgo: 80,
  },
  {
    key: 'thies',
    texts: {
      fr: ['Lycée technique du Cayor', 'Structures métalliques, menuiserie, froid. Grands effectifs, peu de machines.'],
    },
    ...{ kind: 'vet-provider', country: 'SN', region: 'Thiès', latitude: 14.79, longitude: -16.93, ...trades },
    ...{ sectors: ['25', '31'], fields: ['0715', '0722'], eqfLevels: [3, 4], languages: ['fr'] },
    seekTags: ['welding', 'equipment'],
    people: [['moussa', 'Chef des travaux']],
    daysAgo: 60,
  },
  {
    key: 'vinnytsia',
    texts: {
      uk: ['Подільський фаховий коледж', ''],
      en: [
        'Podillia Vocational College',
        'Agricultural machinery, electricians, cooks. Theory online, practice never.',
      ],
    },
    ...{ kind: 'vet-provider', country: 'UA', region: 'Vinnytsia', latitude: 49.23, longitude: 28.47, ...trades },
    ...{ sectors: ['01', '27'], fields: ['0811', '0713'], eqfLevels: [3, 4], languages: ['uk', 'en'] },
    ...{ offerTags: ['curriculum'], seekTags: ['solar'] },
    people: [['oksana', 'Methodologist']],
    daysAgo: 58,
  },
  {
    key: 'brno',
    texts: {
      cs: ['Výukové dílny Morava', ''],
      en: ['Moravia Training Workshops', 'Machining and quality control for firms around Brno.'],
    },
    ...{ kind: 'vet-provider', country: 'CZ', region: 'Brno', latitude: 49.2, longitude: 16.61, ...trades },
    ...{ sectors: ['25', '28'], fields: ['0715'], eqfLevels: [3, 4], languages: ['cs', 'en'] },
    offerTags: ['equipment'],
    people: [['tomas', '']],
    daysAgo: 0.1,
  },
  {
    key: 'tunis',
    texts: {
      fr: ['Réseau maghrébin des centres sectoriels', 'Vingt-six centres d’Algérie, de Tunisie et du Maroc.'],
      ar: ['الشبكة المغاربية للمراكز القطاعية', 'ستة وعشرون مركزًا من الجزائر وتونس والمغرب.'],
    },
    ...{ kind: 'network', country: 'TN', region: 'Tunis', latitude: 36.8, longitude: 10.18 },
    ...{ sectors: ['85', '27'], fields: ['0713', '0111'], eqfLevels: [3, 4, 5], languages: ['fr', 'ar', 'en'] },
    ...{ themes: ['sustainable-partnerships'], challenges: ['kp1-engage-stakeholders', 'kp2-internationalise'] },
    ...{ offerTags: ['dissemination'], seekTags: ['coordination', 'solar'] },
    people: [
      ['leila', 'Secrétaire générale'],
      ['samir', 'مكلّف بالتمهين'],
    ],
    daysAgo: 82,
    verified: { by: 'marta', ways: ['mail'], note: 'Two of its centres confirmed it by mail.' },
  },
  {
    key: 'chisinau',
    texts: { ro: ['Centrul de Excelență Botanica', ''], en: ['Botanica Centre of Excellence', ''] },
    ...{ kind: 'vet-provider', country: 'MD', region: 'Chișinău', latitude: 47.0, longitude: 28.86, ...trades },
    ...{ sectors: ['56', '96'], fields: ['1013', '1012'], eqfLevels: [3, 4], languages: ['ro', 'ru'] },
    ...{ people: [], daysAgo: 45, source: [ATLAS, 'MD-017'] },
  },
  {
    key: 'tbilisi',
    texts: { ka: ['ხელოსანთა პალატა', ''], en: ['Chamber of Crafts, Tbilisi', 'Two thousand small workshops.'] },
    ...{ kind: 'business-association', country: 'GE', region: 'Tbilisi', latitude: 41.72, longitude: 44.79 },
    ...{ sectors: ['94', '43'], fields: [], eqfLevels: [], languages: ['ka', 'en'], themes: [], challenges: [] },
    ...{ people: [], daysAgo: 45, source: [ATLAS, 'GE-004'] },
  },
  {
    key: 'tirana',
    texts: { sq: ['Agjencia e Aftësive, Tiranë', ''], en: ['Skills Agency, Tirana', ''] },
    ...{ kind: 'authority', country: 'AL', region: 'Tirana', latitude: 41.33, longitude: 19.82 },
    ...{ sectors: ['84'], fields: [], eqfLevels: [], languages: ['sq', 'en'], themes: [], challenges: [] },
    ...{ people: [], daysAgo: 45, source: [ATLAS, 'AL-002'] },
  },
  {
    key: 'amman',
    texts: {
      ar: ['جمعية أصحاب الورش الصناعية، عمّان', 'تمثّل أكثر من ستمئة ورشة صغيرة.'],
      en: ['Workshop Owners, Amman', ''],
    },
    ...{ kind: 'business-association', country: 'JO', region: 'عمّان', latitude: 31.95, longitude: 35.93, ...trades },
    ...{ sectors: ['45', '33'], fields: ['0716'], eqfLevels: [], languages: ['ar'] },
    ...{ people: [], daysAgo: 45, source: [ATLAS, 'JO-011'] },
  },
  {
    key: 'leuven',
    texts: {
      nl: ['Instituut voor Werk en Leren', ''],
      en: ['Institute for Work and Learning', 'Research on apprenticeship.'],
    },
    ...{ kind: 'research', country: 'BE', region: 'Leuven', latitude: 50.88, longitude: 4.7 },
    ...{ sectors: ['72'], fields: ['0111'], eqfLevels: [7, 8], languages: ['nl', 'en', 'fr'] },
    ...{ themes: ['applied-research'], challenges: ['kp2-build-research-capacity'] },
    ...{ people: [], daysAgo: 45, source: [ATLAS, 'BE-031'] },
  },
  {
    key: 'twin',
    texts: { fr: ['LP des Canuts (Lyon)', ''] },
    ...{ kind: 'vet-provider', country: 'FR', region: 'Lyon', ...trades },
    ...{ sectors: ['33'], fields: ['0715'], eqfLevels: [4], languages: ['fr'] },
    ...{ people: [], daysAgo: 45, source: [ATLAS, 'FR-112'], mergedInto: 'lyon' },
  },
  {
    key: 'adverts',
    texts: { en: ['Certificates Direct', 'Certificates for your centre within three days.'] },
    ...{ kind: 'company', country: 'MD', region: 'Chișinău', ...trades },
    ...{ sectors: ['85'], fields: [], eqfLevels: [], languages: ['en'] },
    people: [['nadia', '']],
    daysAgo: 20,
    hidden: {
      by: 'marta',
      reason: 'It sells certificates and takes part in nothing else. Write to us if that changes.',
    },
  },
];
