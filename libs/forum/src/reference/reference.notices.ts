import { nameWithVoice } from '@guildhall/centre';
import { catalogue } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import { rule } from '../thread/notice.rule.js';

const messages = catalogue({
  en: { mention: '{name} mentioned you in “{title}”' },
  fr: { mention: '{name} vous a mentionné dans « {title} »' },
  ar: { mention: 'ذكرك {name} في «{title}»' },
});

/** Tells everybody once per post; who is mentioned in something hidden is told when it is shown. */
export const mentionNotices = ['forum.people-mentioned', 'forum.post-restored', 'forum.thread-restored'].map((event) =>
  rule(
    'MENTION',
    event,
    (values) => messages.mention(values),
    ({ payload }) => sql`
      with told as (
        update post_mention m set noticed_at = now()
        from post p join thread t on t.id = p.thread_id
        where m.post_id = p.id and m.noticed_at is null and t.hidden_at is null and p.hidden_at is null
          and p.thread_id = ${payload['thread']} and (p.id = ${payload['post'] ?? null}::bigint or ${payload['post'] ?? null}::bigint is null)
        returning m.person_id, p.id, p.author_id, p.centre_id, t.title)
      select told.person_id as person, ${nameWithVoice(sql`writer.name`, 'told')} as name, told.title, '' as reason, told.id::text as post, told.author_id as author
      from told join person writer on writer.id = told.author_id`,
  ),
);
