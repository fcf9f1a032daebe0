import { catalogue } from '@guildhall/kernel';

/**
 * What the two sides hear of. Names of centres and titles of posts are public; what was written, and who could be
 * written to, stands on the page alone.
 */
export const interestNotes = catalogue({
  en: {
    received:
      '{count, plural, one {{centre} is interested in “{title}”} other {# centres are interested in “{title}”}}',
    asked: '{centre} has one more question about your interest in “{title}”',
    answered: '{centre} answered your question about “{title}”',
    accepted: '{centre} accepted your interest in “{title}”; accept the introduction to read whom to write to',
    declined: '{centre} answered your interest in “{title}”',
    withdrawn: '{centre} withdrew its interest in “{title}”',
    opened: 'You are introduced: {centre} accepted, too (“{title}”). Read on the page whom to write to',
    notIntroduced: '{centre} does not want the introduction about “{title}” for now',
    takenBack: '{centre} took its acceptance back (“{title}”)',
    closed: '{centre} closed the introduction about “{title}”',
    remindAuthor:
      '{centre} has been waiting for your answer since {days, plural, one {# day} other {# days}} (“{title}”)',
    remindAsker: '{centre} has been waiting for you since {days, plural, one {# day} other {# days}} (“{title}”)',
    lapsedAsker:
      'Your interest in “{title}” has come to its end without an answer of {centre}. That says nothing about you; others may look for just what you offer',
    lapsedAuthor: 'The interest of {centre} in “{title}” lapsed, because it was not answered for two weeks',
    lapsedOwn: 'Your interest in “{title}” lapsed, because {centre} waited for you for two weeks',
    lapsedOther: '{centre} did not answer for two weeks, so its interest in “{title}” lapsed',
    postEnded: '{centre} has ended “{title}”, and with it your interest comes to its end. Thank you for having written',
    ended: 'Moderators ended your contact with {centre} (“{title}”): {reason}',
  },
  fr: {
    received: '{count, plural, one {{centre} s’intéresse à « {title} »} other {# centres s’intéressent à « {title} »}}',
    asked: '{centre} a encore une question sur votre marque d’intérêt pour « {title} »',
    answered: '{centre} a répondu à votre question sur « {title} »',
    accepted:
      '{centre} a accepté votre marque d’intérêt pour « {title} » ; acceptez la mise en relation pour lire à qui écrire',
    declined: '{centre} a répondu à votre marque d’intérêt pour « {title} »',
    withdrawn: '{centre} a retiré sa marque d’intérêt pour « {title} »',
    opened: 'Vous êtes mis en relation : {centre} a accepté aussi (« {title} »). Lisez sur la page à qui écrire',
    notIntroduced: '{centre} ne souhaite pas la mise en relation à propos de « {title} » pour le moment',
    takenBack: '{centre} est revenu sur son accord (« {title} »)',
    closed: '{centre} a clos la mise en relation à propos de « {title} »',
    remindAuthor: '{centre} attend votre réponse depuis {days, plural, one {# jour} other {# jours}} (« {title} »)',
    remindAsker: '{centre} vous attend depuis {days, plural, one {# jour} other {# jours}} (« {title} »)',
    lapsedAsker:
      'Votre marque d’intérêt pour « {title} » a pris fin sans réponse de {centre}. Cela ne dit rien de vous ; d’autres cherchent peut-être exactement ce que vous offrez',
    lapsedAuthor: 'La marque d’intérêt de {centre} pour « {title} » a expiré, faute de réponse pendant deux semaines',
    lapsedOwn: 'Votre marque d’intérêt pour « {title} » a expiré : {centre} vous a attendu pendant deux semaines',
    lapsedOther: '{centre} n’a pas répondu pendant deux semaines ; sa marque d’intérêt pour « {title} » a expiré',
    postEnded:
      '{centre} a mis fin à « {title} » ; votre marque d’intérêt prend donc fin elle aussi. Merci d’avoir écrit',
    ended: 'La modération a mis fin à votre contact avec {centre} (« {title} ») : {reason}',
  },
  ar: {
    received:
      '{count, plural, zero {لا مركز مهتم بـ«{title}»} one {{centre} مهتم بـ«{title}»} two {مركزان مهتمان بـ«{title}»} few {# مراكز مهتمة بـ«{title}»} many {# مركزاً مهتماً بـ«{title}»} other {# مركز مهتم بـ«{title}»}}',
    asked: 'لدى {centre} سؤال آخر عن طلب اهتمامك بـ«{title}»',
    answered: 'أجاب {centre} عن سؤالك بشأن «{title}»',
    accepted: 'قبل {centre} طلب اهتمامك بـ«{title}»؛ اقبل التعارف لتعرف إلى من تكتب',
    declined: 'ردّ {centre} على طلب اهتمامك بـ«{title}»',
    withdrawn: 'سحب {centre} طلب اهتمامه بـ«{title}»',
    opened: 'تم التعارف: قبل {centre} أيضاً («{title}»). اقرأ في الصفحة إلى من تكتب',
    notIntroduced: 'لا يرغب {centre} في التعارف بشأن «{title}» الآن',
    takenBack: 'تراجع {centre} عن قبوله («{title}»)',
    closed: 'أنهى {centre} التعارف بشأن «{title}»',
    remindAuthor:
      'ينتظر {centre} ردك منذ {days, plural, zero {اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}} («{title}»)',
    remindAsker:
      'ينتظرك {centre} منذ {days, plural, zero {اليوم} one {يوم واحد} two {يومين} few {# أيام} many {# يوماً} other {# يوم}} («{title}»)',
    lapsedAsker:
      'انتهى طلب اهتمامك بـ«{title}» من دون رد من {centre}. لا يعني هذا شيئاً عنك، فقد يبحث آخرون عمّا تقدمه بالضبط',
    lapsedAuthor: 'انتهى طلب اهتمام {centre} بـ«{title}» لأنه بقي أسبوعين بلا رد',
    lapsedOwn: 'انتهى طلب اهتمامك بـ«{title}» لأن {centre} انتظرك أسبوعين',
    lapsedOther: 'لم يردّ {centre} خلال أسبوعين فانتهى طلب اهتمامه بـ«{title}»',
    postEnded: 'أنهى {centre} «{title}» فانتهى معه طلب اهتمامك. شكراً لأنك كتبت',
    ended: 'أنهى المشرفون تواصلك مع {centre} («{title}»): {reason}',
  },
});
