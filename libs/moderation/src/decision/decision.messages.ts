import { catalogue } from '@guildhall/kernel';

export const decisionMessages = catalogue({
  en: { alreadySo: 'Nothing changed, because it is already so. Reload the page to see how it stands.' },
  fr: { alreadySo: 'Rien n’a changé : c’est déjà le cas. Rechargez la page pour voir où on en est.' },
  ar: { alreadySo: 'لم يتغير شيء لأن الأمر على هذه الحال من قبل. أعد تحميل الصفحة لترى الوضع الحالي.' },
});
