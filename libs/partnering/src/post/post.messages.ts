import { catalogue } from '@guildhall/kernel';

/** What those hear who write partner posts. */
export const postTexts = catalogue({
  en: {
    answerBy: 'Choose a day from today on, within a year from now.',
    deadline: 'This deadline has passed. Choose a day from today on, within five years.',
    behindDeadline: 'Answers must come before the deadline. Choose a day until {day}.',
    title: 'Say in one line, of at least 8 characters, what this is about.',
    offers: 'Say what you offer, in words or tags.',
    seeks: 'Say what you look for, in words or tags.',
    forms: 'Choose at least one form of cooperation.',
    consortium: 'Name the call or programme the consortium is for.',
    work: 'Choose at least one sector or field of education, so that those who fit find you.',
    languages: 'Choose at least one working language.',
    noAnswerBy: 'Choose until when answers may come. On that day the post ends by itself.',
    incomplete: 'This cannot be opened yet. What is still missing: {count, plural, one {one thing} other {# things}}.',
    changedElsewhere: 'Somebody saved this post meanwhile. Look at what it says now, then save again to keep yours.',
    opened: 'This post is open to all by now. Change it with “Edit”, so that those who answered are told.',
    state: 'The post has moved on meanwhile, and this can’t be done any more. Reload the page to see how it stands.',
    full: 'It has as many interests as it takes. Raise that number first, by editing the post.',
    over: 'Its last day has passed. Renew it first.',
    deadlinePassed: 'The deadline it is for has passed, so it can’t be renewed. Edit the post to give it another one.',
    tooManyOpen:
      'A centre that is not verified yet may have {most, number} posts at a time. End one of them first, or ask the moderators to verify the centre.',
    nothing: 'Nothing was changed.',
  },
  fr: {
    answerBy: 'Choisissez un jour à partir d’aujourd’hui, dans l’année qui vient.',
    deadline: 'Cette échéance est passée. Choisissez un jour à partir d’aujourd’hui, dans les cinq ans.',
    behindDeadline: 'Les réponses doivent arriver avant l’échéance. Choisissez un jour jusqu’au {day}.',
    title: 'Dites en une ligne, d’au moins 8 caractères, de quoi il s’agit.',
    offers: 'Dites ce que vous offrez, en mots ou par des mots-clés.',
    seeks: 'Dites ce que vous cherchez, en mots ou par des mots-clés.',
    forms: 'Choisissez au moins une forme de coopération.',
    consortium: 'Nommez l’appel ou le programme auquel le consortium répond.',
    work: 'Choisissez au moins un secteur ou un domaine d’études, pour que ceux qui conviennent vous trouvent.',
    languages: 'Choisissez au moins une langue de travail.',
    noAnswerBy: 'Choisissez jusqu’à quand on peut répondre. Ce jour-là, l’annonce prend fin d’elle-même.',
    incomplete:
      'Cette annonce ne peut pas encore être ouverte. Il manque {count, plural, one {une chose} many {# choses} other {# choses}}.',
    changedElsewhere:
      'Quelqu’un a enregistré cette annonce entre-temps. Regardez ce qu’elle dit maintenant, puis enregistrez de nouveau pour garder votre version.',
    opened:
      'Cette annonce est déjà ouverte à tous. Changez-la par « Modifier » : ceux qui ont répondu seront prévenus.',
    state: 'L’annonce a évolué entre-temps et cela n’est plus possible. Rechargez la page pour voir où elle en est.',
    full: 'Elle a reçu autant de marques d’intérêt qu’elle en accepte. Augmentez d’abord ce nombre en modifiant l’annonce.',
    over: 'Son dernier jour est passé. Renouvelez-la d’abord.',
    deadlinePassed:
      'L’échéance visée est passée : l’annonce ne peut pas être renouvelée. Modifiez-la pour lui en donner une autre.',
    tooManyOpen:
      'Un centre qui n’est pas encore vérifié peut avoir {most, number} annonces à la fois. Terminez-en une, ou demandez à la modération de vérifier le centre.',
    nothing: 'Rien n’a été changé.',
  },
  ar: {
    answerBy: 'اختر يومًا من اليوم فصاعدًا وخلال سنة من الآن.',
    deadline: 'مضى هذا الموعد النهائي. اختر يومًا من اليوم فصاعدًا وخلال خمس سنوات.',
    behindDeadline: 'يجب أن تصل الردود قبل الموعد النهائي. اختر يومًا حتى {day}.',
    title: 'قل في سطر واحد من 8 أحرف على الأقل ما الموضوع.',
    offers: 'قل ما تعرضه، بكلمات أو وسوم.',
    seeks: 'قل ما تبحث عنه، بكلمات أو وسوم.',
    forms: 'اختر شكلًا واحدًا على الأقل من أشكال التعاون.',
    consortium: 'سمِّ الدعوة أو البرنامج الذي يُقام التحالف من أجله.',
    work: 'اختر قطاعًا واحدًا أو مجالًا تعليميًا واحدًا على الأقل ليجدك من يناسبك.',
    languages: 'اختر لغة عمل واحدة على الأقل.',
    noAnswerBy: 'اختر حتى متى يمكن الرد. في ذلك اليوم ينتهي الإعلان من تلقاء نفسه.',
    incomplete:
      'لا يمكن فتح هذا الإعلان بعد. ما ينقص: {count, plural, zero {لا شيء} one {أمر واحد} two {أمران} few {# أمور} many {# أمرًا} other {# أمر}}.',
    changedElsewhere: 'حفظ شخص آخر هذا الإعلان في هذه الأثناء. انظر إلى ما يقوله الآن ثم احفظ من جديد لتُبقي ما كتبته.',
    opened: 'هذا الإعلان مفتوح للجميع الآن. غيّره عبر «تعديل» ليُبلَّغ من ردّوا عليه.',
    state: 'تغيّر حال الإعلان في هذه الأثناء ولم يعد هذا ممكنًا. أعد تحميل الصفحة لترى حاله.',
    full: 'بلغ عدد طلبات الاهتمام ما يقبله الإعلان. ارفع هذا العدد أولًا بتعديل الإعلان.',
    over: 'مضى يومه الأخير. جدّده أولًا.',
    deadlinePassed: 'مضى الموعد النهائي الذي وُضع له، فلا يمكن تجديده. عدّل الإعلان لتعطيه موعدًا آخر.',
    tooManyOpen:
      'للمركز الذي لم يُتحقَّق منه بعد {most, number} إعلانات في وقت واحد. أنهِ أحدها أولًا أو اطلب من المشرفين التحقق من المركز.',
    nothing: 'لم يتغيّر شيء.',
  },
});
