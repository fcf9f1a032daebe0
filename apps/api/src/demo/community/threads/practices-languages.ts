import type { CommunityThread } from '../types.js';

export const practicesLanguages: readonly CommunityThread[] = [
  {
    key: 'soixante-eleves-douze-postes',
    theme: 'innovative-practices',
    author: 'moussa',
    language: 'fr',
    title: 'Soixante élèves, douze postes de soudure : comment organiser la rotation sans perdre la moitié du groupe ?',
    askedHoursAgo: 665,
    markdown: `En structures métalliques, j'ai cette année soixante élèves en première année, douze postes, un professeur et un aide-atelier. Séances de quatre heures, deux fois par semaine.

Jusqu'ici : douze soudent, quarante-huit regardent ou bavardent. Les meilleurs progressent, les autres s'habituent à attendre. Dédoubler le groupe n'est pas possible avant l'an prochain.

Avez-vous une organisation qui tienne **toute l'année**, pas seulement le jour de l'inspection ?`,
    votes: ['leila', 'grace', 'samir', 'karim', 'luc'],
    replies: [
      {
        author: 'samir',
        language: 'fr',
        hoursAgo: 661,
        markdown: `Chez nous, ce qui a tout changé : plus personne ne « regarde ». Celui qui ne soude pas a une tâche écrite, sinon il ne reste pas dans l'atelier.`,
        votes: ['moussa', 'luc', 'leila'],
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 652,
        markdown: `J'ai connu quarante-cinq élèves pour dix postes. Nous avons fini par tourner avec cinq ateliers d'une heure moins dix, chaque groupe de douze passant partout sur une semaine et demie :

| Atelier | Qui encadre | Production attendue |
| --- | --- | --- |
| A. Souder | le professeur | deux cordons, contrôlés |
| B. Préparer : tracer, couper, meuler, pointer | l'aide-atelier | les pièces dont le groupe suivant aura besoin |
| C. Contrôler | un élève de 3e année | fiche remplie sur les pièces d'hier : vue, équerre, pliage |
| D. Lire et chiffrer | personne, sujet sur la table | liste de débit et prix d'un portail réel |
| E. Ranger, entretenir, préparer le poste | un élève responsable | liste cochée, photo du poste |

Trois détails qui font que cela tient :

- **B travaille pour A.** Si B n'a rien préparé, A ne soude pas demain. La pression vient des camarades, pas de nous.
- **C est tenu par des grands**, et cela compte dans leur note.
- On commence par **deux semaines sans soudure**, où l'on n'apprend que la rotation. C'est long, et c'est ce qui rend le reste possible.

Chaque élève soude moins longtemps par semaine, mais il soude avec quelqu'un à côté de lui.`,
        votes: ['moussa', 'leila', 'samir', 'karim', 'grace', 'paolo', 'yusuf', 'elena', 'ingrid', 'arben'],
        isAnswer: true,
      },
      {
        author: 'leila',
        language: 'fr',
        hoursAgo: 640,
        markdown: `L'idée que les élèves d'hier sont les fournisseurs d'aujourd'hui est magnifique. Je la vole pour le câblage d'armoires.`,
        votes: ['luc', 'moussa'],
      },
      {
        author: 'moussa',
        language: 'fr',
        hoursAgo: 320,
        markdown: `Nous en sommes à la sixième semaine. Bilan honnête :

- le bruit a baissé de moitié,
- l'atelier D reste le maillon faible, sans adulte ils copient,
- la consommation d'électrodes a diminué d'un tiers parce que les pièces sont mieux préparées,
- douze élèves de troisième année se sont découvert un talent de contrôleur, très sévère.

Pour D, j'essaie maintenant un vrai client : le gardien, qui veut un portail.`,
        votes: ['luc', 'samir', 'leila', 'grace', 'yusuf', 'ingrid', 'amina'],
      },
    ],
  },
  {
    key: 'dhaka-istinai-taqarir',
    theme: 'innovative-practices',
    author: 'rania',
    language: 'ar',
    title: 'طلاب يكتبون تقارير التدريب بالذكاء الاصطناعي: نمنع، أم نغيّر المهمة؟',
    askedHoursAgo: 90,
    markdown: `هذا الفصل وصلتني تقارير تدريب ميداني مكتوبة بلغة ممتازة، وكلها متشابهة: «اكتسبتُ مهارات قيّمة وتعلمتُ العمل ضمن فريق». لا اسم آلة، ولا مشكلة، ولا رقم واحد.

لا أريد أن أقضي وقتي في مطاردة من استعمل ماذا. أفكر في تغيير المهمة نفسها بحيث لا ينفع فيها نص عام.

ماذا جرّبتم؟ وهل لديكم سياسة مكتوبة تفهمها الأسر والشركات؟`,
    votes: ['amina', 'karim', 'samir', 'grace'],
    replies: [
      {
        author: 'amina',
        language: 'ar',
        hoursAgo: 87,
        markdown: `غيّرتُ المهمة. بدل التقرير أطلب ثلاث صور التقطها الطالب بنفسه، وتحت كل صورة أربع جمل: ما هذا الجهاز؟ ماذا كان العطل؟ ماذا فعلتَ أنت؟ ماذا كنت ستفعل لو لم ينجح الحل؟ ثم خمس دقائق شرح شفهي أمام زميلين.

من لم يكن هناك لا يستطيع أن يشرح الصورة.`,
        votes: ['rania', 'karim', 'samir', 'yusuf', 'luc'],
      },
      {
        author: 'karim',
        language: 'ar',
        hoursAgo: 82,
        markdown: `انتبهوا لمسألة الصور: بعض الشركات تمنع التصوير داخل خطوط الإنتاج. نحن نقبل بدلًا منها رسمًا باليد، والرسم أصدق أحيانًا.`,
        votes: ['rania', 'amina', 'jonas'],
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 66,
        markdown: `From the company: we let them use these tools, but the learner's report has to contain one number measured by themselves and one thing that went wrong. I sign only if I remember the thing that went wrong. A machine cannot know it.`,
        votes: ['rania', 'amina', 'elena', 'luc', 'oksana'],
      },
      {
        author: 'rania',
        language: 'ar',
        hoursAgo: 11,
        markdown: `جمعتُ أفكاركم في صفحة واحدة للطلاب: رقم قستَه بنفسك، وشيء لم ينجح، وصورة أو رسم، وخمس دقائق شرح. وتحتها جملة واحدة: «استعمل أي أداة تساعدك على الصياغة، لكن الخبرة يجب أن تكون خبرتك».

سأخبركم بعد نهاية الفصل بما تغيّر.`,
        votes: ['amina', 'karim', 'samir', 'ingrid'],
      },
    ],
  },
];
