import { catalogue } from '@guildhall/kernel';

export const seekingMessages = catalogue({
  en: {
    notHere: 'Register for this webinar or join it first.',
    notOffered: 'This webinar does not bring partners together. You find partners on the board.',
    muted: 'The moderators of this webinar stopped you from writing here.',
    notOpen: 'This post is not open now. Choose another one, or none.',
  },
  fr: {
    notHere: 'Inscrivez-vous à ce webinaire ou rejoignez-le d’abord.',
    notOffered: 'Ce webinaire ne met pas de partenaires en relation. Vous en trouverez parmi les annonces.',
    muted: 'La modération de ce webinaire vous a retiré la parole.',
    notOpen: 'Cette annonce n’est pas ouverte. Choisissez-en une autre, ou aucune.',
  },
  ar: {
    notHere: 'سجّل في هذه الندوة أو انضم إليها أولاً.',
    notOffered: 'لا تجمع هذه الندوة بين الشركاء. تجد شركاء في لوحة الإعلانات.',
    muted: 'أوقف مشرفو هذه الندوة مشاركتك الكتابية هنا.',
    notOpen: 'هذا الإعلان غير مفتوح الآن. اختر إعلاناً آخر أو لا تختر شيئاً.',
  },
});
