import { catalogue, type Language, languages } from '@guildhall/kernel';
import { DeclineReason } from './interest.kinds.js';

/** Kind words, so that nobody is left without an answer because it is hard to write one. */
const words = catalogue({
  en: {
    found:
      'Thank you for your interest and for the time you took. We have found the partners we need for this project. We would be glad to read from you about another one.',
    'other-profile':
      'Thank you for your interest. What you do is valuable; for this project we look for a somewhat different profile. We wish you the right partners, and hope our ways cross again.',
    timing:
      'Thank you for your interest. Our times do not meet for this project. If yours change, or for a later project, please write to us again.',
    countries:
      'Thank you for your interest. For this call we still need partners from other countries. We will remember you for a project where that is no question.',
    capacity:
      'Thank you for your interest. What you can give and what this project needs do not fit together this time. We hope to find a project of the right size for both of us.',
    other: 'Thank you for your interest and for your answers. We cannot go on together this time. We wish you success.',
  },
  fr: {
    found:
      'Merci de votre intérêt et du temps que vous y avez consacré. Nous avons trouvé les partenaires dont nous avons besoin pour ce projet. Nous serions heureux de vous lire à propos d’un autre.',
    'other-profile':
      'Merci de votre intérêt. Ce que vous faites a de la valeur ; pour ce projet, nous cherchons un profil un peu différent. Nous vous souhaitons de trouver les bons partenaires et espérons vous recroiser.',
    timing:
      'Merci de votre intérêt. Nos calendriers ne s’accordent pas pour ce projet. Si le vôtre change, ou pour un projet à venir, écrivez-nous de nouveau.',
    countries:
      'Merci de votre intérêt. Pour cet appel, il nous faut encore des partenaires d’autres pays. Nous penserons à vous pour un projet où cela ne compte pas.',
    capacity:
      'Merci de votre intérêt. Ce que vous pouvez apporter et ce que demande ce projet ne s’accordent pas cette fois. Nous espérons trouver un projet à la bonne mesure pour nous deux.',
    other:
      'Merci de votre intérêt et de vos réponses. Nous ne pouvons pas poursuivre ensemble cette fois. Nous vous souhaitons de réussir.',
  },
  ar: {
    found:
      'شكراً لاهتمامكم وللوقت الذي خصصتموه. وجدنا الشركاء الذين نحتاج إليهم لهذا المشروع، ويسعدنا أن نقرأ منكم عن مشروع آخر.',
    'other-profile':
      'شكراً لاهتمامكم. ما تقومون به قيّم، لكننا نبحث في هذا المشروع عن خبرة مختلفة بعض الشيء. نتمنى لكم أن تجدوا الشركاء المناسبين، ونأمل أن نلتقي من جديد.',
    timing:
      'شكراً لاهتمامكم. لا تتوافق مواعيدنا في هذا المشروع. إن تغيّرت مواعيدكم، أو لمشروع لاحق، فاكتبوا إلينا من جديد.',
    countries:
      'شكراً لاهتمامكم. ما زلنا نحتاج في هذه الدعوة إلى شركاء من بلدان أخرى. سنتذكركم في مشروع لا يُشترط فيه ذلك.',
    capacity:
      'شكراً لاهتمامكم. ما يمكنكم تقديمه لا يتفق هذه المرة مع ما يحتاج إليه المشروع. نأمل أن نجد مشروعاً يناسبنا معاً.',
    other: 'شكراً لاهتمامكم ولإجاباتكم. لا يمكننا المتابعة معاً هذه المرة. نتمنى لكم النجاح.',
  },
});

/** The language of the interface that words for somebody who wrote in `tag` are said in. */
export const spokenFor = (tag: string, otherwise: Language): Language =>
  languages.find((one) => one === tag.split('-')[0]) ?? otherwise;

/** The words of a template in the language of whoever is declined, as far as there are any. */
export const declineWords = (reason: DeclineReason, language: Language): string => words[reason]()(language);

/** All templates in one language. */
export const declineTemplates = (language: Language) =>
  Object.values(DeclineReason).map((reason) => ({ reason, words: declineWords(reason, language) }));
