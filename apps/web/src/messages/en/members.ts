export const members = {
  'person.wrote': 'What they wrote',
  'person.replies': 'Replies',
  'person.answersNothing': '{name} has not answered anything yet.',
  'person.helped': 'Where they helped',
  'person.helpedReplies': '{count, plural, one {# reply that helped} other {# replies that helped}}',
  'person.helpedCountries':
    '{count, plural, one {Helped people in # other country} other {Helped people in # other countries}}',
  'person.votes': '{count, plural, one {Helped # person} other {Helped # people}}',
  'away.mute': 'Mute',
  'away.muteHint':
    'You no longer meet what they write: not in lists, not in notices. In threads it is folded. They are not told.',
  'away.block': 'Block',
  'away.blockHint':
    'The same; and they can’t mention you, follow you or ask you for an answer, and see little of your profile. They are not told. What both of you write in public stays public.',
  'away.muteThem': 'Mute this person',
  'away.unmute': 'Unmute',
  'away.unblock': 'Unblock',
  'away.unmuteOf': 'Unmute {name}',
  'away.unblockOf': 'Unblock {name}',
  'away.muted': 'Muted',
  'away.blocked': 'Blocked',
  'away.isMuted': 'You muted this person. What they write is left out of your lists and folded in threads.',
  'away.isBlocked':
    'You blocked this person. They can’t mention or follow you or ask you for an answer, and you don’t meet what they write.',
  'away.folded': 'A post by somebody you muted or blocked.',
  'away.show': 'Show',
  'away.none': 'You muted and blocked nobody.',
  'settings.away': 'Muted and blocked people',
  'settings.awayLead': 'Nobody is told that they are on this list. You can take them off it at any time.',
  'settings.done.away': 'They are off your list.',
  'settings.workplace': 'Where you work',
  'settings.workplaceHint': 'Your school, centre or company, as people there call it. Up to 120 characters.',
};
