import { catalogue } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeRule, sql, type Tx } from '@guildhall/database';
import { ofPlace } from '../thread/notice.standing.js';

const messages = catalogue({
  en: { approved: 'A moderator read what you wrote in “{title}”; it is published now' },
  fr: { approved: 'La modération a lu ce que vous avez écrit dans « {title} » ; c’est publié' },
  ar: { approved: 'قرأ أحد المشرفين ما كتبته في «{title}»، وهو منشور الآن' },
});

/** Tells the author that what waited for a moderator is published. */
export const approvalNotices: NoticeRule = {
  kind: 'APPROVED',
  events: ['forum.post-approved', 'forum.thread-approved'],
  ...ofPlace,
  title: (values) => messages.approved(values),
  draft: async (tx: Tx, { payload }: LoggedEvent) => {
    const post = payload['post'] ?? null;
    const found = await tx.rows<{ person: string; title: string }>(sql`
      select p.author_id as person, t.title from thread t join post p on p.thread_id = t.id
      where t.id = ${payload['thread']}::bigint and t.hidden_at is null and p.hidden_at is null
        and case when ${post}::bigint is null then p.number = 1 else p.id = ${post}::bigint end`);
    const path = post === null ? `/threads/${payload['thread']}` : `/posts/${post}`;
    return found.map(({ person, title }) => ({
      personId: person,
      values: { title, thread: String(payload['thread']) },
      path,
    }));
  },
};
