import { nameWithVoice } from '@guildhall/centre';
import { Injectable } from '@nestjs/common';
import { catalogue } from '@guildhall/kernel';
import { type LoggedEvent, type NoticeDraft, type NoticeRule, sql, type Tx } from '@guildhall/database';
import { ofReplies } from '../post/reply.notices.js';
import { ofPlace, ofWriting } from '../thread/notice.standing.js';

const messages = catalogue({
  en: {
    followed: '{count, plural, =1 {{name} replied in “{title}”} other {# new replies in “{title}”}}',
    question: 'New question: “{title}”',
  },
  fr: {
    followed:
      '{count, plural, =1 {{name} a répondu dans « {title} »} one {# nouvelle réponse dans « {title} »} other {# nouvelles réponses dans « {title} »}}',
    question: 'Nouvelle question : « {title} »',
  },
  ar: {
    followed:
      '{count, plural, =1 {ردّ {name} في «{title}»} zero {ردود جديدة في «{title}»} one {رد جديد في «{title}»} two {ردّان جديدان في «{title}»} few {# ردود جديدة في «{title}»} many {# ردّاً جديداً في «{title}»} other {# رد جديد في «{title}»}}',
    question: 'سؤال جديد: «{title}»',
  },
});

interface Found {
  readonly person: string;
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly subject: string;
  readonly author: string;
}

const drafts = (found: readonly Found[]): NoticeDraft[] =>
  found.map(({ person, name, title, path, subject, author }) => ({
    ...{ personId: person, values: { name, title }, path, subject },
    from: author,
  }));

/** What followers hear of. Each rule is one statement, however many they are; whoever muted the thread or theme is spared. */
@Injectable()
export class FollowNotices {
  readonly rules: readonly NoticeRule[] = [
    {
      kind: 'FOLLOWED_REPLY',
      topic: 'FOLLOWED',
      personal: true,
      events: ['forum.post-replied'],
      mutes: true,
      ...ofWriting,
      title: (v) => messages.followed({ ...v, count: Number(v['count'] ?? 1) }),
      ...ofReplies(sql`f.person_id`, {
        joined: sql`join follow f on f.target_type = 'thread' and f.target_id = t.id::text and f.level = 'follow'`,
        where: sql`f.person_id not in (p.author_id, t.author_id)`,
      }),
    },
    {
      kind: 'FOLLOWED_QUESTION',
      topic: 'QUESTIONS',
      personal: true,
      events: ['forum.thread-asked'],
      ...ofPlace,
      title: (v) => messages.question(v),
      draft: async (tx: Tx, { payload }: LoggedEvent) =>
        drafts(
          await tx.rows<Found>(sql`
            select distinct f.person_id as person, ${nameWithVoice(sql`writer.name`, 't')} as name, t.title,
              '/threads/' || t.id as path,
              'thread:' || t.id as subject, t.author_id as author
            from thread t join person writer on writer.id = t.author_id
              join follow f on f.level = 'follow' and ((f.target_type = 'theme' and f.target_id = t.theme)
                or (f.target_type = 'tag' and f.target_id = any(t.tags))
                or (f.target_type = 'person' and f.target_id = t.author_id::text))
            where t.id = ${payload['thread']} and t.hidden_at is null and f.person_id <> t.author_id
              and not exists (select from follow m where m.person_id = f.person_id and m.level = 'mute'
                and ((m.target_type = 'theme' and m.target_id = t.theme)
                  or (m.target_type = 'tag' and m.target_id = any(t.tags))))`),
        ),
    },
  ];
}
