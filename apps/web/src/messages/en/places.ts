export const places = {
  'demo.title': 'The demo and its people',
  'demo.lead':
    'Everything here is invented: the people, their centres, their threads. Sign in as one of them with one click. This page exists only on the computer the demo runs on.',
  'demo.cast': 'Sign in as',
  'demo.signInAs': 'Sign in as {name}',
  'demo.you': 'You are signed in as this person',
  'demo.mails': 'Mails',
  'demo.mailsLead': 'A demo sends no mail. What it would have sent is kept here, newest first.',
  'demo.mailsEmpty': 'No mail yet. Create an account, or ask for a new password, and its mail appears here.',
  'demo.to': 'To {address}',
  'about.title': 'About Guildhall',
  'about.lead':
    'Guildhall is where the community of Centres of Vocational Excellence asks and answers: teachers, trainers, heads of vocational schools and company training staff, in some fifty countries.',
  'about.howTitle': 'How it works',
  'about.how':
    'Somebody asks in one of five themes, in their own language. Others reply with what they have tried. The asker, or a moderator, marks the reply that solved it, so that the next person finds it at once.',
  'about.partnersTitle': 'Finding partners',
  'about.partners':
    'Centres say what they offer and what they look for, and Guildhall says which of them fit, and why, also over two languages. Whoever is interested answers three questions, everybody gets an answer, and names and addresses appear only when both want to meet. Nobody pays for a better place.',
  'about.whoTitle': 'Who looks after it',
  'about.who':
    'Moderators can hide what breaks the rules and have to give a reason, which the author reads. Every decision is kept and can be undone. Administrators give and take roles.',
  'about.whereTitle': 'Where it comes from',
  'about.where':
    'It starts from the webinar “A glance at the Knowledge Packages” of the project Internationalising Vocational Excellence, on 24 February 2025, and from what its attendees were asked: what helps, what matters, what is missing. The five themes are those of that project. Guildhall is not an official site of the European Union or of the European Training Foundation.',
  'about.freeTitle': 'Free software',
  'about.free':
    'Guildhall is published under the European Union Public Licence 1.2. Everybody may run it, study it, change it and pass it on.',
  'privacy.title': 'Privacy',
  'privacy.lead':
    'What this site keeps about you, for what, and for how long. There is no advertising and no tracking.',
  'privacy.publicTitle': 'What everybody can see',
  'privacy.public':
    'Your name, country, languages, what you write about yourself, your roles, and your questions and replies with all their versions. That you found a post helpful is counted; who did is not shown.',
  'privacy.ownTitle': 'What only you can see',
  'privacy.own':
    'Your e-mail address, your notices, your draft question, and where you are signed in. Your password is kept only as a value it can’t be read back from.',
  'privacy.webinarTitle': 'Webinars',
  'privacy.webinar':
    'Whoever registers without an account gives an address and, if they like, a name. The address is used for mails about that one webinar; nobody sees it, and nobody learns whether it is registered. Questions are shown with the name or without. A cookie with a random number finds you again in your browser.',
  'privacy.centreTitle': 'Centres and partners',
  'privacy.centre':
    'Everybody sees a centre’s profile, who speaks for it, and its open posts with what was changed about them. A draft is seen by its centre’s people alone. An interest is read by the people of the two centres and by nobody else, moderators included; what one of the two reports, moderators read as a copy. Name and address of the two who act are shown to both centres once both have accepted, until one of them ends it. Fits are worked out from what posts and profiles say to everybody, never from interests, and what you put aside changes your own list alone. A consortium is seen by its partners and those who are invited. In a webinar others see that your centre looks for partners only if you say so there.',
  'privacy.staffTitle': 'What moderators can see',
  'privacy.staff': 'What was hidden and why, and which accounts are suspended. They can’t see your e-mail address.',
  'privacy.cookiesTitle': 'Cookies',
  'privacy.cookies':
    'Only what the site needs: one that keeps you signed in, one with a random number that finds your draft question before you have an account, two that remember language and appearance if you choose them, and two short-lived ones while you create an account or ask for a link.',
  'privacy.timesTitle': 'How long',
  'privacy.times.session': 'Sessions: until you sign out, or 30 days without use.',
  'privacy.times.signUp': 'A sign-up that is not confirmed: 24 hours.',
  'privacy.times.draft': 'A draft question: 180 days after it was last saved.',
  'privacy.times.webinar':
    'A registration for a webinar: if it is not confirmed, 30 days or until the webinar is over; name and address without an account, 180 days after its end. What you asked and voted stays, without you.',
  'privacy.times.centre':
    'Interests and introductions: as long as the community exists. When one is over, each side can erase its own words; who did what, without the words, stays.',
  'privacy.times.rest': 'Your account and what you wrote: as long as the community exists, unless you ask otherwise.',
  'privacy.othersTitle': 'Who else gets it',
  'privacy.others':
    'Nobody. No page loads anything from another site. Network addresses are used to stop abuse and appear in the logs of whoever runs this installation.',
  'privacy.rightsTitle': 'Your rights',
  'privacy.rights':
    'You can change your profile, address and password in the settings. To get a copy of your data or to have your account erased, write to whoever runs this installation; there is no button for it yet.',
};
