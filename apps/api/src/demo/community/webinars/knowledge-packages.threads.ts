import type { FollowUpThread } from './types.js';

/** What went on in the forums after the webinar of 24 February 2025. */
export const threads: readonly FollowUpThread[] = [
  {
    key: 'first-action',
    question: 'start-small',
    theme: 'sustainable-partnerships',
    author: 'nino',
    language: 'en',
    at: '2025-02-24T13:10:00Z',
    title: 'Only one of the thirteen actions this year: which would you do first?',
    markdown:
      'We are a school of 300 learners with seven people in administration. If we can do **one** of the thirteen actions this year, which one moves the others?',
    votes: ['ingrid', 'paolo', 'arben', 'grace', 'oksana', 'luc'],
    replies: [
      {
        author: 'grace',
        language: 'en',
        at: '2025-02-25T07:40:00Z',
        markdown:
          'We did the map first, because it needs no permission from anybody: one afternoon, one wall, a paper slip for each company that employs our graduates. After it we knew that eleven of nineteen companies had never been asked anything.',
        votes: ['nino', 'elena'],
      },
      {
        author: 'paolo',
        language: 'en',
        at: '2025-02-26T16:05:00Z',
        isAnswer: true,
        markdown:
          'The **team**, even if the team is one teacher with two hours a week. Not because the list begins with it, but because every other action fails at the same point: nobody answers the phone.\n\nWhat we wrote on one page, signed by the head:\n\n1. who it is, and who stands in for them,\n2. the two hours, in the timetable,\n3. that companies get an answer within three working days.\n\nThe rest followed within the year: map, two partners, first agreement.',
        votes: ['nino', 'ingrid', 'arben', 'jonas', 'grace', 'leila', 'luc'],
      },
      {
        author: 'nino',
        language: 'en',
        at: '2025-02-28T09:12:00Z',
        markdown:
          'Marked as the answer: the page with three sentences is signed since this morning. I will report in summer what it changed.',
        votes: ['paolo', 'ingrid'],
      },
    ],
  },
  {
    key: 'small-firms',
    question: 'sme-time',
    theme: 'work-based-learning',
    author: 'arben',
    language: 'en',
    at: '2025-02-24T13:12:00Z',
    title: 'Small companies say yes to mentoring and then disappear: what made them stay?',
    markdown:
      'Five employees, full order books, a friendly yes in the meeting, and then no reply to the timetable. What made a small company of yours stay for a second year?',
    votes: ['nino', 'leila', 'samir', 'luc', 'yusuf'],
    replies: [
      {
        author: 'luc',
        language: 'fr',
        at: '2025-02-25T18:20:00Z',
        markdown:
          'Chez nous, ce n’est pas le temps qui manque, c’est la peur de mal faire. Depuis que le professeur passe la première demi-journée **dans** l’entreprise avec le jeune et le tuteur, aucune petite entreprise n’a abandonné avant la fin du stage.',
        votes: ['arben', 'leila', 'moussa'],
      },
      {
        author: 'samir',
        language: 'ar',
        at: '2025-02-27T10:02:00Z',
        markdown:
          'جمعنا أربع ورش صغيرة في الشارع نفسه حول متدرب واحد: أسبوع في كل ورشة. صاحب الورشة لا يتحمل إلا أسبوعاً واحداً، والمتدرب يرى أربع مهن.',
        votes: ['arben', 'karim', 'rania'],
      },
      {
        author: 'yusuf',
        language: 'en',
        at: '2025-03-03T08:30:00Z',
        isAnswer: true,
        markdown:
          'Three things, in the order in which they worked for us:\n\n- **Fit the firm’s week.** We ask “which day is quiet?” and the learner comes on that day. No block of four weeks for firms below ten people.\n- **One page for the mentor**: what the learner can already do, what they may touch, whom to call. Written by us, not by them.\n- **Something back before summer.** Two teachers repair and calibrate measuring tools of the partner firms for one day a year. It costs us a day and it is what they tell each other about.',
        votes: ['arben', 'luc', 'nino', 'ingrid', 'grace', 'jonas'],
      },
    ],
  },
  {
    key: 'mou-model',
    question: 'mou-template',
    theme: 'sustainable-partnerships',
    author: 'ingrid',
    language: 'en',
    at: '2025-02-24T13:15:00Z',
    title: 'Is there a model memorandum of understanding that a school can adapt?',
    markdown:
      'Asked in the webinar by Piotr, with 33 votes. The package advises to sign a memorandum of understanding (MoU) or a partnership agreement with roles and responsibilities. Who has one that others may adapt, on two pages at most?',
    votes: ['paolo', 'elena', 'nino', 'karim'],
    replies: [
      {
        author: 'elena',
        language: 'en',
        at: '2025-02-26T11:00:00Z',
        isAnswer: true,
        markdown:
          'Ours has seven headings and fits on two pages; every school in our town took it over with small changes:\n\n1. Why we do this (three sentences, both sides)\n2. What the company gives: places, mentor, equipment, days\n3. What the school gives: preparation, visits, training for mentors\n4. Who decides between meetings, by name and substitute\n5. Safety and insurance\n6. How we know that it went well: three indicators, once a year\n7. How it ends: three months’ notice, learners always finish\n\nHeading 7 is the one that made the lawyers of two companies sign.',
        votes: ['ingrid', 'paolo', 'nino', 'grace', 'karim', 'arben', 'jonas', 'leila'],
      },
    ],
  },
  {
    key: 'packages-arabic',
    question: 'arabic',
    theme: 'sustainable-partnerships',
    author: 'amina',
    language: 'ar',
    at: '2025-02-24T13:18:00Z',
    title: 'هل ستتوفر حزم المعرفة بالعربية والفرنسية؟',
    markdown:
      'زملاؤنا في المدارس لا يقرؤون الإنجليزية. هل من ترجمة للحزم كلها، أو على الأقل لقائمة الخطوات الثلاث عشرة؟\n\nوقد طرح زميلان السؤال نفسه عن الفرنسية واللغات الوطنية.',
    votes: ['rania', 'karim', 'samir', 'leila', 'moussa', 'luc'],
    replies: [
      {
        author: 'rania',
        language: 'ar',
        at: '2025-02-25T06:30:00Z',
        markdown: 'أستطيع أن أترجم قائمة الخطوات الثلاث عشرة إذا راجعها زميل من مصر؛ فالمصطلحات تختلف بيننا.',
        votes: ['amina', 'karim'],
      },
      {
        author: 'ingrid',
        language: 'en',
        at: '2025-03-06T09:00:00Z',
        isAnswer: true,
        markdown:
          'Decided on Tuesday, because of this question and its 63 votes: the list of the thirteen actions comes out in **Arabic and French** first, as one page each. Rania and Amina write the Arabic one, Leïla and Moussa the French one; we pay the proofreading. The full packages follow if these pages are used.',
        votes: ['amina', 'rania', 'karim', 'leila', 'moussa', 'samir', 'luc', 'paolo'],
      },
    ],
  },
  {
    key: 'indicators-year-one',
    question: 'indicators',
    theme: 'sustainable-partnerships',
    author: 'jonas',
    language: 'en',
    at: '2025-02-24T13:20:00Z',
    title: 'Success indicators for a partnership that is one year old',
    markdown:
      'Counting placements says little about quality. Which three to five indicators can a school and a company look at together after one year, without a survey of forty questions?',
    votes: ['elena', 'paolo', 'ingrid'],
    replies: [
      {
        author: 'elena',
        language: 'en',
        at: '2025-03-01T12:44:00Z',
        isAnswer: true,
        markdown:
          'After two attempts we kept four, each answered in one minute:\n\n| Indicator | Where it comes from |\n| --- | --- |\n| Learners who finished the placement, of those who began | our own list |\n| Mentors who would take a learner again | one question by phone |\n| Tasks of the agreed list that the learner really did | the learner’s log |\n| Days between a problem and a solution | mails |\n\nThe third one started the only honest conversation we had that year.',
        votes: ['jonas', 'paolo', 'nino', 'yusuf', 'ingrid'],
      },
    ],
  },
  {
    key: 'no-industry-region',
    question: 'no-industry',
    theme: 'relevant-training',
    author: 'leila',
    language: 'fr',
    at: '2025-02-24T13:25:00Z',
    title: 'Pas d’industrie dans la région : avec qui construire un partenariat ?',
    markdown:
      'Autour de nous : agriculture familiale, artisanat, un hôpital, une mairie. Les paquets parlent d’entreprises qui apportent des machines. Par qui commencer quand il n’y en a pas ?',
    votes: ['moussa', 'samir', 'karim'],
    replies: [
      {
        author: 'moussa',
        language: 'fr',
        at: '2025-02-27T19:10:00Z',
        isAnswer: true,
        markdown:
          'Par ceux qui achètent, pas par ceux qui produisent. À Thiès, notre premier partenaire a été la coopérative qui vend l’oignon : elle sait quelles compétences manquent (tri, froid, comptabilité) et elle parle au nom de deux cents familles. Le second a été l’hôpital, pour la maintenance.\n\nUn partenaire « sans machines » peut signer la même page qu’une usine : ce qu’il donne, ce qu’il attend, qui répond au téléphone.',
        votes: ['leila', 'samir', 'luc', 'grace'],
      },
      {
        author: 'leila',
        language: 'fr',
        at: '2025-03-02T08:15:00Z',
        markdown: 'La coopérative oléicole a dit oui à une première réunion. Merci, je n’aurais jamais pensé à elle.',
        votes: ['moussa', 'ingrid'],
      },
    ],
  },
  {
    key: 'survive-elections',
    question: 'authority-change',
    theme: 'sustainable-partnerships',
    author: 'ingrid',
    language: 'en',
    at: '2025-02-24T13:28:00Z',
    title: 'How does cooperation with a municipality survive elections?',
    markdown:
      'Asked anonymously in the webinar, with 22 votes: the municipality changed and the agreement is forgotten. What did you write down, and with whom, so that it outlives people?',
    votes: ['oksana', 'paolo', 'arben'],
    replies: [
      {
        author: 'arben',
        language: 'en',
        at: '2025-03-05T14:00:00Z',
        isAnswer: true,
        markdown:
          'We moved the agreement from the mayor to the **administration**: a decision of the council for four years, with a named office instead of a named person, and a report of one page each June that the council has to take note of. A new mayor can stop it, but only in public.',
        votes: ['oksana', 'ingrid', 'nino', 'paolo'],
      },
    ],
  },
  {
    key: 'from-isatcove',
    question: 'isatcove',
    theme: 'applied-research',
    author: 'ingrid',
    language: 'en',
    at: '2025-02-24T13:30:00Z',
    title: 'From weak criteria in ISATCOVE to actions: how do you get from one to the other?',
    markdown:
      'Asked in the webinar by Biljana, with 23 votes: after the self-assessment a school knows its weak criteria. Which actions of the knowledge packages follow from which criteria? A table of both would help many of us.',
    votes: ['paolo', 'elena'],
    replies: [
      {
        author: 'paolo',
        language: 'en',
        at: '2025-03-12T17:20:00Z',
        markdown:
          'I began such a table for the dimension of partnership and cooperation. It is a draft: eleven criteria, each with one or two actions. I would be glad about a second reader before I show it.',
        votes: ['elena', 'ingrid'],
      },
    ],
  },
  {
    key: 'who-pays-hours',
    question: 'money',
    theme: 'sustainable-partnerships',
    author: 'ingrid',
    language: 'en',
    at: '2025-02-24T13:32:00Z',
    title: 'Who pays the hours that the thirteen actions take?',
    markdown:
      'Asked in the webinar by Dorina, with 34 votes, and in French by Luc. Every action costs hours that are in nobody’s timetable. Where did you find them?',
    votes: ['luc', 'nino', 'leila', 'grace', 'oksana'],
    replies: [
      {
        author: 'jonas',
        language: 'en',
        at: '2025-02-27T15:45:00Z',
        markdown:
          'We exchanged: two hours of a teacher against one afternoon in which the company’s trainer teaches at school. On paper nobody pays anything.',
        votes: ['luc', 'arben'],
      },
      {
        author: 'elena',
        language: 'en',
        at: '2025-03-04T10:30:00Z',
        isAnswer: true,
        markdown:
          'From three pots, none of them large:\n\n- the hours for **quality assurance** that exist in every school and were spent on reports nobody read,\n- the preparation of an **Erasmus+** accreditation, where partner work counts as preparation,\n- one hour a week that the **chamber** pays, because it saves them visits.\n\nIt took a year to have all three. The first one needed only a decision of the head.',
        votes: ['ingrid', 'luc', 'nino', 'leila', 'grace', 'paolo', 'oksana'],
      },
    ],
  },
  {
    key: 'one-page-firms',
    question: 'handbook-size',
    theme: 'sustainable-partnerships',
    author: 'ingrid',
    language: 'fr',
    at: '2025-02-24T13:35:00Z',
    title: 'Une page pour un chef d’entreprise pressé : qui en a une ?',
    markdown:
      'Posée au webinaire par Issa (15 voix) : les manuels sont longs. Qui a résumé, sur une page, ce qu’une petite entreprise gagne et ce qu’elle doit donner ?',
    votes: ['luc', 'leila', 'moussa'],
    replies: [
      {
        author: 'luc',
        language: 'fr',
        at: '2025-03-02T20:05:00Z',
        isAnswer: true,
        markdown:
          'La nôtre tient en cinq lignes, et c’est la deuxième que les patrons lisent :\n\n1. Ce que vous y gagnez : un jeune que vous connaissez avant de l’embaucher.\n2. Ce que cela coûte : **deux heures par semaine** d’une personne.\n3. Ce que nous faisons : préparer, venir voir, remplacer si cela ne va pas.\n4. Ce que vous signez : une page.\n5. Qui vous appelez : un nom, un numéro.',
        votes: ['ingrid', 'leila', 'moussa', 'arben', 'karim'],
      },
    ],
  },
  {
    key: 'learners-voice',
    question: 'miss-learners',
    theme: 'innovative-practices',
    author: 'ingrid',
    language: 'en',
    at: '2025-02-24T13:40:00Z',
    title: 'The learners’ voice: who asks them what makes a placement good, and how?',
    markdown:
      'Asked anonymously at the end of the webinar, with 25 votes, as something the packages miss. Who asks learners, when, with what questions, and what did it change?',
    votes: ['jonas', 'elena', 'grace', 'rania'],
    replies: [
      {
        author: 'grace',
        language: 'en',
        at: '2025-03-07T06:50:00Z',
        isAnswer: true,
        markdown:
          'Every Friday, by phone message, one question in turn: *What did you do this week that you had never done before?* Or: *What did you wait for?* Learners answer in their own words, in Kiswahili or English, and the class reads the answers together on Monday.\n\nWhat changed: two companies learned that learners waited two days for a password, and it was the first time the companies heard of it.',
        votes: ['jonas', 'ingrid', 'elena', 'rania', 'yusuf', 'nino'],
      },
    ],
  },
];
