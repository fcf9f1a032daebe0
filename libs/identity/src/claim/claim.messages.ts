import { catalogue } from '@guildhall/kernel';

export const claimMessages = catalogue({
  en: {
    alreadyClaimed: 'These contributions belong to somebody already. If that is a mistake, write to the moderators.',
    accepted: 'What “{name}” wrote on {source} is yours now',
    declined: 'Your claim on what “{name}” wrote on {source} was declined. Reason: {reason}',
  },
  fr: {
    alreadyClaimed:
      'Ces contributions appartiennent déjà à quelqu’un. Si c’est une erreur, écrivez à l’équipe de modération.',
    accepted: 'Ce que « {name} » a écrit sur {source} est désormais à vous',
    declined: 'Votre demande sur ce que « {name} » a écrit sur {source} a été refusée. Motif : {reason}',
  },
  ar: {
    alreadyClaimed: 'هذه المساهمات تعود إلى شخص آخر. إن كان ذلك خطأً فاكتب إلى المشرفين.',
    accepted: 'ما كتبه «{name}» على {source} صار لك الآن',
    declined: 'رُفض طلبك بشأن ما كتبه «{name}» على {source}. السبب: {reason}',
  },
});
