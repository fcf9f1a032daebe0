import { catalogue } from '@guildhall/kernel';

export const translationMessages = catalogue({
  en: {
    sameLanguage: 'This is written in that language already. Choose another language.',
    conflict: 'Somebody corrected this translation meanwhile. Compare with the version below and save again.',
    titleMissing: 'Translate the title, too.',
    noService: 'Nothing translates by machine here. You can write the translation yourself.',
    thereAlready: 'There is a translation already. You can correct it.',
    sourceUnknown: 'This version of the post does not exist. Reload the page and try again.',
  },
  fr: {
    sameLanguage: 'Ce texte est déjà écrit dans cette langue. Choisissez-en une autre.',
    conflict:
      'Quelqu’un a corrigé cette traduction entre-temps. Comparez avec la version ci-dessous et enregistrez de nouveau.',
    titleMissing: 'Traduisez aussi le titre.',
    noService: 'Aucun service ne traduit automatiquement ici. Vous pouvez écrire la traduction vous-même.',
    thereAlready: 'Il y a déjà une traduction. Vous pouvez la corriger.',
    sourceUnknown: 'Cette version du message n’existe pas. Rechargez la page et réessayez.',
  },
  ar: {
    sameLanguage: 'هذا النص مكتوب بهذه اللغة أصلًا. اختر لغة أخرى.',
    conflict: 'صحّح شخص آخر هذه الترجمة في هذه الأثناء. قارنها بالنسخة أدناه ثم احفظ من جديد.',
    titleMissing: 'ترجم العنوان أيضًا.',
    noService: 'لا توجد هنا خدمة ترجمة آلية. يمكنك كتابة الترجمة بنفسك.',
    thereAlready: 'توجد ترجمة من قبل. يمكنك تصحيحها.',
    sourceUnknown: 'هذه النسخة من المشاركة غير موجودة. أعد تحميل الصفحة وحاول من جديد.',
  },
});
