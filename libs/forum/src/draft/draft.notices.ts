import { type LoggedEvent, type NoticeDraft, type NoticeRule, sql, type Tx } from '@guildhall/database';
import { draftMessages } from './draft.messages.js';

/** What writers hear of the questions they scheduled. */
export const draftNotices: readonly NoticeRule[] = [
  {
    kind: 'QUESTION_PUBLISHED',
    events: ['forum.question-published'],
    title: (values) => draftMessages.published(values),
    async draft(tx: Tx, { payload }: LoggedEvent): Promise<NoticeDraft[]> {
      const found = await tx.rows<{ person: string; title: string; id: string }>(sql`
        select author_id as person, title, id::text from thread where id = ${payload['thread']}`);
      return found.map(({ person, title, id }) => ({ personId: person, values: { title }, path: `/threads/${id}` }));
    },
  },
  {
    kind: 'QUESTION_NOT_PUBLISHED',
    events: ['forum.question-not-published'],
    title: (values) => draftMessages.notPublished(values),
    async draft(tx: Tx, { payload }: LoggedEvent): Promise<NoticeDraft[]> {
      const found = await tx.rows<{ person: string; title: string }>(sql`
        select person_id as person, title from draft where id = ${payload['draft']} and person_id is not null`);
      return found.map(({ person, title }) => ({ personId: person, values: { title }, path: '/drafts' }));
    },
  },
];
