import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, type LoggedEvent, type SearchSource, type Sql, sql, type Touched, wanted } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import { threadFacts, threadsOf, threadsRetagged } from '../thread/thread.documents.js';
import { translationFacts } from '../translation/translation.events.js';
import { visiblePost } from './post.policy.js';

/** Facts that may leave a thread with other replies than before. */
const reshaping = new Set(['forum.thread-merged', 'forum.thread-split', 'forum.thread-curated']);

const ofTranslation: ReadonlySet<string> = new Set(translationFacts);

/** Makes replies searchable, each by itself; they are shown under the title of their thread. */
@Injectable()
export class PostDocuments implements SearchSource {
  readonly type = 'post';
  readonly events = [
    ...threadFacts,
    'forum.post-replied',
    'forum.post-held',
    'forum.post-approved',
    'forum.post-moved',
  ];
  readonly borrowsTitle = true;

  touched(event: LoggedEvent): Touched | null {
    const { post, number, person } = event.payload;
    if (person)
      return {
        ids: sql`select id::text from post where author_id = ${String(person)}::uuid and number > 1`,
        words: false,
      };
    const retagged = threadsRetagged(event);
    if (retagged)
      return { ids: sql`select id::text from post where thread_id in (${retagged}) and number > 1`, words: false };
    const isOne = /^forum\.(post|also-works)-/.test(event.type) || ofTranslation.has(event.type);
    const ofReply = isOne && post && number !== 1;
    if (ofReply)
      return {
        ids: sql`select ${String(post)}::text as id`,
        words: event.type.startsWith('forum.post-') ? event.type !== 'forum.post-voted' : ofTranslation.has(event.type),
      };
    if (event.type === 'forum.thread-asked' || event.type === 'forum.post-voted') return null;
    const ids = sql`select id::text from post where thread_id = any(${threadsOf(event)}::bigint[]) and number > 1`;
    return { ids, words: reshaping.has(event.type) };
  }

  documents(wanted: Sql): Sql {
    return sql`
      select p.id::text, 'thread ' || t.id as "groupId", p.language, t.title, p.html as body, t.theme,
        p.author_id as "authorId", author.country, p.works_in as "worksIn", t.tags, t.answer_id is not null as answered, p.vote_count as votes,
        p.created_at as "createdAt", p.hidden_at is not null or t.hidden_at is not null as hidden
      from (${wanted}) wanted join post p on p.id = wanted.id::bigint join thread t on t.id = p.thread_id
      join person author on author.id = p.author_id
      where p.number > 1
      union all
      select p.id::text, 'thread ' || t.id, x.language, coalesce(asked.title, t.title), x.html, t.theme, p.author_id,
        author.country, p.works_in, t.tags, t.answer_id is not null, p.vote_count, p.created_at,
        p.hidden_at is not null or t.hidden_at is not null
      from (${wanted}) wanted join post p on p.id = wanted.id::bigint join thread t on t.id = p.thread_id
      join person author on author.id = p.author_id
      join translation x on x.post_id = p.id and x.hidden_at is null and x.language <> p.language
      left join post q on q.thread_id = t.id and q.number = 1
      left join translation asked on asked.post_id = q.id and asked.language = x.language and asked.hidden_at is null
      where p.number > 1`;
  }

  text(html: string): string {
    return plainText(html);
  }

  ids(after: string | null, limit: number): Sql {
    return sql`select id::text from post where id > ${after ?? '0'}::bigint order by post.id ${atMost(limit)}`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from post p join thread t on t.id = p.thread_id
      where p.id = search_document.source_id::bigint and ${visiblePost(actor)}
        and ${wanted(actor, sql`p.author_id`, sql`t.author_id`)}
        and (search_document.language = p.language or exists (select from translation x
          where x.post_id = p.id and x.language = search_document.language and x.hidden_at is null)))`;
  }

  path(id: string): string {
    return `/posts/${id}`;
  }
}
