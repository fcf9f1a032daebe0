import type { CommunityThread } from '../types.js';
import { webinarMissLater } from './webinar-miss-later.js';

/** The third question of the webinar, and the community's longest thread: long enough to need its pages. */
export const webinarMiss: CommunityThread = {
  key: 'packages-miss',
  theme: 'sustainable-partnerships',
  author: 'ingrid',
  language: 'en',
  title: 'What do you miss in the knowledge packages?',
  askedHoursAgo: 717,
  markdown: `Third and last question from the slide "Your input counts!" of 24 February 2025, and the one I am most curious about.

**What did you look for and not find?** A topic, a format, a language, an example from a place like yours, a tool, a person to ask: everything counts. One thing per reply, please, so that others can vote for it.

I promise two things:

1. Paolo and I read every reply.
2. At the end you will see here what changed because of it, and what did not, and why.`,
  votes: ['paolo', 'luc', 'amina', 'marta', 'karim', 'grace', 'oksana', 'leila', 'jonas'],
  replies: [
    {
      author: 'arben',
      language: 'en',
      hoursAgo: 716.2,
      markdown: `Time and money. For each action: who did it, how many hours, what it cost. Even a rough range would help me more than another recommendation.`,
      votes: ['leila', 'nino', 'grace', 'moussa', 'karim', 'elena', 'luc', 'oksana'],
    },
    {
      author: 'leila',
      language: 'fr',
      hoursAgo: 715.5,
      markdown: `Des modèles modifiables. On nous dit « rédigez une convention », mais le modèle est un PDF. Je veux un document que je peux ouvrir, raccourcir et mettre à l'en-tête de mon centre.`,
      votes: ['moussa', 'luc', 'karim', 'arben', 'nino', 'samir'],
    },
    {
      author: 'jonas',
      language: 'en',
      hoursAgo: 713,
      markdown: `The company's calculation. My managing director asks one question: what does a learner cost us in the first year, and when does that turn? A simple example with real figures would open more doors than ten logos.`,
      votes: ['arben', 'marta', 'elena', 'luc', 'rania'],
    },
    {
      author: 'elena',
      language: 'en',
      hoursAgo: 712.4,
      markdown: `@Jonas, do you have such a calculation yourselves? Even without the real numbers?`,
      votes: [],
    },
    {
      author: 'jonas',
      language: 'en',
      hoursAgo: 710,
      markdown: `We do. In a very reduced form, per learner and year:

| | Year 1 | Year 2 | Year 3 |
| --- | ---: | ---: | ---: |
| Pay and social costs | 100 | 106 | 113 |
| Time of the trainers | 45 | 30 | 15 |
| Material, mistakes, machine time | 20 | 15 | 8 |
| Productive work done | −25 | −80 | −140 |
| **Left with us** | **140** | **71** | **−4** |

Index, pay in year 1 = 100. So it turns at the end of the third year, and every apprentice who stays saves us the search for a skilled worker. That last line is the one that convinced the management.`,
      votes: ['arben', 'elena', 'marta', 'luc', 'paolo', 'ingrid', 'rania', 'yusuf', 'karim'],
    },
    {
      author: 'amina',
      language: 'ar',
      hoursAgo: 705,
      markdown: `أفتقد الأمثلة التي لم تنجح. كل دراسات الحالة تنتهي نهاية سعيدة. أريد أن أقرأ عن شراكة توقفت بعد سنة، ولماذا، وماذا كان أصحابها سيفعلون بطريقة مختلفة.`,
      votes: ['ingrid', 'rania', 'karim', 'luc', 'nino', 'marta', 'oksana', 'sofia', 'samir'],
    },
    {
      author: 'luc',
      language: 'fr',
      hoursAgo: 702,
      markdown: `Entièrement d'accord avec Amina. Je commence : un partenariat de trois ans avec un équipementier, arrêté en un mois parce que la seule personne qui nous connaissait a changé de poste. Depuis, nous demandons toujours deux contacts par entreprise.`,
      votes: ['amina', 'leila', 'karim', 'ingrid'],
    },
    {
      author: 'nino',
      language: 'en',
      hoursAgo: 699,
      markdown: `Ours: we signed fourteen agreements in one festive morning with the minister present. A year later two of them were alive. We should have signed two.`,
      votes: ['luc', 'arben', 'amina', 'oksana', 'ingrid', 'grace', 'paolo', 'leila'],
    },
    {
      author: 'grace',
      language: 'en',
      hoursAgo: 690,
      markdown: `Pages that open on a phone with a weak signal. My colleagues will not download a 14 MB report. Text first, pictures if you want them.`,
      votes: ['moussa', 'amina', 'sofia', 'ingrid'],
    },
    {
      author: 'moussa',
      language: 'fr',
      hoursAgo: 688,
      markdown: `L'économie informelle. Chez nous, huit places de formation sur dix se trouvent dans des ateliers sans registre de commerce. Aucun des deux dossiers n'explique comment travailler avec un maître artisan qui n'écrit pas et ne signera jamais une convention de quatre pages.`,
      votes: ['grace', 'leila', 'samir', 'ingrid', 'karim', 'arben', 'rania'],
    },
    {
      author: 'grace',
      language: 'en',
      hoursAgo: 686,
      markdown: `Moussa's point is ours too. In Nakuru we work with the association of the artisans, they vouch for their members and keep a simple register. I can describe how it began.`,
      votes: ['moussa', 'ingrid'],
    },
    {
      author: 'moussa',
      language: 'fr',
      hoursAgo: 684,
      markdown: `Grace, oui, avec plaisir. Chez nous ce serait la chambre des métiers, mais elle se méfie de l'école. Comment avez-vous gagné leur confiance ?`,
      votes: [],
    },
    {
      author: 'grace',
      language: 'en',
      hoursAgo: 661,
      markdown: `By asking for nothing in the first half-year. We invited their members to use our workshop on Saturdays, two hours, for jobs they cannot do at home: bending, a clean weld on thin sheet. They brought their own material. In the third month they asked *us* whether they could take learners.

What we would do differently: agree in writing who pays for the gas. We paid for all of it.`,
      votes: ['moussa', 'leila', 'luc', 'ingrid', 'karim', 'paolo', 'nino', 'samir'],
    },
    {
      author: 'oksana',
      language: 'uk',
      hoursAgo: 655,
      markdown: `Мені бракує матеріалів про роботу в умовах кризи: як зберегти партнерство, коли підприємство переїхало, як організувати практику, коли частина учнів за кордоном. Це потрібно не лише нам.`,
      votes: ['nino', 'marta', 'ingrid'],
    },
    {
      author: 'marta',
      language: 'en',
      hoursAgo: 654,
      markdown: `For those who do not read Ukrainian: Oksana misses material on working in a crisis, for example how to keep a partnership when the company has moved, or how to organise practice when part of the learners are abroad.

I add: several of our schools near Poznań teach those learners, so there is something to write together.`,
      votes: ['oksana', 'ingrid', 'elena', 'luc'],
    },
    {
      author: 'rania',
      language: 'ar',
      hoursAgo: 640,
      markdown: `أدوات قصيرة باللغة العربية. ليس ترجمة كل شيء، بل ثلاث أوراق فقط: مذكرة تفاهم، واستمارة متابعة المتدرب، واستبيان للشركة من عشرة أسئلة.`,
      votes: ['amina', 'karim', 'samir', 'leila', 'ingrid'],
    },
    {
      author: 'karim',
      language: 'ar',
      hoursAgo: 637,
      markdown: `عندي استبيان للشركات من تسعة أسئلة نستعمله منذ سنتين، بالعربية والفرنسية. سأنظفه من أسماء الشركات وأشاركه هنا.`,
      votes: ['rania', 'amina', 'samir'],
    },
    {
      author: 'elena',
      language: 'es',
      hoursAgo: 620,
      markdown: `Echo de menos la voz del alumnado. Hablamos de empresas, de centros y de administraciones, pero casi nunca preguntamos a quien hace las prácticas qué aprendió y qué no.`,
      votes: ['ingrid', 'sofia', 'rania', 'paolo'],
    },
    {
      author: 'yusuf',
      language: 'en',
      hoursAgo: 611,
      markdown: `Elena is right. We ask our learners three questions by text message in the second week of a placement: *What did you do yesterday? Who explained it to you? What would you like to try?* The answers tell us more than the final report.`,
      votes: ['elena', 'rania', 'jonas', 'amina', 'grace', 'luc'],
    },
    {
      author: 'paolo',
      language: 'en',
      hoursAgo: 600,
      markdown: `Reading along. So far I see three groups: **figures** (time, cost, benefit), **things one can edit and use** (templates, short forms, in more languages), and **honest stories** (failures, crisis, informal economy). Please go on, and correct me if I sort you into the wrong box.`,
      votes: ['ingrid', 'marta', 'arben'],
    },
    {
      author: 'sofia',
      language: 'pt',
      hoursAgo: 588,
      markdown: `Falta-me um calendário. Quase todas as ações dependem do ano letivo e do ciclo das empresas: em agosto ninguém responde, em novembro fecham-se orçamentos. Uma linha «melhor altura do ano» em cada ação evitava muitas tentativas falhadas.`,
      votes: ['elena', 'luc', 'paolo', 'ingrid', 'nino'],
    },
    {
      author: 'samir',
      language: 'ar',
      hoursAgo: 560,
      markdown: `شرح مبسط لمشاريع إيراسموس+ لمن يشارك لأول مرة: ما معنى شريك كامل وشريك منتسب؟ كم من الوقت يأخذ التقرير المالي؟ من يوقّع عن المركز إذا لم تكن له شخصية قانونية مستقلة؟`,
      votes: ['karim', 'leila', 'moussa', 'amina', 'grace'],
    },
    ...webinarMissLater,
  ],
};
