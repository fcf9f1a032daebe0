import { catalogue } from '@guildhall/kernel';

export const callRefusals = catalogue({
  en: { impossible: 'No consortium could meet this together with the other rules. Change one of them.' },
  fr: { impossible: 'Aucun consortium ne pourrait satisfaire à cela avec les autres règles. Changez-en une.' },
  ar: { impossible: 'لا يمكن لأي تحالف أن يستوفي هذا مع القواعد الأخرى. غيّر إحداها.' },
});

/** What coordinators are told. */
export const callTexts = catalogue({
  en: {
    changed:
      'The call “{call}” changed: {deadline, select, yes {its deadline is {until}} other {}}{both, select, yes {, and } other {}}{rules, select, yes {what it asks for} other {}}{texts, select, yes {its description} other {}}',
    withdrawn: 'The call “{call}” was withdrawn. Your consortium “{name}” stays to be read.',
    restored: 'The call “{call}” is open again. Your consortium “{name}” can go on.',
  },
  fr: {
    changed:
      'L’appel « {call} » a changé : {deadline, select, yes {sa date limite est le {until}} other {}}{both, select, yes { et } other {}}{rules, select, yes {ce qu’il demande} other {}}{texts, select, yes {sa description} other {}}',
    withdrawn: 'L’appel « {call} » a été retiré. Votre consortium « {name} » reste consultable.',
    restored: 'L’appel « {call} » est de nouveau ouvert. Votre consortium « {name} » peut continuer.',
  },
  ar: {
    changed:
      'تغيّرت الدعوة «{call}»: {deadline, select, yes {موعدها النهائي {until}} other {}}{both, select, yes { و} other {}}{rules, select, yes {ما تطلبه} other {}}{texts, select, yes {وصفها} other {}}',
    withdrawn: 'سُحبت الدعوة «{call}». يبقى تحالفكم «{name}» متاحاً للقراءة.',
    restored: 'فُتحت الدعوة «{call}» من جديد. يمكن لتحالفكم «{name}» أن يواصل.',
  },
});
