import { catalogue } from '@guildhall/kernel';

/** What a theme without a template of its own offers. */
export const templateMessages = catalogue({
  en: {
    usual:
      '**In which country, and at which level?**\n\n\n**What have you tried, and what came of it?**\n\n\n**What would help you?**\n',
  },
  fr: {
    usual:
      '**Dans quel pays, et à quel niveau ?**\n\n\n**Qu’avez-vous essayé, et qu’en est-il sorti ?**\n\n\n**Qu’est-ce qui vous aiderait ?**\n',
  },
  ar: {
    usual: '**في أي بلد، وفي أي مستوى؟**\n\n\n**ماذا جرّبت، وماذا كانت النتيجة؟**\n\n\n**ما الذي يفيدك؟**\n',
  },
});
