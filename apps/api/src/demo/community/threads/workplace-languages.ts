import type { CommunityThread } from '../types.js';

export const workplaceLanguages: readonly CommunityThread[] = [
  {
    key: 'daftar-al-mutabaa',
    theme: 'work-based-learning',
    author: 'amina',
    language: 'ar',
    title: 'دفتر متابعة المتدرب في المصنع: كيف نجعله مفيدًا بدل أن يكون ورقًا يُملأ في اليوم الأخير؟',
    askedHoursAgo: 388,
    markdown: `عندنا دفتر متابعة من ثلاثين صفحة. في الواقع يملؤه المتدرب كله في اليوم الأخير، ويوقّعه المشرف دون أن يقرأه، وأضعه أنا في الخزانة.

أريد شيئًا يكتبه المتدرب في خمس دقائق كل يوم، ويقرؤه المشرف فعلًا، ويساعدني حين أزور المصنع على أن أسأل السؤال الصحيح.

من عنده نموذج جرّبه أكثر من فصل دراسي؟`,
    votes: ['rania', 'karim', 'samir', 'yusuf', 'leila'],
    replies: [
      {
        author: 'samir',
        language: 'ar',
        hoursAgo: 384,
        markdown: `اختصروا أولًا. كل صفحة زائدة تقتل صفحة نافعة.`,
        votes: ['amina', 'rania'],
      },
      {
        author: 'rania',
        language: 'ar',
        hoursAgo: 379,
        markdown: `نستعمل منذ ثلاثة فصول بطاقة واحدة لكل أسبوع، وجهًا وظهرًا، بدل الدفتر.

**الوجه، يكتبه المتدرب كل يوم (سطر واحد لكل سؤال):**

1. ماذا فعلتُ بيدي اليوم؟
2. من شرح لي، وماذا سألته؟
3. ما الذي لم أفهمه بعد؟

**الظهر، يكتبه المشرف مرة واحدة في الأسبوع:**

| السؤال | الجواب |
| --- | --- |
| مهمة يستطيع أن يؤديها وحده الآن | |
| مهمة يؤديها مع مساعدة | |
| شيء أريد أن تشرحه المدرسة قبل الأسبوع القادم | |

السطر الأخير هو سر البطاقة: حين يرى المشرف أننا شرحنا في المدرسة ما طلبه، يبدأ بالكتابة بجدية. في الفصل الأول كُتب هذا السطر في 12 بطاقة من مئة، وفي الفصل الثالث في 71.

وعند الزيارة لا أحمل معي إلا جواب السؤال الثالث من الوجه، ومنه يبدأ الحديث.`,
        votes: ['amina', 'karim', 'samir', 'yusuf', 'leila', 'ingrid', 'luc', 'paolo'],
        isAnswer: true,
        edited: {
          by: 'rania',
          hoursAgo: 378,
          note: 'أضفتُ أرقام الفصل الأول والثالث.',
          before: `نستعمل منذ ثلاثة فصول بطاقة واحدة لكل أسبوع، وجهًا وظهرًا، بدل الدفتر.

**الوجه، يكتبه المتدرب كل يوم (سطر واحد لكل سؤال):**

1. ماذا فعلتُ بيدي اليوم؟
2. من شرح لي، وماذا سألته؟
3. ما الذي لم أفهمه بعد؟

**الظهر، يكتبه المشرف مرة واحدة في الأسبوع:** مهمة يؤديها وحده، ومهمة يؤديها مع مساعدة، وشيء يريد أن تشرحه المدرسة.

السطر الأخير هو سر البطاقة: حين يرى المشرف أننا شرحنا في المدرسة ما طلبه، يبدأ بالكتابة بجدية.`,
        },
      },
      {
        author: 'yusuf',
        language: 'en',
        hoursAgo: 372,
        markdown: `I read Arabic better than I write it, so in English: we have nearly the same card, and I can confirm the effect of the last line. One addition: the card travels *as a photo*. The learner sends it on Thursday evening, and the teacher answers one line of it on Friday. Otherwise it stays in the pocket.`,
        votes: ['amina', 'rania', 'karim'],
      },
      {
        author: 'amina',
        language: 'ar',
        hoursAgo: 365,
        markdown: `هذا بالضبط ما كنت أبحث عنه. شكرًا رانيا، ويوسف أيضًا على فكرة الصورة. سأبدأ مع ثمانية متدربين في مصنع واحد قبل أن أعمّم. علّمتُ ردّ رانيا جوابًا.`,
        votes: ['rania', 'yusuf', 'samir'],
      },
      {
        author: 'amina',
        language: 'ar',
        hoursAgo: 22,
        markdown: `بعد أسبوعين: سبعة من ثمانية يكتبون كل يوم. وأول طلب من مشرف كان أن نشرح الفرق بين الحساس الحثي والسعوي. شرحناه يوم السبت، وكتب يوم الثلاثاء: «لاحظتُ الفرق».

لم يكتب لي مشرف كلمة واحدة طوال أربع سنوات قبل ذلك.`,
        votes: ['rania', 'yusuf', 'karim', 'samir', 'leila', 'ingrid', 'luc', 'sofia', 'grace'],
      },
    ],
  },
  {
    key: 'tadrib-al-talibat',
    theme: 'work-based-learning',
    author: 'rania',
    language: 'ar',
    title: 'تدريب الطالبات في الورش والمصانع: المواصلات والثقة، كيف حللتموهما؟',
    askedHoursAgo: 158,
    markdown: `عندي هذا الفصل تسع عشرة طالبة في الإلكترونيات والتبريد. مستواهن ممتاز، ومع ذلك لم أجد مكان تدريب إلا لإحدى عشرة منهن.

العقبات بالترتيب كما تقولها الأسر والشركات:

1. المواصلات قبل السابعة صباحًا
2. أن تكون الطالبة وحدها بين ثلاثين عاملًا
3. عدم وجود غرفة لتبديل الملابس
4. «لم نجرّب من قبل»

أبحث عن حلول صغيرة نُفّذت فعلًا، وليس عن سياسات.`,
    votes: ['amina', 'karim', 'leila', 'sofia', 'grace'],
    replies: [
      {
        author: 'amina',
        language: 'ar',
        hoursAgo: 155,
        markdown: `ثلاثة أشياء نفعت عندنا: لا نرسل طالبة وحدها بل اثنتين على الأقل إلى المكان نفسه، وندعو الأسر إلى زيارة المصنع قبل البدء بأسبوع، ونطلب من الشركة أن تبدأ الطالبات في الثامنة بدل السابعة.

الزيارة العائلية هي الأقوى. أب رفض ثلاث مرات رأى خط الإنتاج النظيف، فصار يقنع غيره.`,
        votes: ['rania', 'karim', 'leila', 'yusuf', 'ingrid', 'samir'],
      },
      {
        author: 'karim',
        language: 'ar',
        hoursAgo: 152,
        markdown: `هذه قائمة طالباتنا المتدربات مع أرقام هواتفهن وأسماء الشركات، يمكنك أن تتصلي بهن مباشرة لتسمعي تجربتهن: مريم 0600000001، سلمى 0600000002، هاجر 0600000003.`,
        votes: [],
        hidden: {
          by: 'yusuf',
          hoursAgo: 151,
          reason:
            'أعرف أن النية طيبة يا كريم، لكن المشاركة تحتوي على أسماء طالبات وأرقام هواتفهن، والصفحة عامة. أرجو أن تعيد كتابة التجربة دون بيانات شخصية.',
        },
      },
      {
        author: 'karim',
        language: 'ar',
        hoursAgo: 149,
        markdown: `أعيد ما كتبته دون أسماء: طلبنا من أربع خريجات يعملن اليوم في المصانع أن يرافقن المتدربات في الأسبوع الأول، نصف ساعة كل يوم في الاستراحة. كلّفنا ذلك بطاقة مواصلات فقط. من بين أربع عشرة متدربة أكملت ثلاث عشرة.

وشكرًا ليوسف على التنبيه.`,
        votes: ['rania', 'amina', 'yusuf', 'leila', 'samir', 'ingrid', 'marta'],
      },
      {
        author: 'leila',
        language: 'fr',
        hoursAgo: 130,
        markdown: `Pour le vestiaire : une petite entreprise nous a dit non pendant deux ans à cause de cela. La solution a été un paravent et un verrou, 60 euros, montés par les stagiaires elles-mêmes le premier jour. Depuis, l'entreprise le montre à ses visiteurs.`,
        votes: ['rania', 'amina', 'sofia', 'elena', 'luc', 'grace'],
      },
      {
        author: 'rania',
        language: 'ar',
        hoursAgo: 5,
        markdown: `صار العدد ست عشرة من تسع عشرة! شركتان وافقتا بعد زيارة الأسر، وثالثة بعد أن عرضنا أن نبني نحن غرفة التبديل. بقيت ثلاث طالبات، والعقبة عندهن المواصلات وحدها. هل جرّب أحد حافلة مشتركة بين عدة شركات في المنطقة نفسها؟`,
        votes: ['amina', 'karim', 'leila'],
      },
    ],
  },
  {
    key: 'apprenti-partage',
    theme: 'work-based-learning',
    author: 'samir',
    language: 'fr',
    title: 'Entreprises trop petites pour tout montrer : peut-on partager un apprenti entre deux ateliers ?',
    askedHoursAgo: 610,
    markdown: `Un de nos partenaires ne fait que la climatisation automobile, un autre que les chambres froides. Chacun est très bon, mais aucun ne couvre le programme. Les deux seraient d'accord pour accueillir le même apprenti à tour de rôle.

Questions pratiques :

- Qui signe le contrat, qui paie l'indemnité ?
- Quel rythme : à la semaine, au mois, au semestre ?
- Qui note ?

Si quelqu'un l'a fait pour de vrai, je veux bien le modèle de calendrier.`,
    votes: ['luc', 'moussa', 'leila', 'karim'],
    replies: [
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 603,
        markdown: `Nous l'avons fait pour de vrai, avec deux ateliers de maintenance, et nous avons corrigé trois fois. Ce qui tient aujourd'hui :

**Un seul contrat, deux lieux.** L'entreprise A signe et verse l'indemnité, l'entreprise B est inscrite en annexe comme lieu de formation et lui rembourse sa part en fin de trimestre. Vérifiez que votre réglementation l'autorise ; chez nous, il a fallu un accord écrit de l'organisme de contrôle.

**Rythme : six semaines.** À la semaine, l'apprenti n'est nulle part chez lui. Au semestre, il oublie. Six semaines, c'est un vrai chantier.

| Période | Lieu | Objectif que l'apprenti sait dire lui-même |
| --- | --- | --- |
| semaines 1 à 6 | A | je prépare une intervention seul |
| semaines 7 à 12 | B | je trouve une panne avec le schéma |
| semaines 13 à 18 | A | j'interviens chez le client avec mon tuteur |
| semaines 19 à 24 | B | je rends compte et je chiffre |

**Une seule note, donnée ensemble,** en une heure, autour d'un café, au moment du passage de A à B. C'est aussi là que les deux patrons apprennent à se connaître. Ils se prêtent maintenant des outils.`,
        votes: ['samir', 'leila', 'moussa', 'karim', 'yusuf', 'paolo', 'ingrid', 'jonas', 'elena'],
        isAnswer: true,
      },
      {
        author: 'yusuf',
        language: 'en',
        hoursAgo: 598,
        markdown: `Six weeks is our experience too. And give the learner **one** mentor at school for the whole time, otherwise they have three bosses and nobody to complain to.`,
        votes: ['samir', 'luc', 'rania'],
      },
      {
        author: 'samir',
        language: 'fr',
        hoursAgo: 590,
        markdown: `Merci Luc, c'est d'une clarté rare. La question du remboursement entre A et B était mon point mort. Le premier apprenti partagé commence le mois prochain : froid commercial chez l'un, automobile chez l'autre.`,
        votes: ['luc', 'leila', 'karim'],
      },
    ],
  },
  {
    key: 'shakwa-min-mushrif',
    theme: 'work-based-learning',
    author: 'samir',
    language: 'ar',
    title: 'تحذير من مشرف في ورشة بالمنطقة الصناعية يعامل المتمهنين معاملة سيئة',
    askedHoursAgo: 296,
    markdown: `أكتب وأنا غاضب. أحد المتمهنين عندنا أمضى خمسة أسابيع في غسل السيارات بدل تعلم التكييف. المشرف اسمه السيد ع. بوعلام، ورقم هاتفه 0555000000، ومكان الورشة خلف محطة الوقود. لا ترسلوا إليه أحدًا.`,
    votes: [],
    hidden: {
      by: 'yusuf',
      hoursAgo: 294,
      reason:
        'نفهم غضبك يا سمير، والمسألة مهمة، لكن ما نشرته يتهم شخصًا بالاسم ويذكر رقم هاتفه وهو لا يستطيع الرد هنا. اكتب من فضلك ما حدث دون أسماء، فالسؤال يستحق النقاش: كيف نتصرف حين لا يتعلم المتدرب شيئًا؟',
    },
    replies: [],
  },
];
