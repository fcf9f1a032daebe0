import { catalogue } from '@guildhall/kernel';

export const questionMessages = catalogue({
  en: {
    askedAlready: 'You asked exactly this already. It stands under “Your questions”, with what became of it.',
  },
  fr: {
    askedAlready: 'Vous avez déjà posé exactement cette question. Elle figure sous « Vos questions », avec sa suite.',
  },
  ar: {
    askedAlready: 'سبق أن طرحت هذا السؤال نفسه. تجده ضمن «أسئلتك» مع مصيره.',
  },
});
