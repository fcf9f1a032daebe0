import { Injectable } from '@nestjs/common';
import { catalogue } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeRule, type Sql, sql } from '@guildhall/database';
import { requestNotices } from '../answer-request/answer-request.notices.js';
import { helpNotice } from '../help/help.notices.js';
import { alsoWorksNotices } from '../also-works/also-works.notices.js';
import { ofReplies } from '../post/reply.notices.js';
import { mentionNotices } from '../reference/reference.notices.js';
import { rule } from './notice.rule.js';
import { ofPlace, ofWriting } from './notice.standing.js';

const messages = catalogue({
  en: {
    reply:
      '{count, plural, =1 {{name} replied to your question “{title}”} other {# new replies to your question “{title}”}}',
    answerMarked: 'Your reply to “{title}” was marked as the answer',
    threadHidden: 'A moderator hid your question “{title}”. Reason: {reason}',
    postHidden: 'A moderator hid your reply to “{title}”. Reason: {reason}',
    threadRestored: 'Your question “{title}” is visible again',
    postRestored: 'Your reply to “{title}” is visible again',
  },
  fr: {
    reply:
      '{count, plural, =1 {{name} a répondu à votre question « {title} »} one {# nouvelle réponse à votre question « {title} »} other {# nouvelles réponses à votre question « {title} »}}',
    answerMarked: 'Votre réponse à « {title} » a été retenue comme solution',
    threadHidden: 'La modération a masqué votre question « {title} ». Motif : {reason}',
    postHidden: 'La modération a masqué votre réponse à « {title} ». Motif : {reason}',
    threadRestored: 'Votre question « {title} » est de nouveau visible',
    postRestored: 'Votre réponse à « {title} » est de nouveau visible',
  },
  ar: {
    reply:
      '{count, plural, =1 {ردّ {name} على سؤالك «{title}»} zero {ردود جديدة على سؤالك «{title}»} one {رد جديد على سؤالك «{title}»} two {ردّان جديدان على سؤالك «{title}»} few {# ردود جديدة على سؤالك «{title}»} many {# ردّاً جديداً على سؤالك «{title}»} other {# رد جديد على سؤالك «{title}»}}',
    answerMarked: 'اعتُمد ردّك على «{title}» إجابةً',
    threadHidden: 'أخفى أحد المشرفين سؤالك «{title}». السبب: {reason}',
    postHidden: 'أخفى أحد المشرفين ردّك على «{title}». السبب: {reason}',
    threadRestored: 'سؤالك «{title}» ظاهر من جديد',
    postRestored: 'ردّك على «{title}» ظاهر من جديد',
  },
});

const ofPost = (event: LoggedEvent, person: Sql, conditions: Sql, author = sql`null::uuid`): Sql => sql`
  select ${person} as person, writer.name, t.title, coalesce(p.hidden_reason, '') as reason, p.id::text as post, ${author} as author
  from post p join thread t on t.id = p.thread_id join person writer on writer.id = p.author_id
  where p.id = ${event.payload['post']} and t.hidden_at is null and ${conditions}`;

const ofThread = (event: LoggedEvent, hidden: boolean): Sql => sql`
  select t.author_id as person, '' as name, t.title, coalesce(t.hidden_reason, '') as reason, null as post
  from thread t where t.id = ${event.payload['thread']} and (t.hidden_at is not null) = ${hidden}
    and t.author_id is distinct from ${event.actorId}::uuid`;

const asker = sql`t.author_id`;
const unmuted = sql`not exists (select from follow f where f.person_id = t.author_id and f.level = 'mute'
  and f.target_type = 'thread' and f.target_id = t.id::text)`;
const writer = sql`p.author_id`;
const called = { topic: 'MENTIONS', personal: true } as const;

/** What askers and answerers hear of. */
@Injectable()
export class ForumNotices {
  readonly rules: readonly NoticeRule[] = [
    {
      kind: 'REPLY',
      events: ['forum.post-replied'],
      title: (v) => messages.reply({ ...v, count: Number(v['count'] ?? 1) }),
      ...ofReplies(asker, { where: sql`p.author_id <> t.author_id and ${unmuted}` }),
      topic: 'REPLIES',
      personal: true,
      mutes: true,
      ...ofWriting,
    },
    {
      ...rule(
        'ANSWER_MARKED',
        'forum.answer-marked',
        (v) => messages.answerMarked(v),
        (e) => ofPost(e, writer, sql`t.answer_id = p.id and p.author_id is distinct from ${e.actorId}::uuid`),
      ),
      personal: true,
      ...ofPlace,
    },
    rule(
      'POST_HIDDEN',
      'forum.post-hidden',
      (v) => messages.postHidden(v),
      (e) => ofPost(e, writer, sql`p.hidden_at is not null and p.author_id is distinct from ${e.actorId}::uuid`),
    ),
    rule(
      'POST_RESTORED',
      'forum.post-restored',
      (v) => messages.postRestored(v),
      (e) => ofPost(e, writer, sql`p.hidden_at is null and p.author_id is distinct from ${e.actorId}::uuid`),
    ),
    rule(
      'THREAD_HIDDEN',
      'forum.thread-hidden',
      (v) => messages.threadHidden(v),
      (e) => ofThread(e, true),
    ),
    rule(
      'THREAD_RESTORED',
      'forum.thread-restored',
      (v) => messages.threadRestored(v),
      (e) => ofThread(e, false),
    ),
    helpNotice,
    ...mentionNotices.map((one) => ({ ...one, ...called, ...ofWriting })),
    ...requestNotices.map((one) => ({ ...one, ...called, ...ofPlace })),
    ...alsoWorksNotices.map((one) => ({ ...one, personal: true as const, ...ofPlace })),
  ];
}
