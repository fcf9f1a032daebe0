import { catalogue } from '@guildhall/kernel';

/** What the mail says that tells of fates. */
export const fateTexts = catalogue({
  en: {
    subject:
      '{count, plural, =0 {What became of the webinar: {title}} one {What became of your question: {title}} other {What became of your questions: {title}}}',
    asked:
      'Thank you for taking part in “{title}”. {count, plural, one {Here is what became of your question.} other {Here is what became of your questions.}}',
    came: 'The webinar “{title}” you registered for is over. Here is what it came to.',
    shown: 'It was taken up in the webinar.',
    answered: 'It was answered in the webinar.',
    moved: 'It goes on as a thread. You are told when it has its answer:',
    movedUnseen: 'It goes on as a thread.',
    declined: 'It was not taken up. Reason: {reason}',
    merged: 'It was merged into “{other}”.',
    mergedUnseen: 'It was merged into another question.',
    waiting: 'It waits.',
    hidden:
      '{count, plural, one {The moderators hid one more question of yours; your page says why.} other {The moderators hid # more questions of yours; your page says why.}}',
    more: '{count, plural, one {One more stands on your page.} other {# more stand on your page.}}',
    summary: 'Summary by the hosts',
    recording: 'Recording:',
    material: '{name}:',
    page: 'Everything that was asked, and what becomes of it:',
    yours: 'Your questions and votes, from any device:',
    footer: 'You get this one mail because you took part in this webinar or registered for it.',
    stop: 'To stop mails about this webinar:',
  },
  fr: {
    subject:
      '{count, plural, =0 {Ce qu’il est advenu du webinaire : {title}} one {La suite de votre question : {title}} other {La suite de vos questions : {title}}}',
    asked:
      'Merci d’avoir participé à « {title} ». {count, plural, one {Voici la suite donnée à votre question.} other {Voici la suite donnée à vos questions.}}',
    came: 'Le webinaire « {title} » auquel vous étiez inscrit(e) est terminé. Voici ce qu’il en est resté.',
    shown: 'Elle a été abordée pendant le webinaire.',
    answered: 'Elle a reçu une réponse pendant le webinaire.',
    moved: 'Elle continue dans un fil. Vous serez prévenu(e) quand une solution y figurera :',
    movedUnseen: 'Elle continue dans un fil.',
    declined: 'Elle n’a pas été retenue. Motif : {reason}',
    merged: 'Elle a été fusionnée avec « {other} ».',
    mergedUnseen: 'Elle a été fusionnée avec une autre question.',
    waiting: 'Elle attend.',
    hidden:
      '{count, plural, one {La modération a masqué une autre de vos questions ; votre page dit pourquoi.} other {La modération a masqué # autres de vos questions ; votre page dit pourquoi.}}',
    more: '{count, plural, one {Une autre figure sur votre page.} other {# autres figurent sur votre page.}}',
    summary: 'Résumé des hôtes',
    recording: 'Enregistrement :',
    material: '{name} :',
    page: 'Tout ce qui a été demandé, et ce qu’il en advient :',
    yours: 'Vos questions et vos votes, sur n’importe quel appareil :',
    footer: 'Vous recevez ce seul message parce que vous avez participé à ce webinaire ou vous y étiez inscrit(e).',
    stop: 'Pour ne plus recevoir de messages sur ce webinaire :',
  },
  ar: {
    subject:
      '{count, plural, =0 {ما آلت إليه الندوة: {title}} zero {ما آلت إليه الندوة: {title}} one {مصير سؤالك: {title}} two {مصير سؤاليك: {title}} few {مصير أسئلتك: {title}} many {مصير أسئلتك: {title}} other {مصير أسئلتك: {title}}}',
    asked:
      'شكراً لمشاركتك في «{title}». {count, plural, zero {هذا ما آل إليه سؤالك.} one {هذا ما آل إليه سؤالك.} two {هذا ما آل إليه سؤالاك.} few {هذا ما آلت إليه أسئلتك.} many {هذا ما آلت إليه أسئلتك.} other {هذا ما آلت إليه أسئلتك.}}',
    came: 'انتهت الندوة «{title}» التي سجّلت فيها. وهذا ما خرجت به.',
    shown: 'تناولته الندوة.',
    answered: 'أُجيب عنه في الندوة.',
    moved: 'يستمر في موضوع، وسنخبرك حين يجد إجابته:',
    movedUnseen: 'يستمر في موضوع.',
    declined: 'لم يُتناول. السبب: {reason}',
    merged: 'دُمج في «{other}».',
    mergedUnseen: 'دُمج في سؤال آخر.',
    waiting: 'ما زال ينتظر.',
    hidden:
      '{count, plural, zero {} one {أخفى المشرفون سؤالاً آخر لك؛ وصفحتك تقول السبب.} two {أخفى المشرفون سؤالين آخرين لك؛ وصفحتك تقول السبب.} few {أخفى المشرفون # أسئلة أخرى لك؛ وصفحتك تقول السبب.} many {أخفى المشرفون # سؤالاً آخر لك؛ وصفحتك تقول السبب.} other {أخفى المشرفون # سؤال آخر لك؛ وصفحتك تقول السبب.}}',
    more: '{count, plural, zero {} one {سؤال آخر على صفحتك.} two {سؤالان آخران على صفحتك.} few {# أسئلة أخرى على صفحتك.} many {# سؤالاً آخر على صفحتك.} other {# سؤال آخر على صفحتك.}}',
    summary: 'خلاصة المضيفين',
    recording: 'التسجيل:',
    material: '{name}:',
    page: 'كل ما طُرح وما يؤول إليه:',
    yours: 'أسئلتك وأصواتك، من أي جهاز:',
    footer: 'تصلك هذه الرسالة الوحيدة لأنك شاركت في هذه الندوة أو سجّلت فيها.',
    stop: 'لإيقاف الرسائل عن هذه الندوة:',
  },
});
