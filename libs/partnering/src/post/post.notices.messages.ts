import { catalogue, type Language, type Said } from '@guildhall/kernel';

const fieldNames = {
  en: {
    ...{ kind: 'kind', language: 'language', title: 'title', body: 'description', offers: 'what it offers' },
    ...{ offerTags: 'what it offers', seeks: 'what it looks for', seekTags: 'what it looks for' },
    ...{ forms: 'form of cooperation', country: 'place', region: 'place', sectors: 'sectors' },
    ...{ fields: 'fields of education', eqfLevels: 'EQF levels', themes: 'themes', challenges: 'challenges' },
    ...{ roleOffered: 'its own role', roleSought: 'the role sought', kindsSought: 'organisations sought' },
    ...{ countriesSought: 'countries sought', languages: 'working languages', partnersNeeded: 'partners needed' },
    ...{ callId: 'call', programme: 'programme', deadline: 'deadline', answerBy: 'last day for answers' },
    repliesMost: 'answers at most',
  },
  fr: {
    ...{ kind: 'type', language: 'langue', title: 'titre', body: 'description', offers: 'ce qu’il offre' },
    ...{ offerTags: 'ce qu’il offre', seeks: 'ce qu’il cherche', seekTags: 'ce qu’il cherche' },
    ...{ forms: 'forme de coopération', country: 'lieu', region: 'lieu', sectors: 'secteurs' },
    ...{ fields: 'domaines d’études', eqfLevels: 'niveaux CEC', themes: 'thèmes', challenges: 'défis' },
    ...{ roleOffered: 'son propre rôle', roleSought: 'rôle recherché', kindsSought: 'organisations recherchées' },
    ...{ countriesSought: 'pays recherchés', languages: 'langues de travail', partnersNeeded: 'partenaires voulus' },
    ...{ callId: 'appel', programme: 'programme', deadline: 'échéance', answerBy: 'dernier jour pour répondre' },
    repliesMost: 'nombre de réponses',
  },
  ar: {
    ...{ kind: 'النوع', language: 'اللغة', title: 'العنوان', body: 'الوصف', offers: 'ما يعرضه' },
    ...{ offerTags: 'ما يعرضه', seeks: 'ما يبحث عنه', seekTags: 'ما يبحث عنه' },
    ...{ forms: 'شكل التعاون', country: 'المكان', region: 'المكان', sectors: 'القطاعات' },
    ...{
      fields: 'المجالات التعليمية',
      eqfLevels: 'مستويات الإطار الأوروبي',
      themes: 'المحاور',
      challenges: 'التحديات',
    },
    ...{ roleOffered: 'دوره هو', roleSought: 'الدور المطلوب', kindsSought: 'الجهات المطلوبة' },
    ...{ countriesSought: 'البلدان المطلوبة', languages: 'لغات العمل', partnersNeeded: 'عدد الشركاء' },
    ...{ callId: 'الدعوة', programme: 'البرنامج', deadline: 'الموعد النهائي', answerBy: 'اليوم الأخير للرد' },
    repliesMost: 'عدد الردود',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The fields of a change as a list of words, each once. */
export function fieldsIn(fields: readonly string[], language: Language): string {
  const known: Readonly<Record<string, string>> = fieldNames[language];
  const words = [...new Set(fields.map((field) => known[field] ?? field))];
  return new Intl.ListFormat(language, { type: 'unit' }).format(words);
}

const texts = catalogue({
  en: {
    ending: 'Your post “{title}” ends on {day}. Renew it with one click if it is still true.',
    expired: 'Your post “{title}” has ended. Renew it with one click if you still look for partners.',
    filled: 'Your post “{title}” has as many answers as it takes and is paused. Decide on them, or raise the number.',
    edited: '{centre} changed the post you answered, “{title}”: {what}',
    resumed: '{centre} takes answers again for the post you answered, “{title}”',
    talks: '{centre} is in talks about the post you answered, “{title}”',
    found: '{centre} has found its partners for the post you answered, “{title}”',
    withdrawn: '{centre} has withdrawn the post you answered, “{title}”',
  },
  fr: {
    ending: 'Votre annonce « {title} » prend fin le {day}. Renouvelez-la en un clic si elle est toujours vraie.',
    expired: 'Votre annonce « {title} » a pris fin. Renouvelez-la en un clic si vous cherchez toujours.',
    filled:
      'Votre annonce « {title} » a reçu autant de réponses qu’elle en accepte et est en pause. Décidez-en, ou augmentez le nombre.',
    edited: '{centre} a modifié l’annonce à laquelle vous aviez répondu, « {title} » : {what}',
    resumed: '{centre} accepte de nouveau des réponses à l’annonce « {title} », à laquelle vous aviez répondu',
    talks: '{centre} est en discussion au sujet de l’annonce « {title} », à laquelle vous aviez répondu',
    found: '{centre} a trouvé ses partenaires pour l’annonce « {title} », à laquelle vous aviez répondu',
    withdrawn: '{centre} a retiré l’annonce « {title} », à laquelle vous aviez répondu',
  },
  ar: {
    ending: 'ينتهي إعلانك «{title}» في {day}. جدّده بنقرة واحدة إن كان لا يزال صحيحًا.',
    expired: 'انتهى إعلانك «{title}». جدّده بنقرة واحدة إن كنت لا تزال تبحث عن شركاء.',
    filled: 'بلغ إعلانك «{title}» ما يقبله من ردود وأُوقف مؤقتًا. ابتّ فيها أو ارفع العدد.',
    edited: 'عدّل {centre} الإعلان الذي رددت عليه، «{title}»: {what}',
    resumed: 'عاد {centre} يستقبل ردودًا على الإعلان الذي رددت عليه، «{title}»',
    talks: 'يتباحث {centre} بشأن الإعلان الذي رددت عليه، «{title}»',
    found: 'وجد {centre} شركاءه للإعلان الذي رددت عليه، «{title}»',
    withdrawn: 'سحب {centre} الإعلان الذي رددت عليه، «{title}»',
  },
});

type Values = Readonly<Record<string, string>>;
const day = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${value}T00:00:00Z`),
  );

export const postNotes = {
  ending:
    (values: Values): Said =>
    (language) =>
      texts.ending({ ...values, day: day(values['day'] ?? '', language) })(language),
  expired: (values: Values): Said => texts.expired(values),
  filled: (values: Values): Said => texts.filled(values),
  moved: (values: Values): Said => {
    const { state = 'found' } = values;
    return (texts[state as 'found'] ?? texts.found)(values);
  },
  edited:
    (values: Values): Said =>
    (language) =>
      texts.edited({ ...values, what: fieldsIn((values['fields'] ?? '').split(','), language) })(language),
};
