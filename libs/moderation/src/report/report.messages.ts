import { catalogue } from '@guildhall/kernel';

export const reportMessages = catalogue({
  en: {
    goodFaith: 'Confirm that what you report is true as far as you know.',
    name: 'Tell us your name, so that a moderator knows whom they answer.',
    email: 'Tell us your address, so that we can tell you what came of it.',
    words: 'Say in a sentence what is wrong with it.',
    own: 'This is yours. You can edit it, or ask a moderator.',
    receiptSubject: 'We have your report',
    receiptBody:
      'Thank you, {name}. A moderator looks at what you reported and tells you at this address what came of it. Whoever is concerned does not learn that it was you.\n\nYour receipt: {link}',
    outcomeSubject: 'What came of your report',
    outcomeBody: '{name}, {outcome}\n\n{link}',
  },
  fr: {
    goodFaith: 'Confirmez que ce que vous signalez est vrai, à votre connaissance.',
    name: 'Indiquez votre nom, pour que la modération sache à qui elle répond.',
    email: 'Indiquez votre adresse, pour que nous puissions vous dire ce qu’il en est.',
    words: 'Dites en une phrase ce qui ne va pas.',
    own: 'Ceci est à vous. Vous pouvez le modifier, ou demander à la modération.',
    receiptSubject: 'Nous avons reçu votre signalement',
    receiptBody:
      'Merci, {name}. La modération examine ce que vous avez signalé et vous dira à cette adresse ce qu’il en est. La personne concernée n’apprend pas que c’est vous.\n\nVotre reçu : {link}',
    outcomeSubject: 'La suite donnée à votre signalement',
    outcomeBody: '{name}, {outcome}\n\n{link}',
  },
  ar: {
    goodFaith: 'أكّد أن ما تبلّغ عنه صحيح على حد علمك.',
    name: 'أخبرنا باسمك ليعرف المشرف على من يرد.',
    email: 'أخبرنا بعنوانك لنبلّغك بالنتيجة.',
    words: 'قل في جملة ما الخطأ فيه.',
    own: 'هذا لك. يمكنك تعديله أو سؤال أحد المشرفين.',
    receiptSubject: 'وصلنا بلاغك',
    receiptBody:
      'شكراً يا {name}. ينظر أحد المشرفين في ما أبلغت عنه ويخبرك على هذا العنوان بالنتيجة. لن يعرف المعنيّ أنك أنت المبلّغ.\n\nإيصالك: {link}',
    outcomeSubject: 'نتيجة بلاغك',
    outcomeBody: '{name}، {outcome}\n\n{link}',
  },
});
