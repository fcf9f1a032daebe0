import type { CommunityThread } from '../types.js';

export const workplace: readonly CommunityThread[] = [
  {
    key: 'preparing-mentors',
    theme: 'work-based-learning',
    author: 'jonas',
    language: 'en',
    title: 'How do schools prepare the skilled workers who look after learners in a company?',
    askedHoursAgo: 540,
    markdown: `This time the company is asking. We take learners from three schools for eight weeks. The people who guide them at the machine are excellent at their job, and nobody has ever shown them how to explain it.

The official trainer's course is four weeks long and for one or two people per company. I need something for the other **fifteen**: short, at our place, between two shifts.

What do you offer your companies? What do they actually use a month later?`,
    votes: ['luc', 'rania', 'elena', 'yusuf', 'marta'],
    replies: [
      {
        author: 'rania',
        language: 'en',
        hoursAgo: 536,
        markdown: `We tried a one-day seminar at the college. Eleven of forty came, and those were the ones who did not need it.`,
        votes: ['jonas', 'yusuf'],
      },
      {
        author: 'yusuf',
        language: 'en',
        hoursAgo: 530,
        markdown: `We have done this with about sixty companies in Gaziantep since 2019. What survived is **three meetings of 40 minutes in the company**, at shift change, with at most eight people, and one card for the pocket.

**Meeting 1, before the learner comes.** Everybody remembers their own first day and tells one thing that was bad. Then they plan the first day of our learner in four lines: who meets them at the gate, where do they eat, what do they do with their hands before 10 o'clock, who says goodbye.

**Meeting 2, in week two.** One person explains a real task to a colleague from another department, who may ask questions. The others listen for a single thing: did the explainer show *and* let do? We use the old four steps:

1. I do it, you watch, I say why
2. I do it, you tell me what comes next
3. You do it, you tell me why
4. You do it alone, I come back in ten minutes

**Meeting 3, in the last week.** They fill in our assessment form together for one learner. Disagreeing is the purpose.

A month later they still use the first-day plan (nearly all), the four steps (about half), the form (only if we call). The teacher who runs it needs two hours of preparation and should have worked in industry. Otherwise they smell it.`,
        votes: [
          'jonas',
          'rania',
          'luc',
          'elena',
          'amina',
          'paolo',
          'ingrid',
          'marta',
          'nino',
          'arben',
          'karim',
          'grace',
        ],
        isAnswer: true,
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 522,
        markdown: `Nous faisons presque la même chose, en deux fois. J'ajouterais une question qui débloque tout : « Qui t'a appris ce geste, à toi ? » À partir de là, ils parlent sans qu'on les pousse.`,
        votes: ['yusuf', 'jonas', 'leila', 'moussa'],
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 508,
        markdown: `"What do they do with their hands before 10 o'clock": I am going to have that printed on a wall. We start with meeting 1 in the milling department next Tuesday. Thank you, Yusuf, marked as the answer.`,
        votes: ['yusuf', 'rania', 'marta'],
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 148,
        markdown: `Report, because I asked for honest ones myself. Seven people in meeting 1, one of whom has been with us for 31 years and had never been asked anything. He told us that on his first day he was sent for a "left-handed screwdriver" and cried at home. Nobody laughed. The plan for the first day took nine minutes after that.`,
        votes: [
          'yusuf',
          'rania',
          'luc',
          'ingrid',
          'marta',
          'oksana',
          'amina',
          'grace',
          'elena',
          'sofia',
          'paolo',
          'arben',
        ],
      },
    ],
  },
  {
    key: 'teachers-in-companies',
    theme: 'work-based-learning',
    author: 'nino',
    language: 'en',
    title: 'Placements for teachers, not only for learners: how long, and what do they bring back?',
    askedHoursAgo: 905,
    markdown: `Our construction teachers are good people who last worked on a site in 2009. I want each of them to spend time in a company every second year.

Three obstacles: who teaches their classes meanwhile, what the company gets from it, and how to avoid that it becomes a pleasant visit with photographs.`,
    votes: ['arben', 'oksana', 'elena', 'rania'],
    replies: [
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 899,
        markdown: `We send them in June, after lessons end. Companies in construction are busiest exactly then and glad about every hand.`,
        votes: ['nino', 'elena'],
      },
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 893,
        markdown: `Every teacher of our department goes for **ten working days in two years**. What makes it more than a visit is the sheet they take along. It has three boxes:

> **Bring with you:** one problem of the company that you promise to look at (agreed by phone before).
>
> **Bring back:** one object, one photo *or* one procedure that will be in a lesson within four weeks.
>
> **Leave behind:** one thing you showed to somebody there.

- *Who teaches meanwhile?* Two days a week over five weeks instead of ten in a row. Those are the days on which their third-years are in placement anyway. It is a timetable question, to be solved in May.
- *What does the company get?* The problem looked at. One of ours found out why a condensate drain froze every January. They ask for him by name now.
- *And afterwards?* Fifteen minutes in the staff meeting, with the object on the table. No report.

Out of nine teachers, seven changed at least one practical exercise. Two did not, and said so, which I count as a result as well.`,
        votes: ['nino', 'arben', 'oksana', 'luc', 'ingrid', 'paolo', 'marta', 'grace', 'rania', 'yusuf', 'jonas'],
        isAnswer: true,
      },
      {
        author: 'nino',
        language: 'en',
        hoursAgo: 880,
        markdown: `The three boxes solve my third obstacle, and "two days a week" the first. I had only ever thought of two weeks in a row. Thank you!`,
        votes: ['elena'],
      },
      {
        author: 'oksana',
        language: 'en',
        hoursAgo: 610,
        markdown: `We copied the sheet. A machinery teacher brought back a *refusal*: the service firm no longer repairs a pump type that we practise on for 20 hours. Best object on the table so far.`,
        votes: ['elena', 'nino', 'luc', 'paolo', 'amina'],
      },
    ],
  },
  {
    key: 'insurance-under-18',
    theme: 'work-based-learning',
    author: 'arben',
    language: 'en',
    title:
      'Accidents during placements of learners under 18: who is insured, and how do you explain it to small firms?',
    askedHoursAgo: 62,
    markdown: `The first question of every owner is "and if he cuts himself?". I have three answers from three offices, and none in writing.

I know that the law differs in each country and that nobody here can advise me on ours. What I ask is **how you organised it**: who pays, how the company gets proof, and what you do in the first hour after an accident.`,
    votes: ['nino', 'samir', 'grace'],
    replies: [
      {
        author: 'yusuf',
        language: 'en',
        hoursAgo: 60,
        markdown: `Right question, and thank you for saying that law differs. How it is organised here, as an example only: learners on placement are registered by the *school* with the social insurance, the premium is small and comes from public funds. The company receives a printed confirmation **before** the first day. No paper, no placement, without exception.

For the first hour we have a sticker inside the workshop door with three numbers: emergency, the coordinator, the parents.`,
        votes: ['arben', 'nino', 'rania', 'samir'],
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 57,
        markdown: `En complément : faites la liste des machines interdites ou soumises à dérogation pour les mineurs *avant* de chercher la place, et remettez-la à l'entreprise avec la convention. Chez nous, la moitié des refus venaient d'une peur vague ; une liste précise la remplace par une règle simple.`,
        votes: ['arben', 'yusuf', 'leila'],
      },
      {
        author: 'grace',
        language: 'en',
        hoursAgo: 35,
        markdown: `We had one accident in five years, a burn. The owner rang us within four minutes because the number was on the wall. He has taken learners every term since. It was not the burn that mattered to him but that somebody picked up the phone.`,
        votes: ['arben', 'yusuf', 'ingrid', 'nino', 'marta'],
      },
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 2.5,
        markdown: `The sticker goes up tomorrow. For the paper I have an appointment with the insurance office on Thursday and will ask for a confirmation with a stamp, in two lines. If I get it, I post the wording here.`,
        votes: ['yusuf'],
      },
    ],
  },
  {
    key: 'form-nobody-reads',
    theme: 'work-based-learning',
    author: 'elena',
    language: 'en',
    title: 'One assessment form for placements that company, learner and teacher all understand: has anybody managed?',
    askedHoursAgo: 27,
    markdown: `We have a form with 42 lines, and each party crosses the middle column of all of them.

I am looking for a form with **ten lines at most** that

- a fitter can fill in within five minutes, standing,
- the learner fills in too, on the same sheet, so that the two can be compared,
- still satisfies an inspection.

Photos of your form are welcome, in any language. Ours in Spanish goes to whoever wants a bad example.`,
    votes: ['jonas', 'rania', 'amina'],
    replies: [],
  },
];
