import { catalogue } from '@guildhall/kernel';
import type { NoticeRule } from '@guildhall/database';
import { sql } from '@guildhall/database';
import { rule } from '../thread/notice.rule.js';
import { ofPlace } from '../thread/notice.standing.js';
import { helped } from './help.queries.js';

const messages = catalogue({
  en: { first: 'Your reply helped somebody for the first time: “{title}”. Thank you.' },
  fr: { first: 'Votre réponse a aidé quelqu’un pour la première fois : « {title} ». Merci.' },
  ar: { first: 'ساعد ردّك أحدهم لأول مرة: «{title}». شكراً لك.' },
});

/**
 * Once for each person: that a vote says their first reply helped. A mark as the answer has its own notice. Votes of
 * people whom the author muted or blocked say nothing.
 */
export const helpNotice: NoticeRule = {
  ...rule(
    'FIRST_HELPED',
    'forum.post-voted',
    (values) => messages.first(values),
    ({ payload }) => sql`
      select p.author_id as person, '' as name, t.title, '' as reason, p.id::text as post
      from post p join thread t on t.id = p.thread_id
      where p.id = ${payload['post']} and p.number > 1 and p.hidden_at is null and t.hidden_at is null
        and t.answer_id is distinct from p.id and p.works_in = '{}' and p.vote_count between 1 and 3
        and exists (select from post_vote v where v.post_id = p.id and not exists (
          select from person_bar b where b.person_id = p.author_id and b.other_id = v.person_id))
        and not exists (select from notice n where n.person_id = p.author_id and n.kind = 'FIRST_HELPED')
        and not exists (select from (select p.author_id as person, p.id as first) own
          join post p on p.author_id = own.person and p.id <> own.first and p.number > 1
          join thread t on t.id = p.thread_id where ${helped})`,
  ),
  topic: 'REPLIES',
  ...ofPlace,
};
