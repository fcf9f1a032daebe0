import { Injectable } from '@nestjs/common';
import { catalogue } from '@guildhall/kernel';
import {
  atMost,
  type Chore,
  type LoggedEvent,
  type NoticeDraft,
  type NoticeRule,
  sql,
  type Tx,
} from '@guildhall/database';
import { visiblePostTo } from '../post/post.policy.js';
import { ofPlace } from '../thread/notice.standing.js';

const AT_ONCE = 200;

/** Reminds of what was bookmarked: that it was told and the event commit together, so it is told once. */
@Injectable()
export class ReminderChore implements Chore {
  readonly name = 'reminders';
  readonly everySeconds = 60;

  async run(tx: Tx): Promise<boolean> {
    const due = await tx.rows<{ id: string }>(sql`
      update bookmark set reminded_at = now() where id in (
        select id from bookmark where remind_at <= now() and reminded_at is null
        order by remind_at ${atMost(AT_ONCE)} for update skip locked)
      returning id::text`);
    tx.publish(
      ...due.map(({ id }) => ({ type: 'forum.reminder-due', payload: { bookmark: id }, streams: [], actorId: null })),
    );
    return due.length === AT_ONCE;
  }
}

const messages = catalogue({
  en: {
    reminder:
      '{note, select, none {You wanted to come back to “{title}”} other {You wanted to come back to “{title}”: {note}}}',
  },
  fr: {
    reminder:
      '{note, select, none {Vous vouliez revenir à « {title} »} other {Vous vouliez revenir à « {title} » : {note}}}',
  },
  ar: { reminder: '{note, select, none {أردت العودة إلى «{title}»} other {أردت العودة إلى «{title}»: {note}}}' },
});

interface Found {
  readonly person: string;
  readonly title: string;
  readonly note: string;
  readonly path: string;
  readonly thread: string;
}

/** Nobody is reminded of what they may no longer see. */
export const reminderNotice: NoticeRule = {
  kind: 'REMINDER',
  topic: 'REMINDERS',
  events: ['forum.reminder-due'],
  ...ofPlace,
  title: (v) => messages.reminder({ ...v, note: v['note'] || 'none' }),
  async draft(tx: Tx, { payload }: LoggedEvent): Promise<NoticeDraft[]> {
    const found = await tx.rows<Found>(sql`
      select b.person_id as person, t.title, b.note, t.id::text as thread,
        case when p.id is null then '/threads/' || t.id else '/posts/' || p.id end as path
      from bookmark b join thread t on t.id = b.thread_id left join post p on p.id = b.post_id
      where b.id = ${payload['bookmark']}::bigint and ${visiblePostTo(sql`b.person_id`)}`);
    return found.map(({ person, path, ...values }) => ({ personId: person, values: { ...values }, path }));
  },
};
