type Words = { readonly en: string; readonly fr: string; readonly ar: string };

const kept = (term: string, notes: Words) => ({ term, neverTranslate: true, words: {}, notes });
const said = (term: string, words: Partial<Words>, notes: Words) => ({ term, neverTranslate: false, words, notes });

/** The words a new community begins with; its moderators keep them from there. */
export const glossarySeed = [
  kept('EQF', {
    en: 'European Qualifications Framework: eight levels that make diplomas comparable.',
    fr: 'Cadre européen des certifications : huit niveaux qui rendent les diplômes comparables.',
    ar: 'الإطار الأوروبي للمؤهلات: ثمانية مستويات تجعل الشهادات قابلة للمقارنة.',
  }),
  kept('NQF', {
    en: 'National qualifications framework: the levels of one country.',
    fr: 'Cadre national des certifications : les niveaux d’un pays.',
    ar: 'الإطار الوطني للمؤهلات: مستويات المؤهلات في بلد واحد.',
  }),
  kept('ECVET', {
    en: 'Credits by which learning outcomes were carried from one country to another.',
    fr: 'Crédits qui permettaient de transférer des acquis d’un pays à l’autre.',
    ar: 'نظام نقاط كان ينقل نواتج التعلّم من بلد إلى آخر.',
  }),
  kept('EQAVET', {
    en: 'European framework for the quality of vocational education.',
    fr: 'Cadre européen pour la qualité de l’enseignement professionnel.',
    ar: 'الإطار الأوروبي لضمان جودة التعليم المهني.',
  }),
  kept('ESCO', {
    en: 'European list of skills, competences and occupations, in many languages.',
    fr: 'Liste européenne des compétences et des métiers, en de nombreuses langues.',
    ar: 'قائمة أوروبية للمهارات والكفاءات والمهن بلغات عديدة.',
  }),
  kept('ISATCOVE', {
    en: 'Tool by which a centre assesses how far it is on its way to excellence.',
    fr: 'Outil par lequel un centre évalue où il en est sur la voie de l’excellence.',
    ar: 'أداة يقيّم بها المركز نفسه على طريق التميز.',
  }),
  kept('CoVE', {
    en: 'Centre of Vocational Excellence.',
    fr: 'Centre d’excellence professionnelle.',
    ar: 'مركز التميز المهني.',
  }),
  kept('ETF', {
    en: 'European Training Foundation, the EU agency for skills in neighbouring countries.',
    fr: 'Fondation européenne pour la formation, l’agence de l’UE pour les compétences dans les pays voisins.',
    ar: 'مؤسسة التدريب الأوروبية، وكالة الاتحاد الأوروبي للمهارات في بلدان الجوار.',
  }),
  kept('Cedefop', {
    en: 'European Centre for the Development of Vocational Training.',
    fr: 'Centre européen pour le développement de la formation professionnelle.',
    ar: 'المركز الأوروبي لتطوير التدريب المهني.',
  }),
  kept('Erasmus+', {
    en: 'EU programme for education, training, youth and sport.',
    fr: 'Programme de l’UE pour l’éducation, la formation, la jeunesse et le sport.',
    ar: 'برنامج الاتحاد الأوروبي للتعليم والتدريب والشباب والرياضة.',
  }),
  kept('Europass', {
    en: 'European form for CVs and certificates.',
    fr: 'Format européen de CV et de certificats.',
    ar: 'صيغة أوروبية للسيرة الذاتية والشهادات.',
  }),
  kept('STEM', {
    en: 'Science, technology, engineering and mathematics.',
    fr: 'Sciences, technologie, ingénierie et mathématiques.',
    ar: 'العلوم والتكنولوجيا والهندسة والرياضيات.',
  }),
  kept('PLC', {
    en: 'Programmable logic controller, the computer that runs a machine.',
    fr: 'Automate programmable industriel, l’ordinateur qui commande une machine.',
    ar: 'متحكم منطقي قابل للبرمجة، الحاسوب الذي يشغّل الآلة.',
  }),
  said(
    'VET',
    { fr: 'EFP', ar: 'التعليم والتدريب المهني' },
    {
      en: 'Vocational education and training.',
      fr: 'Enseignement et formation professionnels.',
      ar: 'التعليم والتدريب اللذان يعدّان لمهنة.',
    },
  ),
  said(
    'TVET',
    { fr: 'EFTP', ar: 'التعليم والتدريب التقني والمهني' },
    {
      en: 'Technical and vocational education and training.',
      fr: 'Enseignement et formation techniques et professionnels.',
      ar: 'التعليم والتدريب التقني والمهني، كما تسميه منظمات دولية.',
    },
  ),
  said(
    'WBL',
    { fr: 'AMT', ar: 'التعلم في موقع العمل' },
    {
      en: 'Work-based learning: learning by doing real work.',
      fr: 'Apprentissage en milieu de travail : apprendre en travaillant vraiment.',
      ar: 'التعلّم من خلال عمل حقيقي.',
    },
  ),
  said(
    'MoU',
    { fr: 'protocole d’accord', ar: 'مذكرة تفاهم' },
    {
      en: 'Memorandum of understanding between partners.',
      fr: 'Accord écrit entre partenaires, moins qu’un contrat.',
      ar: 'اتفاق مكتوب بين شركاء، دون العقد.',
    },
  ),
  said(
    'RPL',
    { fr: 'VAE', ar: 'الاعتراف بالتعلم السابق' },
    {
      en: 'Recognition of prior learning: a certificate for what somebody can do already.',
      fr: 'Reconnaissance de ce que quelqu’un sait déjà faire.',
      ar: 'شهادة بما يتقنه الشخص من قبل.',
    },
  ),
  said(
    'CPD',
    { fr: 'DPC', ar: 'التطوير المهني المستمر' },
    {
      en: 'Continuing professional development, here of teachers.',
      fr: 'Développement professionnel continu, ici des enseignants.',
      ar: 'تطوير المعلمين أثناء عملهم.',
    },
  ),
  said(
    'PPP',
    { fr: 'PPP', ar: 'شراكة بين القطاعين العام والخاص' },
    {
      en: 'Public-private partnership.',
      fr: 'Partenariat public-privé.',
      ar: 'شراكة بين جهة عامة وشركات خاصة.',
    },
  ),
  said(
    'SME',
    { fr: 'PME', ar: 'منشأة صغيرة أو متوسطة' },
    {
      en: 'Small or medium-sized enterprise, up to 250 people.',
      fr: 'Petite ou moyenne entreprise, jusqu’à 250 personnes.',
      ar: 'منشأة يعمل بها حتى 250 شخصًا.',
    },
  ),
  said(
    'KPI',
    { fr: 'indicateur clé', ar: 'مؤشر أداء رئيسي' },
    {
      en: 'Key performance indicator.',
      fr: 'Chiffre par lequel on mesure un progrès.',
      ar: 'رقم يُقاس به التقدم.',
    },
  ),
  said(
    'learning outcomes',
    { fr: 'acquis d’apprentissage', ar: 'نواتج التعلم' },
    {
      en: 'What a learner knows and can do at the end.',
      fr: 'Ce qu’une personne sait et sait faire à la fin.',
      ar: 'ما يعرفه المتعلم وما يقدر على فعله في النهاية.',
    },
  ),
  said(
    'micro-credential',
    { fr: 'microcertification', ar: 'شهادة مصغّرة' },
    {
      en: 'Certificate for a short, small piece of learning.',
      fr: 'Certificat pour un apprentissage court.',
      ar: 'شهادة عن تعلّم قصير.',
    },
  ),
  said(
    'skills ecosystem',
    { fr: 'écosystème de compétences', ar: 'منظومة المهارات' },
    {
      en: 'Schools, companies, authorities and research of a region that work together.',
      fr: 'Écoles, entreprises, pouvoirs publics et recherche d’une région qui travaillent ensemble.',
      ar: 'مدارس وشركات وسلطات ومراكز بحث في منطقة تعمل معًا.',
    },
  ),
  said(
    'alternance',
    { en: 'dual training', ar: 'التدريب المزدوج' },
    {
      en: 'Training in turns at school and in a company, in French.',
      fr: 'Formation tour à tour à l’école et en entreprise.',
      ar: 'تدريب بالتناوب بين المدرسة والشركة.',
    },
  ),
] as const;
