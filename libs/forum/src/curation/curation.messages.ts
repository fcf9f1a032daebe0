import { catalogue } from '@guildhall/kernel';

export const curationMessages = catalogue({
  en: {
    alreadySo: 'Nothing changed, because it is already so. Reload the page to see how it stands.',
    hidden: 'One of the threads is hidden. Restore it first.',
    merged: 'This thread was merged into another meanwhile. Reload the page to see where it went.',
    sameThread: 'Both are the same thread. Choose another one.',
    themeNotModerated: 'You do not moderate that theme. Ask a colleague who does.',
    tooManyPins: 'At most {most} threads are pinned in a theme. Unpin one first.',
    tooManyTags: 'A thread has at most five tags. Remove one first.',
    notOfThread: 'Some of what you named is not a reply in this thread that everybody can see. Check the numbers.',
    notAllowed: 'You do not moderate the theme of this thread, or it is gone.',
    locked: 'This thread is locked. Reason: {reason}',
  },
  fr: {
    alreadySo: 'Rien n’a changé : c’est déjà le cas. Rechargez la page pour voir où on en est.',
    hidden: 'L’une des discussions est masquée. Rétablissez-la d’abord.',
    merged: 'Cette discussion a été fusionnée avec une autre entre-temps. Rechargez la page pour voir où elle est.',
    sameThread: 'Il s’agit de la même discussion. Choisissez-en une autre.',
    themeNotModerated: 'Vous ne modérez pas ce thème. Demandez à un collègue qui le modère.',
    tooManyPins: 'Au plus {most} discussions sont épinglées par thème. Détachez-en une d’abord.',
    tooManyTags: 'Une discussion a au plus cinq mots-clés. Retirez-en un d’abord.',
    notOfThread:
      'Une partie de ce que vous citez n’est pas une réponse de cette discussion visible par tous. Vérifiez les numéros.',
    notAllowed: 'Vous ne modérez pas le thème de cette discussion, ou elle n’existe plus.',
    locked: 'Cette discussion est verrouillée. Motif : {reason}',
  },
  ar: {
    alreadySo: 'لم يتغير شيء لأن الأمر على هذه الحال من قبل. أعد تحميل الصفحة لترى الوضع الحالي.',
    hidden: 'أحد الموضوعين مخفي. أظهره أولًا.',
    merged: 'دُمج هذا الموضوع في موضوع آخر في هذه الأثناء. أعد تحميل الصفحة لترى أين هو.',
    sameThread: 'هذا هو الموضوع نفسه. اختر موضوعًا آخر.',
    themeNotModerated: 'أنت لا تشرف على ذلك المحور. اطلب ذلك من زميل يشرف عليه.',
    tooManyPins: 'لا يُثبَّت في المحور أكثر من {most} موضوعات. ألغِ تثبيت واحد أولًا.',
    tooManyTags: 'للموضوع خمسة وسوم على الأكثر. أزل وسمًا أولًا.',
    notOfThread: 'بعض ما ذكرته ليس ردًّا ظاهرًا للجميع في هذا الموضوع. راجع الأرقام.',
    notAllowed: 'أنت لا تشرف على محور هذا الموضوع، أو لم يعد موجودًا.',
    locked: 'هذا الموضوع مقفل. السبب: {reason}',
  },
});
