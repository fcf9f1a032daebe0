import type { Trade } from './trades.js';

/** The languages made-up centres write in. */
export type Written = 'en' | 'fr' | 'ar';

/** A thing a centre can give, or look for: in words, as tags, and as a form of cooperation. */
export interface Need extends Record<Written, string> {
  readonly tags: readonly string[];
  readonly form: string;
}

const need = (form: string, tags: string, [en, fr, ar]: readonly [string, string, string]): Need => ({
  ...{ form, en, fr, ar },
  tags: tags.split(' '),
});

/** `{trade}` is the word of the trade. The most frequent first. */
export const needs: readonly Need[] = [
  need('work-placement', 'placement', [
    'Placements for learners in {trade}',
    'Stages pour des apprenants ({trade})',
    'أماكن تدريب للمتعلمين في {trade}',
  ]),
  need('consortium', 'funding', [
    'Partners for a proposal on {trade}',
    'Partenaires pour une candidature ({trade})',
    'شركاء لمقترح مشروع في {trade}',
  ]),
  need('curriculum', 'curriculum', [
    'A curriculum in {trade}, designed together',
    'Un programme ({trade}) conçu ensemble',
    'منهج مشترك في {trade}',
  ]),
  need('staff-exchange', 'mobility teachers', [
    'Exchange of teachers in {trade}',
    'Échange d’enseignants ({trade})',
    'تبادل المعلمين في {trade}',
  ]),
  need('equipment', 'equipment', [
    'Equipment for a workshop in {trade}',
    'Équipement d’un atelier ({trade})',
    'معدات لورشة {trade}',
  ]),
  need('applied-research', 'applied-research', [
    'Applied research in {trade}',
    'Recherche appliquée ({trade})',
    'بحث تطبيقي في {trade}',
  ]),
  need('work-placement', 'mentoring', [
    'Training of company mentors in {trade}',
    'Formation de tuteurs en entreprise ({trade})',
    'تدريب المشرفين في الشركات على {trade}',
  ]),
  need('curriculum', 'digital-skills', [
    'Digital teaching material for {trade}',
    'Supports numériques ({trade})',
    'مواد تعليمية رقمية في {trade}',
  ]),
  need('curriculum', 'recognition assessment', [
    'Recognition of prior learning in {trade}',
    'Validation des acquis ({trade})',
    'الاعتراف بالتعلم السابق في {trade}',
  ]),
  need('staff-exchange', 'inclusion guidance', [
    'Experience with inclusion and guidance in {trade}',
    'Expérience de l’inclusion et de l’orientation ({trade})',
    'خبرة في الإدماج والإرشاد في {trade}',
  ]),
  need('curriculum', 'green-skills', [
    'Green skills in {trade}',
    'Compétences vertes ({trade})',
    'مهارات خضراء في {trade}',
  ]),
];

interface Phrases {
  /** By kind of organisation; `{town}` and `{trade}` are filled. */
  readonly names: Readonly<Record<string, string>>;
  readonly about: readonly string[];
  readonly wish: readonly string[];
  readonly offer: readonly string[];
  readonly sentences: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

export const phrases: Readonly<Record<Written, Phrases>> = {
  en: {
    names: {
      'vet-provider': '{town} Vocational College of {trade}',
      'higher-education': '{town} University of Applied Sciences, {trade}',
      company: '{town} {trade} Works',
      'business-association': 'Chamber of {trade}, {town}',
      'trade-union': '{town} Union of {trade} Workers',
      authority: '{town} Regional Office for Skills, {trade}',
      research: '{town} Institute for {trade}',
      'civil-society': 'Friends of {trade} in {town}',
      network: '{town} Network for {trade}',
      other: '{town} Centre of {trade}',
    },
    about: [
      'We train about {n} people a year in {trade}, most of them in companies around {town}.',
      'Our workshops in {town} are open to schools and companies that work in {trade}.',
      'For {n} years we have brought together schools and employers in {trade}.',
    ],
    wish: ['{need}, from {n} weeks on', 'Looking for: {need}', '{need}: who joins us in {town}?'],
    offer: ['{need}, offered in {town}', 'We offer: {need}', '{need} for up to {n} people'],
    sentences: [
      'We are a centre in {town} and have worked in {trade} for {n} years.',
      'Our group has {n} learners, two teachers and good contacts to companies.',
      'Travel and insurance are paid; accommodation can be arranged near the workshop.',
      'We would like to begin with a short call and a visit of two days.',
      'Experience with European projects helps but is not needed.',
      'A written agreement names who does what, and we review it every term.',
    ],
    firstNames: [
      'Aoife',
      'Marko',
      'Elena',
      'Piet',
      'Sanna',
      'Giorgi',
      'Ana',
      'Tomás',
      'Ilse',
      'Burak',
      'Olena',
      'Kofi',
    ],
    lastNames: ['Novak', 'Berg', 'Costa', 'Kelly', 'Horvat', 'Yilmaz', 'Popescu', 'Jansen', 'Kask', 'Mensah', 'Rossi'],
  },
  fr: {
    names: {
      'vet-provider': 'Lycée professionnel de {town} ({trade})',
      'higher-education': 'Université de {town}, département {trade}',
      company: 'Ateliers de {town} ({trade})',
      'business-association': 'Chambre des métiers de {town} ({trade})',
      'trade-union': 'Syndicat de {town} ({trade})',
      authority: 'Agence régionale des compétences de {town} ({trade})',
      research: 'Institut de recherche de {town} ({trade})',
      'civil-society': 'Association de {town} pour l’insertion ({trade})',
      network: 'Réseau de {town} ({trade})',
      other: 'Centre de {town} ({trade})',
    },
    about: [
      'Nous formons environ {n} personnes par an ({trade}), surtout dans les entreprises autour de {town}.',
      'Nos ateliers de {town} sont ouverts aux écoles et aux entreprises ({trade}).',
      'Depuis {n} ans, nous réunissons écoles et employeurs ({trade}).',
    ],
    wish: ['{need}, à partir de {n} semaines', 'Nous cherchons : {need}', '{need} : qui nous rejoint à {town} ?'],
    offer: ['{need}, proposé à {town}', 'Nous proposons : {need}', '{need} pour {n} personnes au plus'],
    sentences: [
      'Nous sommes un centre de {town} et travaillons dans ce domaine ({trade}) depuis {n} ans.',
      'Notre groupe compte {n} apprenants, deux enseignants et de bons contacts avec les entreprises.',
      'Le voyage et l’assurance sont pris en charge ; nous aidons à trouver un logement.',
      'Nous aimerions commencer par un appel et une visite de deux jours.',
      'Une expérience de projets européens aide, mais n’est pas nécessaire.',
      'Un accord écrit dit qui fait quoi, et nous le relisons chaque trimestre.',
    ],
    firstNames: ['Luc', 'Camille', 'Awa', 'Hugo', 'Nadia', 'Karim', 'Léa', 'Youssef', 'Claire', 'Moussa', 'Inès'],
    lastNames: [
      'Martin',
      'Diallo',
      'Bernard',
      'Benali',
      'Lefèvre',
      'Ndiaye',
      'Moreau',
      'Trabelsi',
      'Girard',
      'Kouassi',
    ],
  },
  ar: {
    names: {
      'vet-provider': 'المدرسة التقنية في {town} ({trade})',
      'higher-education': 'جامعة {town} التطبيقية ({trade})',
      company: 'ورش {town} ({trade})',
      'business-association': 'غرفة المهن في {town} ({trade})',
      'trade-union': 'نقابة العاملين في {town} ({trade})',
      authority: 'مكتب المهارات في {town} ({trade})',
      research: 'معهد بحوث {town} ({trade})',
      'civil-society': 'جمعية {town} للتشغيل ({trade})',
      network: 'شبكة {town} ({trade})',
      other: 'مركز {town} ({trade})',
    },
    about: [
      'ندرّب نحو {n} شخصًا في السنة في {trade}، أغلبهم في شركات حول {town}.',
      'ورشنا في {town} مفتوحة للمدارس والشركات العاملة في {trade}.',
      'نجمع المدارس وأصحاب العمل في {trade} منذ {n} سنة.',
    ],
    wish: ['{need} لمدة {n} أسابيع فأكثر', 'نبحث عن: {need}', '{need}: من ينضم إلينا في {town}؟'],
    offer: ['{need} في {town}', 'نعرض: {need}', '{need} لما يصل إلى {n} أشخاص'],
    sentences: [
      'نحن مركز في {town} نعمل في {trade} منذ {n} سنة.',
      'تضم مجموعتنا {n} متعلمًا ومعلمين اثنين، ولنا صلات جيدة بالشركات.',
      'السفر والتأمين على حسابنا، ونساعد في إيجاد السكن قرب الورشة.',
      'نود أن نبدأ بمكالمة قصيرة وزيارة ليومين.',
      'الخبرة في المشاريع الأوروبية مفيدة وليست شرطًا.',
      'يحدد اتفاق مكتوب من يفعل ماذا، ونراجعه كل فصل دراسي.',
    ],
    firstNames: ['أمينة', 'يوسف', 'ليلى', 'عمر', 'هدى', 'سامي', 'مريم', 'خالد', 'نور', 'طارق'],
    lastNames: ['حسن', 'العلي', 'بن صالح', 'منصور', 'الخطيب', 'سليمان', 'عوض', 'الزهراء', 'درويش'],
  },
};

/** The text with its holes filled. */
export const fill = (text: string, holes: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole] ?? '');

export const needIn = (one: Need, language: Written, trade: Trade): string =>
  fill(one[language], { trade: trade[language] });

/** A plain paragraph as the renderer of the product shows it. */
export const shown = (text: string): string => `<p dir="auto">${text}</p>\n`;
