import { catalogue } from '@guildhall/kernel';

export const admissionMessages = catalogue({
  en: {
    pattern: 'This cannot be watched for: write at least one word, or an expression that does not match everything.',
    patterns: 'At most {max, number} patterns can be watched. Remove one first.',
    blocked: 'Your text holds words that are not taken here. Change them and send again; everything is kept.',
    slow: 'In this thread everybody replies once in {minutes, plural, one {# minute} other {# minutes}}. You can reply again in {wait, plural, one {# minute} other {# minutes}}; your text is kept.',
    links:
      'In the first {days, plural, one {day} other {# days}} a post has at most {max, plural, one {# link} other {# links}}. Remove some and send again, or wait; everything is kept.',
    questions:
      'In the first {days, plural, one {day} other {# days}} you ask at most {max, plural, one {# question} other {# questions}} a day. You can ask again in {hours, plural, one {# hour} other {# hours}}; your text is kept.',
    mayLinks: 'Until {until, date, medium} your posts may have up to {max, plural, one {# link} other {# links}}.',
    mayQuestions:
      'Until {until, date, medium} you can ask {left, plural, =0 {no further question today} one {# more question today} other {# more questions today}}.',
    reviewed: 'Your first post with links waits until a moderator has read it.',
  },
  fr: {
    pattern: 'Impossible de surveiller cela : écrivez au moins un mot, ou une expression qui ne correspond pas à tout.',
    patterns: 'On peut surveiller au plus {max, number} motifs. Retirez-en un d’abord.',
    blocked:
      'Votre texte contient des mots qui ne sont pas acceptés ici. Modifiez-les et renvoyez ; tout est conservé.',
    slow: 'Dans ce fil, chacun répond une fois toutes les {minutes, plural, one {# minute} many {# minutes} other {# minutes}}. Vous pourrez répondre dans {wait, plural, one {# minute} many {# minutes} other {# minutes}} ; votre texte est conservé.',
    links:
      'Pendant les {days, number} premiers jours, un message contient au plus {max, plural, one {# lien} many {# liens} other {# liens}}. Retirez-en et renvoyez, ou attendez ; tout est conservé.',
    questions:
      'Pendant les {days, number} premiers jours, on pose au plus {max, plural, one {# question} many {# questions} other {# questions}} par jour. Vous pourrez en poser une dans {hours, plural, one {# heure} many {# heures} other {# heures}} ; votre texte est conservé.',
    mayLinks:
      'Jusqu’au {until, date, medium}, vos messages peuvent contenir {max, plural, one {# lien} many {# liens} other {# liens}}.',
    mayQuestions:
      'Jusqu’au {until, date, medium}, vous pouvez poser {left, plural, =0 {aucune autre question aujourd’hui} one {encore # question aujourd’hui} many {encore # questions aujourd’hui} other {encore # questions aujourd’hui}}.',
    reviewed: 'Votre premier message avec des liens attend d’être lu par la modération.',
  },
  ar: {
    pattern: 'لا يمكن مراقبة هذا: اكتب كلمة على الأقل، أو تعبيراً لا يطابق كل شيء.',
    patterns: 'يمكن مراقبة {max, number} نمط على الأكثر. احذف واحداً أولاً.',
    blocked: 'يحتوي نصك على كلمات غير مقبولة هنا. غيّرها وأرسل من جديد؛ كل شيء محفوظ.',
    slow: 'في هذا الموضوع يرد كل شخص مرة كل {minutes, plural, zero {لحظة} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}. يمكنك الرد بعد {wait, plural, zero {لحظات} one {دقيقة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}؛ نصك محفوظ.',
    links:
      'في الأيام الأولى ({days, number}) تضم المشاركة {max, plural, zero {لا روابط} one {رابطاً واحداً} two {رابطين} few {# روابط} many {# رابطاً} other {# رابط}} على الأكثر. احذف بعضها وأرسل من جديد أو انتظر؛ كل شيء محفوظ.',
    questions:
      'في الأيام الأولى ({days, number}) تطرح {max, plural, zero {لا أسئلة} one {سؤالاً واحداً} two {سؤالين} few {# أسئلة} many {# سؤالاً} other {# سؤال}} في اليوم على الأكثر. يمكنك السؤال بعد {hours, plural, zero {قليل} one {ساعة} two {ساعتين} few {# ساعات} many {# ساعة} other {# ساعة}}؛ نصك محفوظ.',
    mayLinks:
      'حتى {until, date, medium} يمكن أن تضم مشاركاتك {max, plural, zero {لا روابط} one {رابطاً واحداً} two {رابطين} few {# روابط} many {# رابطاً} other {# رابط}} على الأكثر.',
    mayQuestions:
      'حتى {until, date, medium} يمكنك طرح {left, plural, zero {لا أسئلة أخرى اليوم} one {سؤال آخر اليوم} two {سؤالين آخرين اليوم} few {# أسئلة أخرى اليوم} many {# سؤالاً آخر اليوم} other {# سؤال آخر اليوم}}.',
    reviewed: 'تنتظر أول مشاركة لك فيها روابط حتى يقرأها أحد المشرفين.',
  },
});
