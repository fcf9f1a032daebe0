import { catalogue } from '@guildhall/kernel';

export const noticeMessages = catalogue({
  en: {
    something: 'Something happened that concerns you.',
    footer:
      'You receive this mail because it concerns you as a member of Guildhall. Replies to it reach nobody; answer on the page.',
  },
  fr: {
    something: 'Il s’est passé quelque chose qui vous concerne.',
    footer:
      'Vous recevez ce message parce qu’il vous concerne en tant que membre de Guildhall. Personne ne lit les réponses à ce message ; répondez sur la page.',
  },
  ar: {
    something: 'حدث شيء يهمّك.',
    footer: 'تصلك هذه الرسالة لأنها تخصّك بصفتك عضواً في Guildhall. لا يقرأ أحد الردود عليها؛ أجب على الصفحة.',
  },
});
