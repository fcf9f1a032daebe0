import { catalogue } from '@guildhall/kernel';

export const fateMessages = catalogue({
  en: {
    decidedMeanwhile:
      '{name} was quicker: the question {fate, select, waiting {waits again} shown {was shown} answered {was answered} merged {was merged} moved {goes on as a thread} other {was declined}}. Nothing else was changed.',
    sameQuestion: 'These are one question already.',
    nothingToUndo: 'There is nothing left to take back here.',
    changedSince: 'This was changed again since, so it stays as it is. Look at the question and decide anew.',
    threadAnswered: 'Somebody has replied in the thread already, so it stays. Answer there.',
    retracted: 'Taken back by the hosts of the webinar.',
  },
  fr: {
    decidedMeanwhile:
      '{name} vous a devancé : la question {fate, select, waiting {attend de nouveau} shown {a été affichée} answered {a reçu sa réponse} merged {a été fusionnée} moved {continue dans un fil} other {a été écartée}}. Rien d’autre n’a changé.',
    sameQuestion: 'Ces questions n’en font déjà qu’une.',
    nothingToUndo: 'Il n’y a plus rien à annuler ici.',
    changedSince: 'Cela a changé depuis ; rien n’est annulé. Regardez la question et décidez à nouveau.',
    threadAnswered: 'Quelqu’un a déjà répondu dans le fil, il reste donc. Répondez-y.',
    retracted: 'Retiré par les hôtes du webinaire.',
  },
  ar: {
    decidedMeanwhile:
      'سبقك {name}: {fate, select, waiting {عاد السؤال إلى الانتظار} shown {عُرض السؤال} answered {أُجيب عن السؤال} merged {دُمج السؤال} moved {نُقل السؤال إلى موضوع} other {رُفض السؤال}}. لم يتغير شيء آخر.',
    sameQuestion: 'هذان سؤال واحد بالفعل.',
    nothingToUndo: 'لم يبقَ هنا ما يمكن التراجع عنه.',
    changedSince: 'تغيّر هذا بعد ذلك، فبقي كما هو. انظر إلى السؤال وقرّر من جديد.',
    threadAnswered: 'ردّ أحدهم في الموضوع بالفعل، فهو باقٍ. أجب هناك.',
    retracted: 'سحبه مضيفو الندوة.',
  },
});
