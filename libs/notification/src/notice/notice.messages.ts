import { catalogue } from '@guildhall/kernel';

export const noticeMessages = catalogue({
  en: {
    something: 'Something happened that concerns you.',
    footer:
      'You receive this mail because it concerns you as a member of Guildhall. Replies to it reach nobody; answer on the page.',
    mute: 'Hear no more about this:',
    stop: 'Get no more mails of this kind:',
    digest: '{count, plural, one {# thing} other {# things}} new for you at Guildhall',
    digestMore: 'All notices:',
  },
  fr: {
    something: 'Il s’est passé quelque chose qui vous concerne.',
    footer:
      'Vous recevez ce message parce qu’il vous concerne en tant que membre de Guildhall. Personne ne lit les réponses à ce message ; répondez sur la page.',
    mute: 'Ne plus rien recevoir à ce sujet :',
    stop: 'Ne plus recevoir de messages de ce genre :',
    digest: '{count, plural, one {# nouveauté} other {# nouveautés}} pour vous sur Guildhall',
    digestMore: 'Toutes les notifications :',
  },
  ar: {
    something: 'حدث شيء يهمّك.',
    footer: 'تصلك هذه الرسالة لأنها تخصّك بصفتك عضواً في Guildhall. لا يقرأ أحد الردود عليها؛ أجب على الصفحة.',
    mute: 'لعدم تلقّي المزيد عن هذا:',
    stop: 'لإيقاف الرسائل من هذا النوع:',
    digest:
      '{count, plural, zero {لا جديد} one {أمر جديد} two {أمران جديدان} few {# أمور جديدة} many {# أمراً جديداً} other {# أمر جديد}} لك في Guildhall',
    digestMore: 'كل الإشعارات:',
  },
});
