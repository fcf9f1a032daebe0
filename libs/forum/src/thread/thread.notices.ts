import { Injectable } from '@nestjs/common';
import { catalogue, type Said } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeDraft, type NoticeRule, type Sql, sql, type Tx } from '@guildhall/database';

type Values = Readonly<Record<string, string>>;

const messages = catalogue({
  en: {
    reply: '{name} replied to your question “{title}”',
    answerMarked: 'Your reply to “{title}” was marked as the answer',
    threadHidden: 'A moderator hid your question “{title}”. Reason: {reason}',
    postHidden: 'A moderator hid your reply to “{title}”. Reason: {reason}',
    threadRestored: 'Your question “{title}” is visible again',
    postRestored: 'Your reply to “{title}” is visible again',
  },
  fr: {
    reply: '{name} a répondu à votre question « {title} »',
    answerMarked: 'Votre réponse à « {title} » a été retenue comme solution',
    threadHidden: 'La modération a masqué votre question « {title} ». Motif : {reason}',
    postHidden: 'La modération a masqué votre réponse à « {title} ». Motif : {reason}',
    threadRestored: 'Votre question « {title} » est de nouveau visible',
    postRestored: 'Votre réponse à « {title} » est de nouveau visible',
  },
  ar: {
    reply: 'ردّ {name} على سؤالك «{title}»',
    answerMarked: 'اعتُمد ردّك على «{title}» إجابةً',
    threadHidden: 'أخفى أحد المشرفين سؤالك «{title}». السبب: {reason}',
    postHidden: 'أخفى أحد المشرفين ردّك على «{title}». السبب: {reason}',
    threadRestored: 'سؤالك «{title}» ظاهر من جديد',
    postRestored: 'ردّك على «{title}» ظاهر من جديد',
  },
});

interface Found {
  person: string;
  name: string;
  title: string;
  reason: string;
  post: string | null;
}

/** A rule whose one statement says whom it reaches, asking at send time whether they may still see it. */
function rule(
  kind: string,
  event: string,
  say: (values: Values) => Said,
  select: (event: LoggedEvent) => Sql,
): NoticeRule {
  const draft = async (tx: Tx, happened: LoggedEvent): Promise<NoticeDraft[]> => {
    const found = await tx.rows<Found>(select(happened));
    return found.map(({ person, name, title, reason, post }) => ({
      personId: person,
      values: { name, title, reason },
      path: post ? `/posts/${post}` : `/threads/${happened.payload['thread']}`,
    }));
  };
  return { kind, events: [event], draft, title: say };
}

const ofPost = (event: LoggedEvent, person: Sql, conditions: Sql): Sql => sql`
  select ${person} as person, writer.name, t.title, coalesce(p.hidden_reason, '') as reason, p.id::text as post
  from post p join thread t on t.id = p.thread_id join person writer on writer.id = p.author_id
  where p.id = ${event.payload['post']} and t.hidden_at is null and ${conditions}`;

const ofThread = (event: LoggedEvent, hidden: boolean): Sql => sql`
  select t.author_id as person, '' as name, t.title, coalesce(t.hidden_reason, '') as reason, null as post
  from thread t where t.id = ${event.payload['thread']} and (t.hidden_at is not null) = ${hidden}
    and t.author_id is distinct from ${event.actorId}::uuid`;

const asker = sql`t.author_id`;
const writer = sql`p.author_id`;

/** What askers and answerers hear of. */
@Injectable()
export class ForumNotices {
  readonly rules: readonly NoticeRule[] = [
    rule(
      'REPLY',
      'forum.post-replied',
      (v) => messages.reply(v),
      (e) => ofPost(e, asker, sql`p.hidden_at is null and p.author_id <> t.author_id`),
    ),
    rule(
      'ANSWER_MARKED',
      'forum.answer-marked',
      (v) => messages.answerMarked(v),
      (e) => ofPost(e, writer, sql`t.answer_id = p.id and p.author_id is distinct from ${e.actorId}::uuid`),
    ),
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
  ];
}
