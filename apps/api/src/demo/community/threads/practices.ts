import type { CommunityThread } from '../types.js';

export const practices: readonly CommunityThread[] = [
  {
    key: 'welding-simulator',
    theme: 'innovative-practices',
    author: 'arben',
    language: 'en',
    title: 'Welding simulator before the real torch: does it save time, or only look good on open day?',
    askedHoursAgo: 262,
    markdown: `A donor offers us a choice: **one welding simulator** with two helmets, or **three conventional welding stations** with extraction, for about the same money.

We have 28 learners in the first year and four stations. The ministry loves the simulator. Our welding teacher, 61, says he will retire on the day it arrives.

If you own one: how many hours does it really run in a week, and what do learners do better afterwards?`,
    votes: ['moussa', 'luc', 'grace', 'yusuf'],
    replies: [
      {
        author: 'yusuf',
        language: 'en',
        hoursAgo: 259,
        markdown: `We own one since 2022. Honest figures: first term 18 hours a week, now 6. It is good for the first two weeks: distance, angle, speed, without smoke and without fear. After that learners call it "the game" and want heat.

Measured with two classes: the group that started on the simulator used about 30 % less plate and wire in its first month. At the end of the year there was no difference in the test pieces.`,
        votes: ['arben', 'luc', 'moussa', 'paolo', 'jonas', 'ingrid', 'elena'],
      },
      {
        author: 'moussa',
        language: 'fr',
        hoursAgo: 255,
        markdown: `Avec quatre postes pour vingt-huit élèves, je prendrais les trois postes sans hésiter. Le simulateur ne donne pas la chaleur, ni le bruit, ni le poids du masque au bout d'une heure.`,
        votes: ['arben', 'luc'],
      },
      {
        author: 'grace',
        language: 'en',
        hoursAgo: 250,
        markdown: `Not my trade, but a thought from next door: our girls' enrolment in metal work rose after they had tried a borrowed simulator on open day. Nobody laughs when the first seam on a screen is bad. So "looks good on open day" may be worth something if you measure who comes.`,
        votes: ['arben', 'rania', 'ingrid', 'sofia', 'amina'],
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 240,
        markdown: `Ask the donor whether the money may be split: two stations now, and *rent* a simulator for six weeks each September. Several training companies here do that. The licence fee from the third year on is the part nobody mentions in the offer, so ask for it in writing.`,
        votes: ['arben', 'yusuf', 'luc', 'moussa', 'paolo', 'nino'],
      },
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 55,
        markdown: `Update: the donor is open to the split and was surprised that nobody had asked before. The licence is 1,900 euros a year from year three. The welding teacher has agreed to *look at* the rented one "with his arms crossed". I will report next term.`,
        votes: ['jonas', 'yusuf', 'grace', 'marta', 'luc', 'oksana'],
      },
    ],
  },
  {
    key: 'teamwork-rubric',
    theme: 'innovative-practices',
    author: 'grace',
    language: 'en',
    title: 'How do you assess teamwork in a practical exam without guessing who did what?',
    askedHoursAgo: 790,
    markdown: `In our final kitchen exam four learners run a service for thirty guests. Cooking I can taste. *Teamwork* counts for 20 % and is, frankly, my mood that day.

I need something that I can fill in while walking through a hot kitchen with a clipboard, that two examiners would fill in alike, and that I can explain to a parent.`,
    votes: ['amina', 'nino', 'elena', 'moussa', 'luc'],
    replies: [
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 786,
        markdown: `Only count what you can *see*. "Is a good team player" cannot be seen, "tells the others before leaving the station" can.`,
        votes: ['grace', 'oksana', 'amina', 'luc'],
      },
      {
        author: 'oksana',
        language: 'en',
        hoursAgo: 779,
        markdown: `We use the card below for cooks and, with other examples, for mechanics. Six things one can see, a stroke for each time, three visits of five minutes per team.

| I see that this learner … | Visit 1 | Visit 2 | Visit 3 |
| --- | --- | --- | --- |
| says what they are about to do | | | |
| answers when spoken to ("yes, two minutes") | | | |
| helps without being asked, then returns to their own task | | | |
| asks for help *before* it is too late | | | |
| hands over in a clean state | | | |
| corrects somebody without shaming them | | | |

Marks: five or six lines with at least one stroke = full points, three or four = two thirds, one or two = one third. We do not count how many strokes, because the loud ones would win.

To make two examiners agree we filmed one service and filled in the card together, twice. The first time we differed on 9 of 24 lines, the second time on 3. The film is now how new examiners learn it.

One more thing: learners get the card **at the beginning of the year**. It stops being a secret and turns into a habit.`,
        votes: ['grace', 'elena', 'amina', 'luc', 'nino', 'paolo', 'marta', 'rania', 'ingrid', 'moussa', 'arben'],
        isAnswer: true,
      },
      {
        author: 'marta',
        language: 'en',
        hoursAgo: 770,
        markdown: `"The loud ones would win" should hang in every exam room.`,
        votes: ['oksana', 'grace', 'sofia'],
      },
      {
        author: 'grace',
        language: 'en',
        hoursAgo: 455,
        markdown: `Tried last week in a mock exam with a colleague who was sceptical. We differed on 4 of 24 lines, all on "helps without being asked", because we had not agreed whether holding a door counts. (It does now, with a tray in hand.) Thank you, Oksana. Marked.`,
        votes: ['oksana', 'elena', 'nino', 'ingrid'],
      },
      {
        author: 'amina',
        language: 'ar',
        hoursAgo: 98,
        markdown: `ترجمتُ البطاقة إلى العربية وجرّبتها في ورشة التحكم. أضاف الطلاب سطرًا سابعًا من عندهم: «يعترف بخطئه قبل أن يكتشفه غيره». أبقيته.`,
        votes: ['oksana', 'grace', 'rania', 'karim', 'marta', 'jonas'],
      },
    ],
  },
  {
    key: 'phone-videos',
    theme: 'innovative-practices',
    author: 'oksana',
    language: 'en',
    title: 'Learners film their own practical work on the phone: how do you store and review hundreds of clips?',
    askedHoursAgo: 40,
    markdown: `Because part of our learners are far away, they film themselves at home or in their placement: changing a filter, wiring a socket, filleting a fish. Two minutes each, and teachers comment.

It works well for learning. It does not work for us: 31 learners × 2 clips a week, in three messengers, on the private phones of the teachers. After one term nobody finds anything, and I am not at ease with faces of minors in there.

How do you do this

1. with a tool that costs little and works with a weak connection,
2. so that clips disappear by themselves at the end of the year,
3. without the teacher watching 62 clips in full every week?`,
    votes: ['grace', 'marta'],
    replies: [],
  },
  {
    key: 'certificates-in-48-hours',
    theme: 'innovative-practices',
    author: 'nadia',
    language: 'en',
    title: 'Quality certificate for your centre in 48 hours, no visit needed',
    askedHoursAgo: 236,
    markdown: `Every centre of excellence needs a certificate on the wall. We prepare all documents for you, you only sign. **Special price for members of this forum**, ask for our list: offers@certificates.example

- quality management
- green centre
- digital centre`,
    votes: [],
    hidden: {
      by: 'marta',
      hoursAgo: 234,
      reason:
        'This is an advertisement for paid certificates, the third one after two reminders. Selling is not what these forums are for.',
    },
    replies: [
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 235.5,
        markdown: `A certificate without a visit tells me as an employer exactly one thing. Moderators, please have a look.`,
        votes: ['arben', 'elena'],
      },
    ],
  },
];
