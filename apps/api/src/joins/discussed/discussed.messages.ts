import { catalogue } from '@guildhall/kernel';

export const discussedMessages = catalogue({
  en: {
    notOpen: 'A thread is linked to a post that is open. This one is not open now.',
    removed: 'Whoever asked, or a moderator, took this link off. They alone put it back.',
    full: 'A thread is linked to at most five posts. Take one off first.',
    postFull: 'A post is linked to at most twenty threads. Take one off first.',
  },
  fr: {
    notOpen: 'Un fil se relie à une annonce ouverte. Celle-ci ne l’est pas en ce moment.',
    removed: 'L’auteur de la question ou la modération a retiré ce lien, et peut seul le remettre.',
    full: 'Un fil se relie à cinq annonces au plus. Retirez-en une d’abord.',
    postFull: 'Une annonce se relie à vingt fils au plus. Retirez-en un d’abord.',
  },
  ar: {
    notOpen: 'يُربط الموضوع بإعلان مفتوح، وهذا الإعلان غير مفتوح الآن.',
    removed: 'أزال هذا الرابط صاحب السؤال أو أحد المشرفين، ولا يعيده غيرهما.',
    full: 'يُربط الموضوع بخمسة إعلانات على الأكثر. أزل واحداً منها أولاً.',
    postFull: 'يُربط الإعلان بعشرين موضوعاً على الأكثر. أزل واحداً منها أولاً.',
  },
});
