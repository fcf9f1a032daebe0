import type { CommunityThread } from '../types.js';

export const training: readonly CommunityThread[] = [
  {
    key: 'data-small-region',
    theme: 'relevant-training',
    author: 'arben',
    language: 'en',
    title: 'Labour-market data for a region of 200,000 people: what do you use when the national survey is too coarse?',
    askedHoursAgo: 1010,
    markdown: `The national survey gives us figures for the whole country by broad sector. "Manufacturing: +1.8 %" does not tell me whether Elbasan needs welders or people who can programme a bending machine.

We have no money for a study. What I could get:

- job advertisements (few, and the good jobs are never advertised)
- the employment office, which knows who registered and not who is wanted
- my own telephone

How do you put something together that a curriculum committee will take seriously?`,
    votes: ['nino', 'grace', 'karim', 'moussa', 'oksana'],
    replies: [
      {
        author: 'grace',
        language: 'en',
        hoursAgo: 1006,
        markdown: `Do not forget the suppliers. The woman who sells kitchen equipment in our county knows a year ahead what every hotel is going to buy.`,
        votes: ['arben', 'nino', 'paolo', 'luc', 'elena'],
      },
      {
        author: 'oksana',
        language: 'en',
        hoursAgo: 998,
        markdown: `We combine four weak sources and only trust what appears in at least two of them. It takes one person about three days, twice a year.

| Source | What we take from it | Effort |
| --- | --- | --- |
| Job advertisements, read by hand for 8 weeks | the *tasks* and tools named, not the job titles | 1 day |
| Ten phone calls to companies, the same ten every time | what they could not find, what they bought | 1 day |
| Our graduates after 6 and 18 months, by text message | where they work, what they had to learn there | half a day |
| Permits and tenders of the municipality | what will be built or opened next year | 2 hours |

Then a table with one line per task, for example *"reads a hydraulic diagram"*, and a mark for each source that names it. Tasks with three or four marks go to the committee, those with two we watch.

Two remarks. Ask always the same ten companies, because the *change* is what you want to see. And write down the date and who said it. The first time a committee member asked "says who?" and we could answer, the discussion was over.`,
        votes: ['arben', 'nino', 'grace', 'elena', 'paolo', 'karim', 'luc', 'marta', 'ingrid', 'moussa'],
        isAnswer: true,
      },
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 990,
        markdown: `Very close to ours. We add the maintenance contracts of the big installers: who services which brand tells you which controllers to teach.`,
        votes: ['oksana', 'arben'],
      },
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 820,
        markdown: `We did it. Three days were four, because I did the phone calls myself and enjoyed them. Result: 61 tasks, 14 of them with three marks. "Sets up and corrects a CNC bending programme" had four. The committee accepted six changes in one meeting, it used to be one a year.

Thank you, Oksana.`,
        votes: ['oksana', 'nino', 'ingrid', 'paolo', 'grace', 'marta'],
      },
      {
        author: 'nino',
        language: 'en',
        hoursAgo: 300,
        markdown: `Could you share the empty table? We start next month with the bakers.`,
        votes: [],
      },
      {
        author: 'arben',
        language: 'en',
        hoursAgo: 297,
        markdown: `Of course. The header, to copy into any spreadsheet:

\`\`\`
task;advertisement;company;graduate;municipality;who and when;marks
reads a hydraulic diagram;1;1;0;0;"a repair shop, 12 May";2
\`\`\`

The last column is simply the sum of the four before. Sort by it and you have your agenda.`,
        votes: ['nino', 'oksana', 'moussa', 'leila'],
      },
    ],
  },
  {
    key: 'fixed-curriculum',
    theme: 'relevant-training',
    author: 'oksana',
    language: 'en',
    title: 'The national curriculum is fixed for five years. What may a college still change by itself?',
    askedHoursAgo: 128,
    markdown: `Our standard for electricians was approved before anybody here installed batteries and inverters at home. Now every second household in the region asks for exactly that, and our learners meet it first in their placement.

The standard may not be touched until its review. I know that some of you found room inside such a frame. Where? In the examples, the hours left to the school, the exam tasks, an extra certificate?

I am interested in what inspectors accepted, and in what they did not.`,
    votes: ['nino', 'arben', 'elena', 'amina', 'marta'],
    replies: [
      {
        author: 'marta',
        language: 'en',
        hoursAgo: 125,
        markdown: `In Poland the schools have hours at their own disposal. They are few, but nobody asks what is in them as long as the plan is published. Several schools of our network used them for one block of 30 hours on storage, always in the third year.`,
        votes: ['oksana', 'arben'],
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 119,
        markdown: `Dans les supports, surtout. Le référentiel dit « diagnostiquer une installation » mais ne dit pas laquelle. Nous avons remplacé le tableau de distribution de 1998 par un onduleur avec batterie. Mêmes compétences, même grille, autre objet. L'inspecteur a pris des photos pour les montrer ailleurs.`,
        votes: ['oksana', 'elena', 'leila', 'amina', 'paolo'],
      },
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 101,
        markdown: `> Same competences, same grid, another object.

This is the trick everywhere, I believe. What our inspectors did **not** accept: dropping a topic to make room. So we never drop, we only merge. Cable sizing is now taught *with* the battery as the load.`,
        votes: ['oksana', 'luc', 'nino'],
      },
      {
        author: 'oksana',
        language: 'en',
        hoursAgo: 48,
        markdown: `This helps. I have made a list with three columns: what the standard says, the object we use today, the object we could use. In 19 of 42 lines the object can be changed without touching a word.

Does anybody have experience with the *exam*? Our practical task is drawn from a national list.`,
        votes: ['luc', 'elena', 'ingrid'],
      },
    ],
  },
  {
    key: 'heat-pump-module',
    theme: 'relevant-training',
    author: 'samir',
    language: 'en',
    title: 'Heat pump module for refrigeration technicians: how many hours, and which equipment is really needed?',
    askedHoursAgo: 326,
    markdown: `Elena told me to ask here, so I try in English.

We train refrigeration technicians (two years, after them most work in very small firms). We want to add heat pumps. We have one teacher, one room of 60 m² and a budget of about 9,000 euros.

1. How many hours are the minimum to be serious?
2. Which equipment first?
3. How do you train the teacher?`,
    votes: ['elena', 'karim', 'moussa'],
    replies: [
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 322,
        markdown: `Good English, Samir! Ours has 120 hours, for learners who already know the refrigeration circuit, so you can start there too:

| Block | Hours | Where |
| --- | ---: | --- |
| Heat load of a small house, by hand and with a spreadsheet | 18 | classroom |
| Hydraulics: buffer, mixing valve, why the return is too warm | 24 | workshop |
| Installing and commissioning an air-to-water unit | 36 | workshop |
| Controls and fault finding | 24 | workshop |
| Talking to the customer, handing over, paper | 6 | role play |
| One real installation, with a firm | 12 | outside |

Equipment, in the order in which I would buy it with 9,000 euros:

1. **One air-to-water unit of 6 to 8 kW**, an ordinary brand of your region. Ask the wholesaler for a returned one with a damaged casing, we paid a third.
2. A frame of angle iron on wheels with buffer, two circuits and *transparent* hoses. Built by learners, about 900 euros.
3. Eight good thermometers and two clamp meters. More useful than any simulator.
4. Recovery machine and scales, if what you have does not suit flammable refrigerants.

Not needed at first: a thermal camera, a simulator, a second unit.

The teacher: two weeks with an installer in the busy season, paid by us, followed by one day a month. A course at the manufacturer came later and was much more useful then, because he had questions.`,
        votes: ['samir', 'luc', 'karim', 'oksana', 'leila', 'paolo', 'amina', 'marta', 'nino', 'moussa'],
        isAnswer: true,
      },
      {
        author: 'luc',
        language: 'en',
        hoursAgo: 318,
        markdown: `I second the transparent hoses. Air in the circuit is invisible to learners until they see it travel.

And please look up your national rules on refrigerants before you buy: who may handle which, with which certificate. They change often and they differ from country to country.`,
        votes: ['samir', 'elena'],
      },
      {
        author: 'samir',
        language: 'en',
        hoursAgo: 310,
        markdown: `This is more than I hoped. I asked the wholesaler in Sétif this morning: he has a unit that fell from a truck, 30 % of the price, and he is curious himself. I mark the answer.`,
        votes: ['elena', 'luc', 'karim', 'ingrid'],
      },
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 308,
        markdown: `Fell from a truck in the *literal* sense, I hope. Check the compressor mounts and the fan before the circuit, and let the learners write the damage report. It was our best first lesson.`,
        votes: ['samir', 'luc', 'grace', 'marta', 'sofia'],
      },
    ],
  },
];
