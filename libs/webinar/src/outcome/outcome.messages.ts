import { catalogue } from '@guildhall/kernel';

export const outcomeMessages = catalogue({
  en: {
    inputs: 'Choose at least one question or poll of this webinar that led to the change.',
    withdrawn: 'This outcome was withdrawn. Record a new one instead.',
    tooEarly: 'This webinar has not begun yet, so nothing can have changed because of it.',
  },
  fr: {
    inputs: 'Choisissez au moins une question ou un sondage de ce webinaire à l’origine du changement.',
    withdrawn: 'Cette suite a été retirée. Enregistrez-en une nouvelle.',
    tooEarly: 'Ce webinaire n’a pas encore commencé : rien n’a pu changer grâce à lui.',
  },
  ar: {
    inputs: 'اختر سؤالاً أو استطلاعاً واحداً على الأقل من هذه الندوة أدى إلى التغيير.',
    withdrawn: 'سُحب هذا الأثر. سجّل أثراً جديداً بدلاً منه.',
    tooEarly: 'لم تبدأ هذه الندوة بعد، فلا يمكن أن يكون شيء قد تغيّر بسببها.',
  },
});
