import { catalogue } from '@guildhall/kernel';

export const draftMessages = catalogue({
  en: {
    conflict: 'This draft was changed elsewhere meanwhile. Compare the two, then save yours or take the other.',
    tooMany: 'You have {most, number} drafts, which is as many as can be kept. Discard one you no longer need.',
    suspended: 'Your account is suspended, so your question was not published. It is kept here.',
    theme: 'The theme of your question is no longer there. Choose another one and publish it.',
    refused: 'Your question does not meet the conditions for questions now. Open it, mend what is marked, and post it.',
    failed: 'Publishing failed several times on our side. Your question is kept; post it by hand.',
    published: 'Your scheduled question “{title}” is published',
    notPublished: 'Your scheduled question “{title}” was not published. It is kept among your drafts, with the reason.',
  },
  fr: {
    conflict:
      'Ce brouillon a changé ailleurs entre-temps. Comparez les deux, puis enregistrez le vôtre ou reprenez l’autre.',
    tooMany: 'Vous avez {most, number} brouillons, le maximum conservé. Supprimez-en un dont vous n’avez plus besoin.',
    suspended: 'Votre compte est suspendu ; votre question n’a pas été publiée. Elle est conservée ici.',
    theme: 'Le thème de votre question n’existe plus. Choisissez-en un autre et publiez-la.',
    refused: 'Votre question ne remplit plus les conditions. Ouvrez-la, corrigez ce qui est signalé, puis publiez-la.',
    failed: 'La publication a échoué plusieurs fois chez nous. Votre question est conservée ; publiez-la vous-même.',
    published: 'Votre question programmée « {title} » est publiée',
    notPublished:
      'Votre question programmée « {title} » n’a pas été publiée. Elle est conservée dans vos brouillons, avec le motif.',
  },
  ar: {
    conflict: 'تغيّرت هذه المسوّدة في مكان آخر في هذه الأثناء. قارن النسختين، ثم احفظ نسختك أو خذ الأخرى.',
    tooMany: 'لديك {most, number} مسوّدة، وهذا أقصى ما يُحفظ. احذف واحدة لم تعد تحتاج إليها.',
    suspended: 'حسابك موقوف، فلم يُنشر سؤالك. وهو محفوظ هنا.',
    theme: 'لم يعد محور سؤالك موجوداً. اختر محوراً آخر وانشره.',
    refused: 'لم يعد سؤالك يستوفي شروط الأسئلة. افتحه وصحّح ما أُشير إليه ثم انشره.',
    failed: 'فشل النشر عدة مرات من جانبنا. سؤالك محفوظ؛ انشره بنفسك.',
    published: 'نُشر سؤالك المجدول «{title}»',
    notPublished: 'لم يُنشر سؤالك المجدول «{title}». وهو محفوظ بين مسوّداتك مع السبب.',
  },
});
