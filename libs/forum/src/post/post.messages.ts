import { catalogue } from '@guildhall/kernel';

export const postMessages = catalogue({
  en: {
    ownPost: 'This is your own post. Votes come from others; you can edit it instead.',
    editConflict: 'Somebody changed this post while you were editing. Compare with the version below and save again.',
  },
  fr: {
    ownPost: 'C’est votre propre message. Les votes viennent des autres ; vous pouvez le modifier.',
    editConflict:
      'Quelqu’un a modifié ce message pendant que vous l’écriviez. Comparez avec la version ci-dessous et enregistrez de nouveau.',
  },
  ar: {
    ownPost: 'هذه مشاركتك أنت. الأصوات تأتي من الآخرين؛ يمكنك تعديلها بدلاً من ذلك.',
    editConflict: 'عدّل شخص آخر هذه المشاركة أثناء تحريرك لها. قارنها بالنسخة أدناه ثم احفظ من جديد.',
  },
});
