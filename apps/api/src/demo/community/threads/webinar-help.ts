import type { CommunityThread } from '../types.js';

/** The first two of the three questions put to the attendees of the webinar of 24 February 2025. */
export const webinarHelp: CommunityThread = {
  key: 'packages-help',
  theme: 'sustainable-partnerships',
  author: 'ingrid',
  language: 'en',
  title: 'Do you think the knowledge packages can help you on your journey towards vocational excellence?',
  askedHoursAgo: 718,
  markdown: `At the end of our webinar of 24 February 2025, *A glance at the Knowledge Packages*, we put three questions on the last slide and then ran out of time. So here is the first one, as a thread that stays open.

**Do the packages help you on your way? If yes, with what; if no, why not?**

You need not have read everything. The two packages start from a checklist of challenges, so it is quite fair to say "I ticked two boxes and stopped there". The pages are here: [IntVE knowledge packages](https://www.etf.europa.eu/en/intve-knowledge-packages).

Any language is welcome. I will write a summary when the thread calms down.`,
  votes: ['paolo', 'luc', 'amina', 'nino', 'grace', 'elena', 'leila'],
  replies: [
    {
      author: 'nino',
      language: 'en',
      hoursAgo: 714,
      markdown: `Yes, with one thing very concretely: the list of actions under "Where to start?". We had always begun with *find partners* and wondered why the talks went nowhere. The list puts a dedicated team and an agreed purpose first.

We are seven people in administration, so our "dedicated team" is two teachers with four hours a week each. But it is written down who they are, and companies now know whom to phone.`,
      votes: ['ingrid', 'paolo', 'arben', 'grace', 'oksana'],
    },
    {
      author: 'leila',
      language: 'fr',
      hoursAgo: 709,
      markdown: `Oui, surtout parce que le point de départ est une difficulté et non une théorie. J'ai coché « attirer et garder les partenaires » et j'ai pu laisser le reste de côté.

Ce qui m'aiderait davantage : savoir combien de temps chaque action a pris ailleurs. Chez nous, « formaliser le partenariat » a demandé sept mois, dont cinq pour une seule signature.`,
      votes: ['luc', 'karim', 'ingrid', 'moussa'],
    },
    {
      author: 'jonas',
      language: 'en',
      hoursAgo: 690,
      markdown: `Speaking for a company: I was sent the link by our partner school and expected to be bored. The part that defines success indicators together with the partner was useful. We had never told the school what *we* would call a success. (For us: apprentices who stay at least two years after the final exam.)

What does not help: too much of it is written for the school alone. A two-page version "if you are the company" would be read in our house. The long one will not be.`,
      votes: ['marta', 'paolo', 'nino', 'elena', 'luc', 'ingrid', 'karim'],
    },
    {
      author: 'amina',
      language: 'ar',
      hoursAgo: 668,
      markdown: `نعم، لكن بطريقة غير مباشرة. قرأتُ دراسة الحالة عن مدارس التكنولوجيا التطبيقية في مصر، وهي قريبة من واقعنا، فعرضتُ على إدارة المدرسة نقطة واحدة منها فقط: أن يبدأ التعاون صغيرًا وبجودة عالية، مع اتفاق واضح على من يوفّر المعدات.

الإدارة وافقت لأن المثال من بلدنا. أظن أن الأمثلة القريبة تقنع أكثر من أي قائمة.`,
      votes: ['ingrid', 'rania', 'karim', 'samir', 'sofia'],
    },
    {
      author: 'oksana',
      language: 'en',
      hoursAgo: 652,
      markdown: `Partly. Our situation changes every few months: companies move, teachers are mobilised, lessons go online. A plan with thirteen steps looks like something for quieter times.

Still, three of the steps work even now because they are small: map who is still here, agree on one shared goal, keep the municipality informed. I made a poster of those three for our staff room.`,
      votes: ['nino', 'marta', 'ingrid', 'grace', 'luc', 'elena'],
      edited: {
        by: 'oksana',
        hoursAgo: 651,
        note: 'Said which three steps.',
        before: `Partly. Our situation changes every few months: companies move, teachers are mobilised, lessons go online. A plan with thirteen steps looks like something for quieter times.

Still, a few of the steps work even now because they are small.`,
      },
    },
    {
      author: 'arben',
      language: 'en',
      hoursAgo: 610,
      markdown: `The resources yes, the language no. My colleagues in the workshops read Albanian and Italian. I translated the action list into Albanian in an afternoon and suddenly there was a discussion in the staff meeting.

@Ingrid, I can share the translation with anybody who wants it.`,
      votes: ['ingrid', 'paolo'],
    },
    {
      author: 'paolo',
      language: 'en',
      hoursAgo: 604,
      markdown: `Arben, yes please. And to Jonas: the page for companies is noted. I have a first draft in my drawer that grew out of the handbook for small companies by the microelectronics CoVE ([Connect!](https://ecovem.eu/Connect-%20handbook%20for%20SMEs%20how%20to%20collaborate%20with%20CoVEs%20-%20KATAPULT.pdf)), which says it in three steps.`,
      votes: ['jonas', 'arben'],
    },
    {
      author: 'grace',
      language: 'en',
      hoursAgo: 377,
      markdown: `They help me to argue. When I ask my principal for half a day a week for company visits, I can show that other centres plan time for it. Before, it looked like my personal hobby.

On a phone the PDF parts are hard work, though.`,
      votes: ['sofia', 'ingrid', 'nino'],
    },
    {
      author: 'moussa',
      language: 'fr',
      hoursAgo: 142,
      markdown: `J'arrive tard, je viens seulement de regarder l'enregistrement. Pour nous, cela aide à mettre des mots sur ce que nous faisons déjà sans l'écrire. Les artisans du quartier prennent nos élèves depuis vingt ans, mais rien n'est formalisé, donc rien n'est visible pour l'inspection.

Je vais commencer par la cartographie des acteurs. Si quelqu'un a un modèle simple d'une page, je suis preneur.`,
      votes: ['leila', 'luc'],
    },
    {
      author: 'luc',
      language: 'fr',
      hoursAgo: 139,
      markdown: `Moussa, voici ce que nous utilisons, à remplir en une heure à trois autour d'une table :

| Acteur | Ce qu'il attend de nous | Ce qu'il peut donner | Qui le connaît chez nous |
| --- | --- | --- | --- |
| Artisan du quartier | un jeune ponctuel | une place, deux mois | le chef des travaux |
| Commune | des jeunes qui restent | une salle, un courrier | la direction |
| Grande entreprise | de la visibilité | une machine, un expert | personne, pour l'instant |

La quatrième colonne est la plus utile : les lignes « personne » sont votre plan de travail.`,
      votes: ['moussa', 'leila', 'karim', 'nino', 'paolo', 'ingrid', 'elena'],
    },
  ],
};

export const webinarMatters: CommunityThread = {
  key: 'packages-matter-most',
  theme: 'sustainable-partnerships',
  author: 'ingrid',
  language: 'en',
  title: 'Which part of the knowledge packages will matter most to you?',
  askedHoursAgo: 717.5,
  markdown: `Second question from the last slide of the webinar of 24 February 2025.

The packages contain concrete actions, study reports, case studies, examples of partnerships, guidelines and assessment tools, across five themes. **If you could keep only one part, which one would it be, and what would you do with it on Monday morning?**

Naming one is harder than naming five, and much more useful to us.`,
  votes: ['paolo', 'leila', 'arben', 'jonas'],
  replies: [
    {
      author: 'elena',
      language: 'en',
      hoursAgo: 713,
      markdown: `The case studies. I never copy them, but I use them to start a meeting. "Here is what they did with a company that had no time. What would we do?" works better with our industry partners than any presentation about ourselves.`,
      votes: ['paolo', 'ingrid', 'amina'],
    },
    {
      author: 'karim',
      language: 'ar',
      hoursAgo: 706,
      markdown: `بالنسبة إليّ: الإجراءات العملية، وتحديدًا إجراء «إنشاء هيكل للإدارة والتواصل». لدينا مذكرات تفاهم كثيرة، وما ينقصنا هو من يتصل بمن ومتى.

صباح الاثنين: أكتب أمام كل شريك اسمًا واحدًا من المعهد واسمًا واحدًا من الشركة وموعد اللقاء القادم. إن بقيت خانة فارغة فالشراكة نائمة.`,
      votes: ['rania', 'leila', 'amina', 'nino', 'ingrid', 'samir'],
    },
    {
      author: 'arben',
      language: 'en',
      hoursAgo: 698,
      markdown: `Assessment tools. We did part of ISATCOVE last year, 60 of the 577 indicators. It was long, but for the first time the teachers and the director argued about the same list. If the packages told me *which action helps with which weak criterion*, I would use them every week.`,
      votes: ['marta', 'paolo', 'ingrid', 'oksana', 'elena'],
    },
    {
      author: 'paolo',
      language: 'en',
      hoursAgo: 693,
      markdown: `> which action helps with which weak criterion

That is on my list now, Arben. The 23 criteria are few enough to do it by hand. May I send you the first table for a look?`,
      votes: ['arben'],
    },
    {
      author: 'arben',
      language: 'en',
      hoursAgo: 692,
      markdown: `Please do. I will test it on our three weakest ones.`,
      votes: [],
    },
    {
      author: 'jonas',
      language: 'en',
      hoursAgo: 641,
      markdown: `Work-based learning, of course, I am an employer. Within it: how to prepare the people who guide learners at the machine. Schools worry about the contract. Our problem is that the best fitter in the hall has never explained anything to anybody.`,
      votes: ['yusuf', 'rania', 'luc', 'amina', 'ingrid'],
    },
    {
      author: 'luc',
      language: 'fr',
      hoursAgo: 596,
      markdown: `Les guides, à condition qu'ils tiennent en quelques pages. Lundi matin, j'imprimerais celui sur les conventions avec les PME et je le laisserais sur la table de la salle des professeurs. Ce qui traîne à côté de la machine à café finit par être lu.`,
      votes: ['moussa', 'leila'],
    },
    {
      author: 'rania',
      language: 'ar',
      hoursAgo: 431,
      markdown: `أنا أيضًا أختار التعلم في موقع العمل، ولسبب محدد: هو الجزء الوحيد الذي أستطيع أن أغيّر فيه شيئًا بنفسي دون انتظار قرار من الوزارة. المناهج تتغير كل عدة سنوات، أما استمارة المتابعة فأغيّرها غدًا.`,
      votes: ['amina', 'yusuf', 'karim', 'samir'],
    },
    {
      author: 'grace',
      language: 'en',
      hoursAgo: 288,
      markdown: `The examples of partnerships, because I can write to the people. A guideline does not answer my e-mail, a colleague in another centre does. I wrote to two, one answered the same day.`,
      votes: ['ingrid', 'nino', 'sofia'],
    },
    {
      author: 'ingrid',
      language: 'en',
      hoursAgo: 96,
      markdown: `Counting so far: work-based learning 2, concrete actions 1, case studies 1, assessment tools 1, guidelines 1, partnership examples 1. Far from a clear winner, which is itself a result: people want *one entry for their own problem*.

I leave this open for another month.`,
      votes: ['paolo', 'marta'],
    },
  ],
};
