import { catalogue } from '@guildhall/kernel';

/** What people are told when something does not go as they wanted. */
export const interestMessages = catalogue({
  en: {
    own: 'This is a post of your own centre. Choose another centre.',
    'bar-draft': 'This post is not open yet.',
    'bar-paused': 'This post is paused and takes no interests at the moment. Follow the board; it may open again.',
    'bar-full': 'This post has as many interests as it takes. It opens again when one is withdrawn.',
    'bar-talks': 'This centre is talking to partners and takes no more interests for now.',
    'bar-found': 'This centre has found its partners. Look for similar posts on the board.',
    'bar-expired': 'The last day for this post has passed. Look for similar posts on the board.',
    'bar-withdrawn': 'This post was withdrawn. Look for similar posts on the board.',
    sentAlready: 'Your centre has sent an interest in this post already. Open it to see where it stands.',
    weekly:
      'Until your centre is verified it can send {most, number} interests in seven days. Wait for some days, or ask the moderators to verify your centre.',
    movedOn: 'This changed in the meantime, so nothing was done. Look at how it stands now.',
    paused:
      'Nobody of the other centre can act at the moment, so this waits. What you decided is not lost: try again in some days.',
    consent: 'Tick that moderators may read what you copied; without it nothing is reported.',
    nothingCopied: 'Choose at least one text that moderators should read.',
  },
  fr: {
    own: 'C’est une annonce de votre propre centre. Choisissez un autre centre.',
    'bar-draft': 'Cette annonce n’est pas encore ouverte.',
    'bar-paused':
      'Cette annonce est en pause et ne reçoit pas de marques d’intérêt pour le moment. Suivez le tableau : elle peut rouvrir.',
    'bar-full':
      'Cette annonce a reçu autant de marques d’intérêt qu’elle en accepte. Elle rouvre si l’une d’elles est retirée.',
    'bar-talks':
      'Ce centre est en discussion avec des partenaires et ne reçoit plus de marques d’intérêt pour l’instant.',
    'bar-found': 'Ce centre a trouvé ses partenaires. Cherchez des annonces semblables sur le tableau.',
    'bar-expired': 'Le dernier jour de cette annonce est passé. Cherchez des annonces semblables sur le tableau.',
    'bar-withdrawn': 'Cette annonce a été retirée. Cherchez des annonces semblables sur le tableau.',
    sentAlready:
      'Votre centre a déjà envoyé une marque d’intérêt pour cette annonce. Ouvrez-la pour voir où elle en est.',
    weekly:
      'Tant que votre centre n’est pas vérifié, il peut envoyer {most, number} marques d’intérêt en sept jours. Attendez quelques jours ou demandez à la modération de vérifier votre centre.',
    movedOn: 'La situation a changé entre-temps : rien n’a été fait. Regardez où elle en est.',
    paused:
      'Personne de l’autre centre ne peut agir pour le moment ; cela attend donc. Votre décision n’est pas perdue : réessayez dans quelques jours.',
    consent: 'Cochez que la modération peut lire ce que vous avez copié ; sans cela, rien n’est signalé.',
    nothingCopied: 'Choisissez au moins un texte que la modération doit lire.',
  },
  ar: {
    own: 'هذا إعلان مركزك أنت. اختر مركزاً آخر.',
    'bar-draft': 'لم يُفتح هذا الإعلان بعد.',
    'bar-paused': 'هذا الإعلان متوقف مؤقتاً ولا يستقبل طلبات اهتمام الآن. تابع اللوحة فقد يُفتح من جديد.',
    'bar-full': 'تلقّى هذا الإعلان كل ما يقبله من طلبات الاهتمام. يُفتح من جديد إذا سُحب أحدها.',
    'bar-talks': 'هذا المركز يتحدث مع شركاء ولا يستقبل طلبات اهتمام أخرى الآن.',
    'bar-found': 'وجد هذا المركز شركاءه. ابحث عن إعلانات مشابهة في اللوحة.',
    'bar-expired': 'انقضى آخر يوم لهذا الإعلان. ابحث عن إعلانات مشابهة في اللوحة.',
    'bar-withdrawn': 'سُحب هذا الإعلان. ابحث عن إعلانات مشابهة في اللوحة.',
    sentAlready: 'سبق أن أرسل مركزك طلب اهتمام بهذا الإعلان. افتحه لترى أين وصل.',
    weekly:
      'إلى أن يُوثَّق مركزك يمكنه إرسال {most, number} طلبات اهتمام في سبعة أيام. انتظر بضعة أيام أو اطلب من المشرفين توثيق مركزك.',
    movedOn: 'تغيّر الأمر في هذه الأثناء فلم يُنفَّذ شيء. انظر إلى حاله الآن.',
    paused: 'لا يستطيع أحد من المركز الآخر التصرف الآن، لذلك ينتظر هذا. لم يضع قرارك: حاول بعد بضعة أيام.',
    consent: 'ضع علامة على أن للمشرفين قراءة ما نسخته؛ وبدونها لا يُبلَّغ عن شيء.',
    nothingCopied: 'اختر نصاً واحداً على الأقل ليقرأه المشرفون.',
  },
});
