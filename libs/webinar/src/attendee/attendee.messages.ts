import { catalogue } from '@guildhall/kernel';

export const attendeeMessages = catalogue({
  en: {
    codeUnknown:
      'This code opens nothing now. Compare it with the one on the screen; it works from an hour before the beginning until input is closed.',
    muted: 'The moderators of this webinar stopped you from writing here. You can still read along.',
    notJoined: 'Join the webinar with its code first.',
    closed: 'This webinar does not take input now. What was asked stands on its page.',
  },
  fr: {
    codeUnknown:
      'Ce code n’ouvre rien pour le moment. Comparez-le à celui de l’écran ; il fonctionne d’une heure avant le début jusqu’à la clôture des contributions.',
    muted: 'La modération de ce webinaire vous a retiré la parole. Vous pouvez toujours suivre.',
    notJoined: 'Rejoignez d’abord le webinaire avec son code.',
    closed: 'Ce webinaire ne reçoit pas de contributions en ce moment. Ce qui a été demandé figure sur sa page.',
  },
  ar: {
    codeUnknown:
      'هذا الرمز لا يفتح شيئاً الآن. قارنه بالرمز الظاهر على الشاشة؛ وهو يعمل من ساعة قبل البداية إلى أن تُغلق المشاركة.',
    muted: 'أوقف مشرفو هذه الندوة مشاركتك الكتابية هنا. ما زال بإمكانك المتابعة.',
    notJoined: 'انضم إلى الندوة برمزها أولاً.',
    closed: 'هذه الندوة لا تستقبل مشاركات الآن. ما طُرح فيها موجود على صفحتها.',
  },
});
