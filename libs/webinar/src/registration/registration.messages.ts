import { catalogue } from '@guildhall/kernel';

export const registrationMessages = catalogue({
  en: {
    over: 'This webinar does not take registrations any more.',
    email: 'Enter the e-mail address that we send your personal link to.',
  },
  fr: {
    over: 'Les inscriptions à ce webinaire sont closes.',
    email: 'Saisissez l’adresse e-mail à laquelle nous enverrons votre lien personnel.',
  },
  ar: {
    over: 'لم تعد هذه الندوة تقبل التسجيل.',
    email: 'أدخل عنوان البريد الإلكتروني الذي نرسل إليه رابطك الشخصي.',
  },
});
