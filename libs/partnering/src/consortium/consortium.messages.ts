import { catalogue } from '@guildhall/kernel';
import { ObstacleReason } from './consortium.kinds.js';

/** Why something is not possible, and what to do next. */
export const obstacles = catalogue<ObstacleReason>({
  en: {
    CLOSED:
      'This consortium can only be read: its deadline has passed, or it was handed in, dissolved or its call withdrawn.',
    FULL: 'This consortium has sixty partners, which is as many as it can have. Remove somebody first.',
    TOO_MANY: 'Your centre gathers ten consortia already. Hand in or dissolve one first.',
    ALREADY_IN: 'This centre was invited or has joined before. Reload the page to see where it stands.',
    NOT_INVITED: 'This invitation was answered or withdrawn meanwhile. Reload the page to see where it stands.',
    NOT_IN: 'This centre is not a partner of the consortium, or no longer. Reload the page to see who is.',
    COORDINATES: 'This centre coordinates. Let another partner coordinate first.',
    INCOMPLETE: 'Some rules of the call are not met. Look at what is missing, or hand in all the same.',
    NO_LETTER: 'There is no such letter, or it is not that far. Reload the page to see where it stands.',
  },
  fr: {
    CLOSED:
      'Ce consortium ne peut plus qu’être lu : sa date limite est passée, ou il a été déposé, dissous ou son appel retiré.',
    FULL: 'Ce consortium compte soixante partenaires, le maximum. Retirez-en un d’abord.',
    TOO_MANY: 'Votre centre réunit déjà dix consortiums. Déposez ou dissolvez-en un d’abord.',
    ALREADY_IN: 'Ce centre est déjà invité ou partenaire. Rechargez la page pour voir où il en est.',
    NOT_INVITED: 'Cette invitation a reçu une réponse ou a été retirée entre-temps. Rechargez la page.',
    NOT_IN: 'Ce centre n’est pas, ou n’est plus, partenaire du consortium. Rechargez la page.',
    COORDINATES: 'Ce centre coordonne. Confiez d’abord la coordination à un autre partenaire.',
    INCOMPLETE: 'Certaines règles de l’appel ne sont pas satisfaites. Voyez ce qui manque, ou déposez quand même.',
    NO_LETTER: 'Cette lettre n’existe pas ou n’en est pas là. Rechargez la page.',
  },
  ar: {
    CLOSED: 'يمكن قراءة هذا التحالف فقط: انقضى موعده النهائي، أو قُدّم أو حُلّ أو سُحبت دعوته.',
    FULL: 'يضم هذا التحالف ستين شريكاً وهو الحد الأقصى. أزِل أحدهم أولاً.',
    TOO_MANY: 'يجمع مركزكم عشرة تحالفات بالفعل. قدّموا أحدها أو حُلّوه أولاً.',
    ALREADY_IN: 'دُعي هذا المركز أو انضمّ من قبل. أعد تحميل الصفحة لترى حالته.',
    NOT_INVITED: 'أُجيب عن هذه الدعوة أو سُحبت في هذه الأثناء. أعد تحميل الصفحة.',
    NOT_IN: 'هذا المركز ليس شريكاً في التحالف أو لم يعد كذلك. أعد تحميل الصفحة.',
    COORDINATES: 'هذا المركز هو المنسّق. سلّموا التنسيق لشريك آخر أولاً.',
    INCOMPLETE: 'بعض قواعد الدعوة غير مستوفاة. انظروا ما ينقص، أو قدّموا رغم ذلك.',
    NO_LETTER: 'لا توجد هذه الرسالة أو لم تبلغ هذه المرحلة. أعد تحميل الصفحة.',
  },
});

/** What the people of centres are told. */
export const consortiumTexts = catalogue({
  en: {
    invited: '{centre} invites your centre to the consortium “{name}”',
    accepted: '{centre} joined your consortium “{name}”',
    declined: '{centre} declined to join your consortium “{name}”',
    left: '{centre} left your consortium “{name}”',
    withdrawn: 'The invitation to the consortium “{name}” was withdrawn',
    removed: 'Your centre is no longer part of the consortium “{name}”: {words}',
    handedOver: '{centre} coordinates the consortium “{name}” from now on',
    submitted: 'The proposal of your consortium “{name}” was handed in',
    reopened: 'Your consortium “{name}” gathers partners again',
    dissolved: 'The consortium “{name}” was dissolved',
    letterWritten: '{centre} wrote its letter of intent for “{name}”',
    letterSigned: '{centre} signed its letter of intent for “{name}”',
    reminded:
      '{days, plural, one {# day} other {# days}} until the deadline of “{name}”: {count, plural, one {# rule is} other {# rules are}} not met yet',
  },
  fr: {
    invited: '{centre} invite votre centre dans le consortium « {name} »',
    accepted: '{centre} a rejoint votre consortium « {name} »',
    declined: '{centre} a décliné l’invitation dans votre consortium « {name} »',
    left: '{centre} a quitté votre consortium « {name} »',
    withdrawn: 'L’invitation dans le consortium « {name} » a été retirée',
    removed: 'Votre centre ne fait plus partie du consortium « {name} » : {words}',
    handedOver: '{centre} coordonne désormais le consortium « {name} »',
    submitted: 'La proposition de votre consortium « {name} » a été déposée',
    reopened: 'Votre consortium « {name} » réunit de nouveau des partenaires',
    dissolved: 'Le consortium « {name} » a été dissous',
    letterWritten: '{centre} a rédigé sa lettre d’intention pour « {name} »',
    letterSigned: '{centre} a signé sa lettre d’intention pour « {name} »',
    reminded:
      '{days, plural, one {# jour} other {# jours}} avant la date limite de « {name} » : {count, plural, one {# règle n’est pas encore satisfaite} other {# règles ne sont pas encore satisfaites}}',
  },
  ar: {
    invited: 'يدعو {centre} مركزكم إلى التحالف «{name}»',
    accepted: 'انضمّ {centre} إلى تحالفكم «{name}»',
    declined: 'اعتذر {centre} عن الانضمام إلى تحالفكم «{name}»',
    left: 'غادر {centre} تحالفكم «{name}»',
    withdrawn: 'سُحبت الدعوة إلى التحالف «{name}»',
    removed: 'لم يعد مركزكم جزءاً من التحالف «{name}»: {words}',
    handedOver: 'ينسّق {centre} التحالف «{name}» من الآن',
    submitted: 'قُدّم مقترح تحالفكم «{name}»',
    reopened: 'عاد تحالفكم «{name}» إلى جمع الشركاء',
    dissolved: 'حُلّ التحالف «{name}»',
    letterWritten: 'كتب {centre} رسالة النوايا لـ«{name}»',
    letterSigned: 'وقّع {centre} رسالة النوايا لـ«{name}»',
    reminded:
      'بقي {days, plural, one {يوم واحد} two {يومان} few {# أيام} other {# يوماً}} على موعد «{name}»: {count, plural, one {قاعدة واحدة غير مستوفاة} two {قاعدتان غير مستوفاتين} few {# قواعد غير مستوفاة} other {# قاعدة غير مستوفاة}}',
  },
});
