import type { meets as english } from '../en/meets.js';

export const meets: Record<keyof typeof english, string> = {
  'meets.title': 'Qui d’autre cherche des partenaires ici',
  'meets.forAttendees':
    'Qui s’inscrit avec un compte ou rejoint le webinaire voit quels centres y cherchent des partenaires.',
  'meets.nobody': 'Personne ne l’a encore signalé.',
  'meets.consent': 'Faire savoir aux participants que vous cherchez des partenaires pour',
  'meets.shown': 'Les participants voient que vous cherchez des partenaires pour',
  'meets.withPost': 'Avec l’annonce',
  'meets.post': 'Ce que vous cherchez',
  'meets.noPost': 'Aucune annonce, le centre seul',
  'meets.consentHint':
    'Ils voient le nom du centre et de l’annonce, jamais le vôtre. Cela prend fin avec l’annonce, ou quand vous le retirez.',
  'meets.seek': 'Nous montrer ici',
  'meets.stop': 'Ne plus nous montrer',
  'meets.needCentre': 'Pour en faire partie, représentez un centre.',
  'meets.registerCentre': 'Inscrire votre centre',
  'meets.needAccount': 'Pour en faire partie, connectez-vous avec un compte qui parle au nom d’un centre.',
  'meets.offered': 'Les participants peuvent signaler qu’ils cherchent des partenaires.',
  'meets.notOffered': 'Les participants ne peuvent pas signaler ici qu’ils cherchent des partenaires.',
  'meets.switchOff': 'Désactiver',
  'meets.switchOn': 'Le permettre',
  'meets.live': 'Qui cherche des partenaires',
};
