/** Where partner posts meet webinars, the forum, the home page and the menu. */
export const meets = {
  'meets.title': 'Who else here looks for partners',
  'meets.forAttendees': 'Whoever registers with an account or joins sees which centres look for partners here.',
  'meets.nobody': 'Nobody has said so yet.',
  'meets.consent': 'Let those who take part know that you look for partners for',
  'meets.shown': 'Those who take part see that you look for partners for',
  'meets.withPost': 'With the post',
  'meets.post': 'What you look for',
  'meets.noPost': 'No post, the centre alone',
  'meets.consentHint':
    'They see the name of the centre and of the post, never yours. It ends with the post, and when you take it back.',
  'meets.seek': 'Show us here',
  'meets.stop': 'Show us no longer',
  'meets.needCentre': 'To be among them, speak for a centre.',
  'meets.registerCentre': 'Register your centre',
  'meets.needAccount': 'To be among them, sign in with an account that speaks for a centre.',
  'meets.offered': 'Attendees can say that they look for partners.',
  'meets.notOffered': 'Attendees cannot say here that they look for partners.',
  'meets.switchOff': 'Switch it off',
  'meets.switchOn': 'Let them',
  'meets.live': 'Who looks for partners',
};
