import type { CommunityThread } from '../types.js';

export const research: readonly CommunityThread[] = [
  {
    key: 'first-research-project',
    theme: 'applied-research',
    author: 'nino',
    language: 'en',
    title: 'A college without researchers: how did you begin your first applied research project with a company?',
    askedHoursAgo: 1240,
    markdown: `The second knowledge package speaks of applied research capacity. We have none. No laboratory, no doctorate in the house, a food technologist who teaches 24 hours a week.

What we do have is a cheese maker next door who loses one wheel in twelve and does not know why.

Is that already a research question? What is the smallest thing that deserves the name, and who has to be in the room?`,
    votes: ['arben', 'grace', 'leila', 'moussa', 'oksana', 'amina'],
    replies: [
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 1236,
        markdown: `"One wheel in twelve, and nobody knows why" is a better research question than most that I have seen in proposals. It has a number, an owner, and somebody who will be happy about the answer.

The smallest thing that deserves the name, in our house:

1. **One question on one line**, agreed with the company, with a number in it.
2. **One measurement before** you change anything. Two weeks at least.
3. **One change at a time.**
4. **The same measurement afterwards.**
5. **Two pages** that others may read, with the raw table attached, also if nothing came out.

In the room: one teacher with two hours a week in the timetable, two or three learners who want to, one person of the company who is *there every day*. No professor needed. We ask one at the university only when we do not understand our own table, and people are surprisingly glad to be asked something that small.

Our first one took eleven weeks and was about a noisy fan. Cost: 140 euros. The learners presented it at the company, in their work clothes. That presentation brought the second project.

Beware of two traps: beginning with the device ("we have a spectrometer, what could we…"), and promising the company a solution. Promise a *measurement*.`,
        votes: [
          'nino',
          'arben',
          'grace',
          'leila',
          'paolo',
          'oksana',
          'amina',
          'ingrid',
          'luc',
          'moussa',
          'marta',
          'sofia',
        ],
        isAnswer: true,
      },
      {
        author: 'paolo',
        language: 'en',
        hoursAgo: 1230,
        markdown: `"Promise a measurement" goes into the package, with Elena's name, if she agrees.`,
        votes: ['nino', 'elena'],
      },
      {
        author: 'nino',
        language: 'en',
        hoursAgo: 1100,
        markdown: `We have our line: *"Of the wheels salted on Mondays, how many crack within 40 days, compared with the other days?"* The cheese maker suggested the weekday himself once we asked what differs.

Three learners, a thermometer, a notebook. The measuring begins on Monday, of course.`,
        votes: ['elena', 'arben', 'grace', 'ingrid', 'luc', 'oksana'],
      },
      {
        author: 'nino',
        language: 'en',
        hoursAgo: 44,
        markdown: `First result after six weeks: Mondays 5 of 31, other days 4 of 118. On Mondays the cellar is two degrees warmer, because nobody closes the inner door on Sunday delivery. A door! The cheese maker has put a spring on it, and we measure for six more weeks before anybody celebrates.`,
        votes: [
          'elena',
          'paolo',
          'arben',
          'grace',
          'ingrid',
          'luc',
          'amina',
          'marta',
          'jonas',
          'leila',
          'oksana',
          'sofia',
        ],
      },
    ],
  },
  {
    key: 'scrap-rate',
    theme: 'applied-research',
    author: 'yusuf',
    language: 'en',
    title: 'Comparing scrap before and after a change: is our difference real, or just luck?',
    askedHoursAgo: 450,
    markdown: `Our learners counted scrap at a partner company that sews work trousers. Four weeks before a small change at the cutting table, four weeks after:

| | Pieces | Scrap | Rate |
| --- | ---: | ---: | ---: |
| Before | 1,840 | 74 | 4.0 % |
| After | 1,910 | 52 | 2.7 % |

The owner is delighted and wants to tell everybody. Before he does: can we say that the change caused it? Nobody of us has had statistics since university. Please explain it so that a 17-year-old can repeat it.`,
    votes: ['nino', 'elena', 'arben', 'rania'],
    replies: [
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 446,
        markdown: `Nice data. A 17-year-old can repeat this one without a formula: **pretend that the change did nothing** and let the computer shuffle.

Put 3,750 slips into a bag, 126 of them marked "scrap". Draw 1,840 for "before", the rest is "after". Note the difference of the two rates. Do it 10,000 times. How often does pure luck give a difference as large as yours?

\`\`\`python
import random

pieces = [1] * 126 + [0] * (1840 + 1910 - 126)
observed = 74 / 1840 - 52 / 1910
hits = 0
for _ in range(10_000):
    random.shuffle(pieces)
    before, after = pieces[:1840], pieces[1840:]
    if abs(sum(before) / 1840 - sum(after) / 1910) >= observed:
        hits += 1
print(observed, hits / 10_000)
\`\`\`

I get around **0.03**: luck alone does that in about 3 of 100 tries. So "just luck" is unlikely.

But this does **not** say that the cutting table was the reason. Ask: same cloth? same people? same order sizes? a holiday in between? In our company the first thing that lowers scrap is always *that somebody is counting*. The honest test is to go back to the old way for two weeks, if the owner lets you.`,
        votes: ['yusuf', 'elena', 'nino', 'paolo', 'oksana', 'rania', 'amina', 'luc', 'grace', 'arben', 'marta'],
        isAnswer: true,
      },
      {
        author: 'elena',
        language: 'en',
        hoursAgo: 441,
        markdown: `The bag with slips is perfect, we do it with real beans first (100 of them, ten painted). After twenty draws by hand everybody begs for the computer.`,
        votes: ['yusuf', 'jonas', 'nino', 'grace'],
      },
      {
        author: 'yusuf',
        language: 'en',
        hoursAgo: 432,
        markdown: `We ran it, 0.03 here as well. And we asked the questions: the cloth was the same, but **the two fastest cutters were on holiday in the first period**. So the learners went to the owner and said "probably, but we do not know yet". He was quiet for a moment and then gave them four more weeks.

I have seldom been so proud of a result that we did not get.`,
        votes: [
          'jonas',
          'elena',
          'nino',
          'rania',
          'ingrid',
          'luc',
          'marta',
          'paolo',
          'amina',
          'sofia',
          'leila',
          'karim',
        ],
      },
    ],
  },
  {
    key: 'a-qui-les-resultats',
    theme: 'applied-research',
    author: 'leila',
    language: 'fr',
    title: "À qui appartiennent les résultats d'une étude menée par des élèves dans une entreprise ?",
    askedHoursAgo: 110,
    markdown: `Deux groupes d'élèves ont mesuré la consommation des moteurs d'une huilerie. Le résultat est bon : un simple réglage ferait économiser environ 11 % d'électricité sur une ligne.

L'entreprise souhaite maintenant que rien ne soit publié. Les élèves voulaient le présenter au concours régional. Nous n'avions rien écrit avant de commencer, c'est notre faute.

Comment réglez-vous cette question **au départ**, en une phrase ou deux qu'un patron signe sans appeler son avocat ?`,
    votes: ['moussa', 'luc', 'karim', 'nino'],
    replies: [
      {
        author: 'elena',
        language: 'fr',
        hoursAgo: 106,
        markdown: `Voici nos deux phrases, en traduction :

> Les **données chiffrées** de l'entreprise restent confidentielles, sauf accord écrit. La **méthode** et les conclusions présentées en pourcentages, sans nom ni lieu, peuvent être publiées par le centre et par les élèves après un délai de relecture de trente jours.

Avec « méthode » d'un côté et « données » de l'autre, tout le monde a signé jusqu'ici. Les trente jours rassurent, personne ne les utilise.`,
        votes: ['leila', 'luc', 'karim', 'nino', 'paolo', 'moussa'],
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 103,
        markdown: `Pour le cas présent, proposez-leur de présenter au concours « une entreprise agroalimentaire de la région » et des pourcentages, et invitez le patron dans le jury ou au premier rang. Souvent, la peur n'est pas le secret mais de passer pour quelqu'un qui gaspillait.`,
        votes: ['leila', 'elena', 'moussa', 'ingrid'],
      },
      {
        author: 'leila',
        language: 'fr',
        hoursAgo: 29,
        markdown: `Luc, vous aviez raison mot pour mot : « je ne veux pas qu'on dise que je gaspille depuis quinze ans ». Il vient au concours, et le titre sera « Comment une huilerie a décidé d'économiser ».

Je garde les deux phrases d'Elena pour la suite. Reste une question : et si l'étude mène un jour à quelque chose qui se vend ?`,
        votes: ['luc', 'elena', 'moussa', 'karim', 'sofia'],
      },
    ],
  },
  {
    key: 'heures-de-recherche',
    theme: 'applied-research',
    author: 'moussa',
    language: 'fr',
    title: "Où trouver des heures pour la recherche appliquée dans l'emploi du temps d'un lycée technique ?",
    askedHoursAgo: 33,
    markdown: `Deux de mes collègues voudraient étudier, avec un fabricant de séchoirs à mangues, pourquoi certaines claies sèchent deux fois moins vite. L'entreprise prête un séchoir, les élèves sont volontaires. Il ne manque que le temps : chaque professeur a vingt-deux heures de cours.

Avez-vous pris ces heures sur les projets de fin d'études, sur les mathématiques, sur les mercredis ? Avez-vous obtenu une décharge, et avec quel argument ?`,
    votes: ['leila'],
    replies: [],
  },
  {
    key: 'istihlak-al-warsha',
    theme: 'applied-research',
    author: 'amina',
    language: 'ar',
    title: 'قياس استهلاك الكهرباء في ورشة المدرسة مشروعًا بحثيًا للطلاب: من أين نبدأ؟',
    askedHoursAgo: 4.5,
    markdown: `ورشتنا تستهلك كثيرًا، ولا أحد يعرف أين تذهب الكهرباء: الضاغط؟ الإضاءة؟ الأفران؟ أم أجهزة تبقى تعمل في الليل؟

فكرتُ أن نجعل من هذا أول مشروع بحث تطبيقي مع طلاب السنة الثالثة، بالتعاون مع شركة صيانة قريبة تعيرنا جهازَي قياس لمدة شهر.

أحتاج إلى نصيحة في ثلاثة أمور:

1. كم يومًا نقيس قبل أن نغيّر أي شيء؟
2. كيف نوزّع جهازين على أحد عشر خطًا؟
3. ما الحد الأدنى الذي يجب أن يحتويه جدول البيانات حتى يثق بنتائجه غيرنا؟`,
    votes: ['karim'],
    replies: [],
  },
];
