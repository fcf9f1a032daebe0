import { catalogue } from '@guildhall/kernel';
import { type NoticeRule, sql } from '@guildhall/database';
import type { SavedSearchFinds } from './saved-search.finds.js';

const messages = catalogue({
  en: { found: '{count, plural, =1 {“{name}” found: {title}} other {“{name}” found # new things}}' },
  fr: {
    found:
      '{count, plural, =1 {« {name} » a trouvé : {title}} one {« {name} » a trouvé # nouveauté} other {« {name} » a trouvé # nouveautés}}',
  },
  ar: {
    found:
      '{count, plural, =1 {وجد بحث «{name}»: {title}} zero {وجد بحث «{name}» جديداً} one {وجد بحث «{name}» جديداً واحداً} two {وجد بحث «{name}» جديدين} few {وجد بحث «{name}» # نتائج جديدة} many {وجد بحث «{name}» # نتيجة جديدة} other {وجد بحث «{name}» # نتيجة جديدة}}',
  },
});

/** That a saved search found something; several finds of one telling, and of several, are counted. */
export const foundNotice = (finds: () => SavedSearchFinds): NoticeRule => ({
  kind: 'SAVED_SEARCH',
  topic: 'SAVED',
  events: ['search.found'],
  draft: (tx, { payload }) => finds().draft(tx, String(payload['search'])),
  get standing() {
    return finds().standing;
  },
  leads: sql`case when n.times > 1 then coalesce(n.details ->> 'all', n.path) else n.path end`,
  title: ({ finds: together, count, ...values }) =>
    messages.found({ ...values, count: Math.max(Number(together ?? 1), Number(count ?? 1)) }),
});
