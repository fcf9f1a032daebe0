import { catalogue } from '@guildhall/kernel';

export const contributorTexts = catalogue({
  en: {
    answerNotice: 'A question of the webinar “{webinar}” that you asked or voted for has its answer: “{title}”',
    answerSubject: 'Answered: {title}',
    answerBody:
      'In the webinar “{webinar}” you asked or voted for a question. It went on as a thread, and now it has its answer:\n\n{title}\n{url}',
    outcomeNotice: 'Your input to the webinar “{webinar}” changed something: {what}',
    outcomeSubject: 'Your input changed this: {webinar}',
    outcomeBody:
      'You asked, voted or answered in the webinar “{webinar}”. Because of that, this has changed:\n\n{what}\n\n{url}',
    closableNotice: 'Input to “{title}” is over. Give every question its fate, then close the webinar.',
    yours: 'Your questions and votes:\n{link}',
    footer: 'You get this mail because you took part in this webinar.',
    stop: 'To stop mails about this webinar:',
  },
  fr: {
    answerNotice:
      'Une question du webinaire « {webinar} » que vous aviez posée ou soutenue a trouvé sa solution : « {title} »',
    answerSubject: 'Solution trouvée : {title}',
    answerBody:
      'Pendant le webinaire « {webinar} », vous aviez posé ou soutenu une question. Elle a continué dans un fil, et la solution y figure :\n\n{title}\n{url}',
    outcomeNotice: 'Votre contribution au webinaire « {webinar} » a changé quelque chose : {what}',
    outcomeSubject: 'Ce que votre contribution a changé : {webinar}',
    outcomeBody:
      'Vous avez posé une question, voté ou répondu pendant le webinaire « {webinar} ». Grâce à cela, voici ce qui a changé :\n\n{what}\n\n{url}',
    closableNotice:
      'Les contributions à « {title} » sont closes. Donnez une suite à chaque question, puis clôturez le webinaire.',
    yours: 'Vos questions et vos votes :\n{link}',
    footer: 'Vous recevez ce message parce que vous avez participé à ce webinaire.',
    stop: 'Pour ne plus recevoir de messages sur ce webinaire :',
  },
  ar: {
    answerNotice: 'وجد سؤال من ندوة «{webinar}» طرحته أو صوّت له إجابته: «{title}»',
    answerSubject: 'وُجدت الإجابة: {title}',
    answerBody:
      'في ندوة «{webinar}» طرحت سؤالاً أو صوّت له. استمر السؤال في موضوع، وقد وجد الآن إجابته:\n\n{title}\n{url}',
    outcomeNotice: 'غيّرت مشاركتك في ندوة «{webinar}» شيئاً: {what}',
    outcomeSubject: 'ما غيّرته مشاركتك: {webinar}',
    outcomeBody: 'سألت أو صوّت أو أجبت في ندوة «{webinar}». وبسبب ذلك تغيّر ما يلي:\n\n{what}\n\n{url}',
    closableNotice: 'انتهى وقت المشاركة في «{title}». أعطِ كل سؤال مصيره ثم أغلق الندوة.',
    yours: 'أسئلتك وأصواتك:\n{link}',
    footer: 'تصلك هذه الرسالة لأنك شاركت في هذه الندوة.',
    stop: 'لإيقاف الرسائل عن هذه الندوة:',
  },
});
