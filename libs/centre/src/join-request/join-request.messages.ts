import { catalogue } from '@guildhall/kernel';

export const joinMessages = catalogue({
  en: {
    inAlready: 'You speak for this centre already.',
    asked: '{name} asks to speak for “{centre}”',
    declined:
      '{reason, select, none {Your request to speak for “{centre}” was declined} other {Your request to speak for “{centre}” was declined. Reason: {reason}}}',
  },
  fr: {
    inAlready: 'Vous parlez déjà au nom de ce centre.',
    asked: '{name} demande à parler au nom de « {centre} »',
    declined:
      '{reason, select, none {Votre demande à parler au nom de « {centre} » a été refusée} other {Votre demande à parler au nom de « {centre} » a été refusée. Motif : {reason}}}',
  },
  ar: {
    inAlready: 'أنت تتحدث باسم هذا المركز من قبل.',
    asked: 'يطلب {name} التحدث باسم «{centre}»',
    declined:
      '{reason, select, none {رُفض طلبك التحدث باسم «{centre}»} other {رُفض طلبك التحدث باسم «{centre}». السبب: {reason}}}',
  },
});
