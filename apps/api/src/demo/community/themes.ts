import type { CommunityTheme } from './types.js';

/** The five fields of practice, each a forum, in the order in which they are shown. */
export const themes: readonly CommunityTheme[] = [
  {
    slug: 'sustainable-partnerships',
    icon: 'sustainable-partnerships',
    position: 1,
    name: { en: 'Sustainable partnerships', fr: 'Partenariats durables', ar: 'شراكات مستدامة' },
    description: {
      en: 'Finding companies and other partners, agreeing on who does what, and keeping the cooperation alive after the first project.',
      fr: 'Trouver des entreprises et d’autres partenaires, convenir de qui fait quoi, et faire vivre la coopération après le premier projet.',
      ar: 'كيف نجد الشركات وسائر الشركاء، ونتفق على توزيع الأدوار، ونحافظ على التعاون بعد انتهاء المشروع الأول.',
    },
  },
  {
    slug: 'relevant-training',
    icon: 'relevant-training',
    position: 2,
    name: { en: 'Relevant training', fr: 'Formations pertinentes', ar: 'تدريب مواكب لسوق العمل' },
    description: {
      en: 'Programmes that follow the labour market: using its data, listening to employers, and changing a curriculum in time.',
      fr: 'Des formations qui suivent le marché du travail : exploiter ses données, écouter les employeurs, faire évoluer un programme à temps.',
      ar: 'برامج تساير سوق العمل: قراءة بياناته، والإصغاء إلى أصحاب العمل، وتعديل المناهج في الوقت المناسب.',
    },
  },
  {
    slug: 'innovative-practices',
    icon: 'innovative-practices',
    position: 3,
    name: { en: 'Innovative practices', fr: 'Pratiques innovantes', ar: 'ممارسات مبتكرة' },
    description: {
      en: 'New ways to teach, to assess and to run a workshop, with what worked, what did not, and what it cost.',
      fr: 'De nouvelles façons d’enseigner, d’évaluer et d’organiser un atelier, avec ce qui a marché, ce qui a échoué et ce que cela a coûté.',
      ar: 'طرق جديدة في التعليم والتقييم وتنظيم الورش، مع ما نجح منها وما لم ينجح وما كلّفته.',
    },
  },
  {
    slug: 'work-based-learning',
    icon: 'work-based-learning',
    position: 4,
    name: { en: 'Work-based learning', fr: 'Apprentissage en milieu de travail', ar: 'التعلم في موقع العمل' },
    description: {
      en: 'Placements and apprenticeships for learners, teachers and staff: organising them, preparing mentors, following up, assessing.',
      fr: 'Stages et alternance pour les apprenants, les enseignants et le personnel : organiser, préparer les tuteurs, suivre, évaluer.',
      ar: 'التدريب الميداني والتلمذة المهنية للمتعلمين والمعلمين والعاملين: التنظيم وإعداد المشرفين والمتابعة والتقييم.',
    },
  },
  {
    slug: 'applied-research',
    icon: 'applied-research',
    position: 5,
    name: { en: 'Applied research', fr: 'Recherche appliquée', ar: 'البحث التطبيقي' },
    description: {
      en: 'Small and larger studies done with companies: finding a question, gathering data, sharing the results and who may use them.',
      fr: 'Des études, petites ou grandes, menées avec des entreprises : trouver une question, recueillir des données, partager les résultats et leur usage.',
      ar: 'دراسات صغيرة وكبيرة مع الشركات: اختيار السؤال وجمع البيانات ومشاركة النتائج وتحديد من يحق له استعمالها.',
    },
  },
];
