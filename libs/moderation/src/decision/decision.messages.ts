import { catalogue } from '@guildhall/kernel';

export const decisionMessages = catalogue({
  en: {
    alreadySo: 'Nothing changed, because it is already so. Reload the page to see how it stands.',
    laterActs:
      'This cannot be undone, because it no longer stands as it was left: something later built on it. Undo that first.',
  },
  fr: {
    alreadySo: 'Rien n’a changé : c’est déjà le cas. Rechargez la page pour voir où on en est.',
    laterActs:
      'Impossible d’annuler : les choses ont changé depuis, un acte ultérieur s’appuie dessus. Annulez d’abord celui-ci.',
  },
  ar: {
    alreadySo: 'لم يتغير شيء لأن الأمر على هذه الحال من قبل. أعد تحميل الصفحة لترى الوضع الحالي.',
    laterActs:
      'لا يمكن التراجع لأن الأمر لم يعد كما كان بعد هذا القرار: بُني عليه إجراء لاحق. تراجع عن ذلك الإجراء أولًا.',
  },
});
