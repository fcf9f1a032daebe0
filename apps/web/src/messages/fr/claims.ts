import type { claims as english } from '../en/claims.js';

export const claims: Record<keyof typeof english, string> = {
  'claim.title': 'Importé d’ailleurs',
  'claim.from':
    'Ce que cette personne a écrit est arrivé ici avec « {source} », avant cette communauté. Personne ne s’est connecté sous ce nom.',
  'claim.mine': 'C’est moi',
  'claim.words': 'Comment le savoir ?',
  'claim.hint':
    'L’administration lira ceci. Par exemple un lien vers votre profil là-bas, ou une chose que vous seul·e savez. De 3 à 500 caractères.',
  'claim.button': 'Revendiquer ces contributions',
  'claim.made': 'Votre demande est chez l’administration. Un avis vous dira ce qui est décidé.',
  'claim.guest': 'Si c’est vous, connectez-vous et revendiquez ces contributions.',
  'claims.title': 'Demandes sur des auteurs importés',
  'claims.lead':
    'Des membres disent avoir écrit ce qui a été importé sous un autre nom. Accepter leur remet tout ce que cet auteur a écrit.',
  'claims.empty': 'Aucune demande n’attend. Celles que l’adresse prouve sont acceptées aussitôt.',
  'claims.says': 'dit être',
  'claims.claimed': 'demandé {when}',
  'claims.accept': 'Accepter',
  'claims.decline': 'Refuser',
  'claims.reasonHint': 'La personne lira ceci. De 3 à 500 caractères.',
  'claims.done': 'C’est décidé, et la personne est prévenue.',
};
