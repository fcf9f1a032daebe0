import { catalogue } from '@guildhall/kernel';

export const sentences = catalogue({
  en: {
    unknownEvent: 'This event is not known here. Send join, leave or signal; the documentation shows their form.',
    badFrame: 'This message does not have the form the documentation shows. Correct it and send it again.',
    tooManyChannels: 'One connection follows at most {max, number} channels. Leave one before you join another.',
    notJoined: 'You do not follow this channel. Join it first, then send signals.',
    tooManySockets: 'Too many connections are open from your side. Close some tabs and try again in a minute.',
  },
  fr: {
    unknownEvent:
      'Cet événement est inconnu ici. Envoyez join, leave ou signal ; leur forme est décrite dans la documentation.',
    badFrame: 'Ce message n’a pas la forme décrite dans la documentation. Corrigez-le et renvoyez-le.',
    tooManyChannels: 'Une connexion suit au plus {max, number} canaux. Quittez-en un avant d’en rejoindre un autre.',
    notJoined: 'Vous ne suivez pas ce canal. Rejoignez-le d’abord, puis envoyez des signaux.',
    tooManySockets:
      'Trop de connexions sont ouvertes de votre côté. Fermez quelques onglets et réessayez dans une minute.',
  },
  ar: {
    unknownEvent: 'هذا الحدث غير معروف هنا. أرسل join أو leave أو signal؛ تجد صيغتها في التوثيق.',
    badFrame: 'ليست لهذه الرسالة الصيغة المبيّنة في التوثيق. صحّحها ثم أرسلها من جديد.',
    tooManyChannels: 'يتابع الاتصال الواحد {max, number} قناة على الأكثر. غادر قناة قبل الانضمام إلى أخرى.',
    notJoined: 'أنت لا تتابع هذه القناة. انضم إليها أولاً ثم أرسل الإشارات.',
    tooManySockets: 'عدد الاتصالات المفتوحة من جهتك كبير. أغلق بعض علامات التبويب وحاول بعد دقيقة.',
  },
});
