/** Names nobody takes for people. */
export const robots: readonly string[] = [
  ...['Robot Ada', 'Robot Boris', 'Robot Chidi', 'Robot Dana', 'Robot Emil', 'Robot Farah'],
  ...['Robot Gül', 'Robot Hana', 'Robot Ines', 'Robot Jo', 'Robot Kofi', 'Robot Lena'],
];

const questions: Readonly<Record<string, readonly string[]>> = {
  en: [
    'How do small firms find the time to train somebody?',
    'Where do small companies find time for training?',
    'Who pays for the equipment in the end?',
    'Will the slides be sent to us afterwards?',
    'Can we get the slides after the webinar?',
    'What if our ministry does not recognise the certificate?',
    'How long did it take you from the first talk to the signed agreement?',
    'Is there a template of the agreement that we may use?',
    'How do you measure whether the partnership is worth it?',
    'Can a school without workshop take part?',
  ],
  fr: [
    'Comment les petites entreprises trouvent-elles le temps de former ?',
    'Où les petites entreprises trouvent-elles du temps pour la formation ?',
    'Qui paie l’équipement, au bout du compte ?',
    'Recevrons-nous les diapositives ensuite ?',
    'Peut-on avoir les diapositives après le webinaire ?',
    'Et si notre ministère ne reconnaît pas le certificat ?',
    'Combien de temps entre la première rencontre et l’accord signé ?',
    'Existe-t-il un modèle d’accord que nous pouvons utiliser ?',
    'Comment mesurez-vous si le partenariat en vaut la peine ?',
    'Une école sans atelier peut-elle participer ?',
  ],
  ar: [
    'كيف تجد الشركات الصغيرة وقتاً للتدريب؟',
    'من أين للشركات الصغيرة الوقت للتدريب؟',
    'من يدفع ثمن المعدات في النهاية؟',
    'هل سترسلون لنا الشرائح بعد الندوة؟',
    'هل يمكننا الحصول على الشرائح لاحقاً؟',
    'ماذا لو لم تعترف وزارتنا بالشهادة؟',
    'كم استغرق الأمر من أول لقاء إلى توقيع الاتفاق؟',
    'هل يوجد نموذج للاتفاق يمكننا استعماله؟',
    'كيف تقيسون جدوى الشراكة؟',
    'هل تستطيع مدرسة بلا ورشة أن تشارك؟',
  ],
};

/** What a small audience may ask, some of it twice in other words. */
export const robotQuestions = (language: string): readonly string[] =>
  questions[language.split('-')[0] ?? ''] ?? questions['en'] ?? [];
