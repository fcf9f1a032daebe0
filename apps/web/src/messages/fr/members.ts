import type { members as english } from '../en/members.js';

export const members: Record<keyof typeof english, string> = {
  'person.wrote': 'Contributions écrites',
  'person.replies': 'Réponses',
  'person.answersNothing': '{name} n’a encore répondu à aucune question.',
  'person.helped': 'Domaines où ses réponses ont aidé',
  'person.helpedReplies': '{count, plural, one {# réponse qui a aidé} other {# réponses qui ont aidé}}',
  'person.helpedCountries':
    '{count, plural, one {A aidé des personnes dans # autre pays} other {A aidé des personnes dans # autres pays}}',
  'person.votes': '{count, plural, one {A aidé # personne} other {A aidé # personnes}}',
  'away.mute': 'Masquer',
  'away.muteHint':
    'Vous ne voyez plus ses messages dans les listes ni dans les avis. Dans les fils, ils sont repliés. La personne n’en est pas informée.',
  'away.block': 'Bloquer',
  'away.blockHint':
    'De même ; en outre, cette personne ne peut ni vous mentionner, ni vous suivre, ni vous demander une réponse, et voit peu de votre profil. Elle n’en est pas informée. Ce que vous écrivez tous deux en public reste public.',
  'away.muteThem': 'Masquer cette personne',
  'away.unmute': 'Ne plus masquer',
  'away.unblock': 'Débloquer',
  'away.unmuteOf': 'Ne plus masquer {name}',
  'away.unblockOf': 'Débloquer {name}',
  'away.muted': 'Masqué',
  'away.blocked': 'Bloqué',
  'away.isMuted':
    'Vous avez masqué cette personne. Ses messages n’apparaissent plus dans vos listes et sont repliés dans les fils.',
  'away.isBlocked':
    'Vous avez bloqué cette personne. Elle ne peut ni vous mentionner, ni vous suivre, ni vous demander une réponse, et vous ne voyez plus ses messages.',
  'away.folded': 'Message d’une personne que vous avez masquée ou bloquée.',
  'away.show': 'Afficher',
  'away.none': 'Vous n’avez masqué ni bloqué personne.',
  'settings.away': 'Personnes masquées et bloquées',
  'settings.awayLead': 'Personne n’apprend qu’il figure sur cette liste. Vous pouvez l’en retirer à tout moment.',
  'settings.done.away': 'Cette personne n’est plus sur votre liste.',
  'settings.workplace': 'Lieu de travail',
  'settings.workplaceHint': 'Votre école, centre ou entreprise, sous son nom d’usage. 120 caractères au plus.',
};
