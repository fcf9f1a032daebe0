export const read = {
  'read.new': 'New',
  'read.unread': '{count, plural, one {# new} other {# new}}',
  'read.unreadLabel': '{count, plural, one {# new reply, go to it} other {# new replies, go to the first}}',
  'read.jump': '{count, plural, one {# new reply: go to it} other {# new replies: go to the first}}',
  'read.from': 'New since your last visit',
  'read.continue': 'Go on from reply {number}',
  'read.all': 'Mark all as read',
  'read.allTheme': 'Mark this theme as read',
  'read.muted': 'Muted',
};
