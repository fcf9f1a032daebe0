import type { CommunityReply } from '../types.js';

/** The later replies of the webinar's third question, up to a few minutes ago. */
export const webinarMissLater: readonly CommunityReply[] = [
  {
    author: 'nino',
    language: 'en',
    hoursAgo: 541,
    markdown: `The teacher's timetable. Every action assumes that somebody has a free afternoon. Show me how other centres pay for those hours: reduced teaching load, a bonus, a project, an extra post?`,
    votes: ['arben', 'leila', 'oksana', 'luc', 'moussa', 'grace'],
  },
  {
    author: 'luc',
    language: 'fr',
    hoursAgo: 538,
    markdown: `Chez nous : une heure de décharge par tranche de vingt stagiaires suivis, plus une indemnité pour le bureau des entreprises. C'est peu, mais c'est écrit dans l'emploi du temps, donc personne ne la reprend en octobre.`,
    votes: ['nino', 'leila', 'ingrid'],
  },
  {
    author: 'yusuf',
    language: 'en',
    hoursAgo: 534,
    markdown: `Ours: six paid hours a week for the coordinator of each field, as long as there are at least 24 learners in companies. Below that, nothing, which is the weak point. Small fields never grow.`,
    votes: ['nino', 'arben'],
  },
  {
    author: 'jonas',
    language: 'de',
    hoursAgo: 512,
    markdown: `Mir fehlt ein gemeinsames Wörterbuch. „Lernergebnis“, „Kompetenz“, „Lernfeld“, „Modul“: Jede Schule meint etwas anderes, und unsere Ausbilder schalten nach dem dritten Begriff ab. Zwei Seiten mit Beispielen aus der Werkstatt würden genügen.`,
    votes: ['paolo', 'elena', 'marta', 'ingrid'],
  },
  {
    author: 'marta',
    language: 'en',
    hoursAgo: 509,
    markdown: `In short: Jonas would like two pages that explain our words (learning outcome, competence, module) with examples from a workshop, because trainers in companies stop listening after the third term. I would sign that.`,
    votes: ['jonas', 'grace', 'yusuf'],
  },
  {
    author: 'rania',
    language: 'ar',
    hoursAgo: 480,
    markdown: `محور المساواة وذوي الإعاقة. كيف نهيّئ مكان تدريب لطالب أصمّ؟ ماذا نقول للشركة؟ من يدفع ثمن التجهيز؟ لم أجد كلمة عن هذا.`,
    votes: ['amina', 'elena', 'sofia', 'ingrid', 'oksana', 'luc'],
  },
  {
    author: 'elena',
    language: 'en',
    hoursAgo: 471,
    markdown: `On Rania's question: two of our learners are deaf. What helped was small. A flashing light on the compressor, a card with twenty signs made by the learners themselves for the fitters, and one contact person who answers text messages. Total cost under 200 euros.`,
    votes: ['rania', 'amina', 'marta', 'yusuf', 'ingrid', 'sofia', 'jonas'],
  },
  {
    author: 'karim',
    language: 'fr',
    hoursAgo: 455,
    markdown: `Comme promis, notre questionnaire aux entreprises (neuf questions, dix minutes au téléphone) :

1. Quels métiers avez-vous recrutés ces douze derniers mois ?
2. Lesquels n'avez-vous pas trouvés ?
3. Que savent bien faire nos jeunes en arrivant ?
4. Que devez-vous leur réapprendre ?
5. Quelle machine ou quel logiciel arrivera chez vous d'ici deux ans ?
6. Qui, chez vous, pourrait venir parler une heure à nos élèves ?
7. Combien de stagiaires pouvez-vous vraiment accompagner en même temps ?
8. Quel mois ne faut-il surtout pas vous déranger ?
9. Qui devons-nous appeler si vous n'êtes plus là ?

La version arabe suit.`,
    votes: ['rania', 'leila', 'luc', 'moussa', 'paolo', 'arben', 'elena', 'ingrid', 'samir', 'amina'],
  },
  {
    author: 'leila',
    language: 'fr',
    hoursAgo: 452,
    markdown: `La question 9 vaut de l'or. Merci Karim.`,
    votes: ['karim'],
  },
  {
    author: 'karim',
    language: 'ar',
    hoursAgo: 430,
    markdown: `والنسخة العربية كما وعدت رانيا:

1. ما المهن التي وظّفتم فيها خلال الاثني عشر شهرًا الماضية؟
2. ما المهن التي بحثتم عنها ولم تجدوا؟
3. ماذا يتقن شبابنا حين يصلون إليكم؟
4. ماذا تضطرون إلى تعليمهم من جديد؟
5. أي آلة أو برنامج ستدخلونه خلال سنتين؟
6. من عندكم يستطيع أن يتحدث ساعة إلى طلابنا؟
7. كم متدربًا تستطيعون مرافقتهم فعلًا في الوقت نفسه؟
8. أي شهر يجب ألا نزعجكم فيه؟
9. بمن نتصل إذا غادرتم الشركة؟`,
    votes: ['rania', 'amina', 'samir', 'yusuf', 'leila', 'ingrid'],
  },
  {
    author: 'oksana',
    language: 'en',
    hoursAgo: 402,
    markdown: `A way to ask somebody who has done it. I do not need a document about remote practice, I need twenty minutes with a colleague who runs it. Maybe that is what this forum becomes.`,
    votes: ['ingrid', 'nino', 'grace', 'sofia', 'luc'],
  },
  {
    author: 'paolo',
    language: 'it',
    hoursAgo: 398,
    markdown: `Oksana, è proprio questa l'idea: meno documenti da scaricare, più persone a cui chiedere. Intanto segno anche questo.`,
    votes: ['oksana'],
  },
  {
    author: 'arben',
    language: 'en',
    hoursAgo: 371,
    markdown: `I miss something about the first visit. How long, who goes, what to bring, what never to say. Our young teachers are afraid of the telephone.`,
    votes: ['grace', 'moussa', 'amina', 'rania', 'nino'],
  },
  {
    author: 'grace',
    language: 'en',
    hoursAgo: 366,
    markdown: `Arben, I opened a thread about exactly this after three months of unanswered e-mails: look for the one on hotels. The replies changed how I do it.`,
    votes: ['arben'],
  },
  {
    author: 'samir',
    language: 'fr',
    hoursAgo: 333,
    markdown: `Il manque le climat. Dans mon métier, le froid, les fluides changent, les règles changent, et les entreprises nous demandent des techniciens que personne n'a encore formés. Un exemple de programme refait en un an serait précieux.`,
    votes: ['elena', 'luc', 'leila'],
  },
  {
    author: 'elena',
    language: 'en',
    hoursAgo: 330,
    markdown: `Samir, we rebuilt our heat pump module in nine months. Open a thread in the forum on relevant training, with your room and your budget, and I will answer there with hours and equipment.`,
    votes: ['samir', 'paolo'],
  },
  {
    author: 'amina',
    language: 'ar',
    hoursAgo: 250,
    markdown: `أعود بفكرة أخرى: مكان يجمع ما تخلّت عنه المصانع من أجهزة. مصنع يغيّر خط إنتاجه ومدرسة تبحث عن وحدة تحكم قديمة، ولا أحد يعرف الآخر.`,
    votes: ['luc', 'karim', 'jonas', 'samir', 'moussa', 'grace'],
  },
  {
    author: 'jonas',
    language: 'en',
    hoursAgo: 246,
    markdown: `We scrapped two training lathes last spring because nobody knew where to ask. So yes. But put the transport and the safety check into the same offer, or you ship problems instead of machines.`,
    votes: ['amina', 'yusuf', 'arben', 'marta'],
  },
  {
    author: 'ingrid',
    language: 'en',
    hoursAgo: 120,
    markdown: `Where we stand after three and a half weeks:

| Missing | Replies | What happens now |
| --- | ---: | --- |
| Time and cost of each action | 3 | Paolo asks ten centres for figures |
| Files one can edit, three of them in Arabic first | 4 | begun, Karim's survey is the first |
| Stories of what failed | 3 | a webinar without logos, next term |
| Informal economy | 4 | Grace and Moussa write one page |
| Crisis | 2 | Oksana and Marta, still looking for a third |
| Learners' voice, disability | 4 | open, who would like to lead? |
| A page for companies, a short dictionary | 3 | draft with Jonas |

What we will *not* do: translate everything. We have neither the people nor the money, and three good pages are better than thirty poor ones.`,
    votes: ['paolo', 'marta', 'arben', 'amina', 'leila', 'jonas', 'karim', 'sofia', 'nino', 'luc', 'elena'],
    edited: {
      by: 'ingrid',
      hoursAgo: 118,
      note: 'Added the row on learners’ voice and disability, which I had forgotten.',
      before: `Where we stand after three and a half weeks:

| Missing | Replies | What happens now |
| --- | ---: | --- |
| Time and cost of each action | 3 | Paolo asks ten centres for figures |
| Files one can edit, three of them in Arabic first | 4 | begun, Karim's survey is the first |
| Stories of what failed | 3 | a webinar without logos, next term |
| Informal economy | 4 | Grace and Moussa write one page |
| Crisis | 2 | Oksana and Marta, still looking for a third |
| A page for companies, a short dictionary | 3 | draft with Jonas |

What we will *not* do: translate everything. We have neither the people nor the money, and three good pages are better than thirty poor ones.`,
    },
  },
  {
    author: 'elena',
    language: 'en',
    hoursAgo: 117,
    markdown: `I can take the learners' voice, if Yusuf shares his three text-message questions and the answers (without names).`,
    votes: ['ingrid', 'yusuf', 'rania'],
  },
  {
    author: 'yusuf',
    language: 'en',
    hoursAgo: 97,
    markdown: `Done, Elena. 214 answers from two years, names and companies removed. The most frequent answer to "What would you like to try?" is, by far, "the machine nobody lets me touch".`,
    votes: ['elena', 'jonas', 'ingrid', 'luc', 'amina', 'grace', 'paolo'],
  },
  {
    author: 'rania',
    language: 'ar',
    hoursAgo: 26,
    markdown: `أتولى أنا موضوع ذوي الإعاقة مع زميلة من كلية أخرى في إربد. نحتاج إلى شركة واحدة تقبل أن نروي تجربتها باسمها.`,
    votes: ['ingrid', 'amina', 'elena', 'karim'],
  },
  {
    author: 'moussa',
    language: 'fr',
    hoursAgo: 0.4,
    markdown: `Notre page sur les ateliers d'artisans est presque prête. Grace relit l'anglais, il nous manque deux photos prises avec l'accord des apprentis. On la partage ici cette semaine.`,
    votes: ['grace'],
  },
];
