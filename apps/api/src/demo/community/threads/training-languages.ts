import type { CommunityThread } from '../types.js';

export const trainingLanguages: readonly CommunityThread[] = [
  {
    key: 'lire-un-referentiel',
    theme: 'relevant-training',
    author: 'luc',
    language: 'fr',
    title: 'Faire relire un référentiel par des entreprises sans les endormir : vos méthodes ?',
    askedHoursAgo: 214,
    markdown: `On nous demande de « consulter les professionnels » sur le référentiel de maintenance. J'ai essayé l'envoi du document (68 pages, aucune réponse) et la réunion de deux heures (trois participants, dont un au téléphone).

J'imagine quelque chose qui se fait **debout, en vingt minutes, devant la machine**. Quelqu'un a-t-il déjà inventé cela ?`,
    votes: ['leila', 'moussa', 'karim', 'oksana'],
    replies: [
      {
        author: 'leila',
        language: 'fr',
        hoursAgo: 211,
        markdown: `Oui, avec des cartes. Une compétence par carte, dans les mots de l'atelier, trente cartes au plus. Le chef d'équipe fait trois tas : « je m'en sers chaque semaine », « une fois par an », « plus jamais ». On prend une photo des tas, c'est fini.

Ce qu'on apprend surtout, c'est ce qu'il ajoute au stylo sur les cartes vierges.`,
        votes: ['luc', 'moussa', 'karim', 'paolo', 'elena'],
      },
      {
        author: 'moussa',
        language: 'fr',
        hoursAgo: 207,
        markdown: `Avec les artisans qui lisent peu, nous faisons la même chose avec des photos de pièces. Ils trient les pièces : « l'élève doit savoir la faire seul », « avec moi », « pas besoin ». Les discussions entre artisans valent toutes les enquêtes.`,
        votes: ['luc', 'leila', 'grace', 'ingrid'],
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 186,
        markdown: `We were once asked to do this with cards by a school. Twenty minutes, four of our people, standing. I kept the photo of the piles and used it for our own training plan. So bring two sets and leave one with the company.`,
        votes: ['luc', 'leila'],
      },
      {
        author: 'luc',
        language: 'fr',
        hoursAgo: 31,
        markdown: `Essayé hier avec les cartes de Leïla, chez un fabricant de pompes. Vingt-trois minutes. Douze cartes « plus jamais », dont deux que j'enseigne avec passion depuis dix ans. Je digère.

Sur les cartes vierges : « appeler avant de démonter » et « photographier avant de toucher ». Je continue chez quatre autres entreprises avant de conclure.`,
        votes: ['leila', 'moussa', 'paolo', 'jonas', 'amina', 'marta', 'elena', 'ingrid'],
      },
    ],
  },
  {
    key: 'micro-certifications',
    theme: 'relevant-training',
    author: 'leila',
    language: 'fr',
    title: 'Petites certifications pour adultes en poste : comment obtenir la reconnaissance des employeurs ?',
    askedHoursAgo: 13,
    markdown: `Nous ouvrons au prochain semestre trois modules courts du soir, de 24 heures chacun : habilitation électrique, variateurs de vitesse, lecture de schémas. Les salariés sont intéressés, mais ils demandent tous la même chose : « est-ce que mon patron en tiendra compte ? »

Je cherche des exemples concrets :

- une entreprise ou une branche qui a écrit noir sur blanc ce que vaut un module court
- une façon de l'inscrire dans le cadre national des certifications, ou à côté
- et, si vous l'avez fait, le nombre d'heures au-dessous duquel personne ne vous prend au sérieux`,
    votes: ['luc', 'moussa'],
    replies: [],
  },
  {
    key: 'ajhiza-qadima',
    theme: 'relevant-training',
    author: 'amina',
    language: 'ar',
    title: 'أجهزة تحكم قديمة تبرع بها مصنع: كيف نعلّم بها مهارات تنفع في خطوط الإنتاج الحديثة؟',
    askedHoursAgo: 580,
    markdown: `حصلت مدرستنا على أربع وحدات تحكم منطقي مبرمج (PLC) عمرها نحو خمس عشرة سنة، من مصنع أغذية غيّر خط إنتاجه. برنامجها الأصلي لا يعمل إلا على حاسوب قديم واحد، ولغتها الوحيدة هي المخطط السلمي.

المصنع نفسه يستعمل اليوم وحدات حديثة تُبرمج بالنص المهيكل. أخشى أن نعلّم الطلاب شيئًا لن يروه بعد التخرج، وأخشى في الوقت نفسه أن نرفض هدية لا نملك ثمن بديلها.

كيف تتصرفون في مثل هذه الحالة؟ ما الذي يبقى صالحًا مهما تغيّر الجهاز؟`,
    votes: ['karim', 'rania', 'samir', 'luc', 'jonas'],
    replies: [
      {
        author: 'samir',
        language: 'ar',
        hoursAgo: 574,
        markdown: `خذوها. عندنا ضواغط من التسعينيات، والطلاب يفهمون عليها ما لا يفهمونه على جهاز مغلق. الجهاز القديم يُفتح، والحديث لا يُفتح.`,
        votes: ['amina', 'karim', 'moussa'],
      },
      {
        author: 'jonas',
        language: 'en',
        hoursAgo: 570,
        markdown: `Allow me an answer in English, Amina, from somebody who hires people like your learners.

I never ask which controller somebody has learned on. I ask three things, and all three can be taught on your old units:

1. **Can they read what the machine is doing?** Inputs, outputs, which one is stuck.
2. **Do they think in states?** "Waiting, filling, full, fault", with one condition for each change. This is independent of language and brand.
3. **Do they leave it safe?** Emergency stop, and what the machine does when power comes back.

For the modern side you need no hardware. Let them write the same task twice: as a ladder on your old unit, then as structured text in a free simulator. For example the filling station:

\`\`\`
CASE state OF
  WAITING: IF bottle_present THEN state := FILLING; END_IF;
  FILLING: valve := TRUE;
           IF level >= target THEN state := FULL; END_IF;
           IF timer.Q THEN state := FAULT; END_IF;
  FULL:    valve := FALSE;
           IF NOT bottle_present THEN state := WAITING; END_IF;
  FAULT:   valve := FALSE; lamp_red := TRUE;
END_CASE;
\`\`\`

Whoever can explain why \`valve := FALSE\` stands in two places is welcome in our hall.`,
        votes: ['amina', 'luc', 'karim', 'rania', 'samir', 'elena', 'yusuf', 'ingrid', 'paolo', 'oksana'],
        isAnswer: true,
      },
      {
        author: 'karim',
        language: 'ar',
        hoursAgo: 561,
        markdown: `خلاصة ما كتبه يوناس لمن لا يقرأ الإنجليزية: لا يسأل صاحب العمل عن نوع الجهاز، بل عن ثلاث قدرات: قراءة ما تفعله الآلة، والتفكير بالحالات (انتظار، تعبئة، امتلاء، عطل)، وتركها في وضع آمن. ويقترح كتابة المهمة نفسها مرتين: مخططًا سلميًا على الجهاز القديم، ثم نصًا مهيكلًا في محاكٍ مجاني.`,
        votes: ['amina', 'rania', 'samir', 'jonas'],
      },
      {
        author: 'amina',
        language: 'ar',
        hoursAgo: 552,
        markdown: `شكرًا يوناس، وشكرًا كريم على الترجمة. فكرة كتابة المهمة مرتين حلّت المشكلة فعلًا: قسمت الصف إلى فرق من أربعة، فريق يكتب المخطط وفريق يكتب النص، ثم يتبادلون ويبحثون عن الخطأ.

وسؤال «لماذا تتكرر إشارة إغلاق الصمام مرتين؟» صار أشهر سؤال في المدرسة.`,
        votes: ['jonas', 'karim', 'luc', 'rania', 'ingrid', 'sofia', 'samir'],
      },
      {
        author: 'rania',
        language: 'ar',
        hoursAgo: 340,
        markdown: `هل يمكن أن تشاركينا ورقة التمرين يا أمينة؟ عندنا جهازان من الجيل نفسه في المخزن، ولم يجرؤ أحد على إخراجهما.`,
        votes: ['karim'],
      },
      {
        author: 'amina',
        language: 'ar',
        hoursAgo: 336,
        markdown: `بكل سرور. الورقة صفحتان: وصف محطة التعبئة، وجدول الإشارات، وعشرة أعطال مزروعة نطلب من الفريق الآخر أن يجدها. أصوّرها غدًا وأضعها هنا.`,
        votes: ['rania', 'samir'],
      },
    ],
  },
];
