import { catalogue } from '@guildhall/kernel';

export const attachmentMessages = catalogue({
  en: {
    missing: 'Choose a file first.',
    tooLarge: 'This file is larger than {megabytes, number} MB. Make it smaller and send it again.',
    tooMany: 'A post holds at most {count, number} pictures and files. Take some out and send again.',
    quota:
      'Your files fill the {megabytes, number} MB there are for each member. Put large files elsewhere and link to them.',
  },
  fr: {
    missing: 'Choisissez d’abord un fichier.',
    tooLarge: 'Ce fichier dépasse {megabytes, number} Mo. Réduisez-le puis renvoyez-le.',
    tooMany: 'Un message contient au plus {count, number} images et fichiers. Retirez-en et renvoyez.',
    quota:
      'Vos fichiers remplissent les {megabytes, number} Mo prévus pour chaque membre. Déposez les gros fichiers ailleurs et mettez un lien.',
  },
  ar: {
    missing: 'اختر ملفاً أولاً.',
    tooLarge: 'هذا الملف أكبر من {megabytes, number} ميغابايت. صغّره ثم أرسله من جديد.',
    tooMany: 'تضم المشاركة {count, number} من الصور والملفات على الأكثر. احذف بعضها ثم أرسل من جديد.',
    quota: 'ملأت ملفاتك {megabytes, number} ميغابايت المخصصة لكل عضو. ضع الملفات الكبيرة في مكان آخر وأشر إليها برابط.',
  },
});
