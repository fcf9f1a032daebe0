export const read = {
  'read.new': 'Nouveau',
  'read.unread': '{count, plural, one {# nouvelle} other {# nouvelles}}',
  'read.unreadLabel':
    '{count, plural, one {# nouvelle réponse, y aller} other {# nouvelles réponses, aller à la première}}',
  'read.jump': '{count, plural, one {# nouvelle réponse : y aller} other {# nouvelles réponses : aller à la première}}',
  'read.from': 'Nouveau depuis votre dernière visite',
  'read.continue': 'Reprendre à la réponse {number}',
  'read.all': 'Tout marquer comme lu',
  'read.allTheme': 'Marquer ce thème comme lu',
  'read.muted': 'En sourdine',
};
