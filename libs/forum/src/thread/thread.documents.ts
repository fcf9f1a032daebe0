import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, type LoggedEvent, type SearchSource, type Sql, sql, type Touched, wanted } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import { translationFacts } from '../translation/translation.events.js';
import { visibleThread } from './thread.policy.js';

/** Facts that change what a thread says. */
const ofWords = [
  'forum.thread-asked',
  'forum.thread-held',
  'forum.thread-retitled',
  'forum.thread-merged',
  'forum.thread-split',
  'forum.thread-language-corrected',
  'forum.post-edited',
  'forum.answer-marked',
  'forum.answer-unmarked',
  'forum.post-hidden',
  'forum.post-restored',
  'forum.post-deleted',
  'forum.thread-curated',
  ...translationFacts,
];
/** Facts that change what is known about it. */
const ofFacts = [
  'forum.thread-hidden',
  'forum.thread-restored',
  'forum.thread-approved',
  'forum.thread-deleted',
  'forum.thread-moved',
  'forum.thread-tagged',
  'forum.thread-retagged',
  'forum.post-voted',
  'forum.tag-edited',
  'forum.tag-merged',
  'identity.profile-changed',
  'forum.authorship-changed',
  'forum.also-works-marked',
  'forum.also-works-unmarked',
];
export const threadFacts: readonly string[] = [...ofWords, ...ofFacts];

/** Every thread an event names: that it happened to, and where posts went to or came from. */
export const threadsOf = ({ payload }: LoggedEvent): string[] =>
  ['thread', 'into', 'from', 'to', 'other'].flatMap((key) => {
    const id = String(payload[key] ?? '');
    return /^[1-9]\d{0,17}$/.test(id) ? [id] : [];
  });

/** The threads of a tag that took the place of another word; null for other events, and where the word stayed. */
export const threadsRetagged = ({ type, payload: { tag, word } }: LoggedEvent): Sql | null =>
  type.startsWith('forum.tag-') && tag !== word
    ? sql`select thread_id from thread_tag where tag = ${String(tag)}`
    : null;

/** Where some visible reply of a thread `t` was marked as also working. */
const worksIn = sql`array(select distinct country from post p, unnest(p.works_in) country
  where p.thread_id = t.id and p.works_in <> '{}' and p.hidden_at is null order by country)`;

/** Makes threads searchable: the title, the question and its answer. */
@Injectable()
export class ThreadDocuments implements SearchSource {
  readonly type = 'thread';
  readonly events = threadFacts;

  touched(event: LoggedEvent): Touched | null {
    const { person } = event.payload;
    if (person)
      return { ids: sql`select id::text from thread where author_id = ${String(person)}::uuid`, words: false };
    const retagged = threadsRetagged(event);
    if (retagged) return { ids: sql`select thread_id::text as id from (${retagged}) retagged`, words: false };
    const ids = threadsOf(event);
    if (ids.length === 0 || (event.type === 'forum.post-voted' && event.payload['number'] !== 1)) return null;
    return { ids: sql`select unnest(${ids}::text[]) as id`, words: ofWords.includes(event.type) };
  }

  documents(wanted: Sql): Sql {
    return sql`
      select t.id::text, 'thread ' || t.id as "groupId", t.language, t.title, words.html as body, t.theme,
        t.author_id as "authorId", author.country, ${worksIn} as "worksIn", t.tags, t.answer_id is not null as answered,
        words.votes, t.created_at as "createdAt", t.hidden_at is not null as hidden
      from (${wanted}) wanted join thread t on t.id = wanted.id::bigint join person author on author.id = t.author_id
      join lateral (
        select string_agg(p.html, ' ' order by p.number) as html,
          coalesce(max(p.vote_count) filter (where p.number = 1), 0) as votes
        from post p where p.thread_id = t.id and (p.number = 1 or p.id = t.answer_id) and p.hidden_at is null) words
      on words.html is not null
      union all
      select t.id::text, 'thread ' || t.id, said.language, said.title, said.html, t.theme, t.author_id, author.country,
        ${worksIn}, t.tags, t.answer_id is not null, said.votes, t.created_at, t.hidden_at is not null
      from (${wanted}) wanted join thread t on t.id = wanted.id::bigint join person author on author.id = t.author_id
      join lateral (
        select x.language, max(x.title) as title, string_agg(x.html, ' ' order by p.number) as html,
          coalesce(max(p.vote_count) filter (where p.number = 1), 0) as votes
        from post p join translation x on x.post_id = p.id and x.hidden_at is null
        where p.thread_id = t.id and (p.number = 1 or p.id = t.answer_id) and p.hidden_at is null
          and x.language <> t.language
        group by x.language having max(x.title) is not null) said on true`;
  }

  text(html: string): string {
    return plainText(html);
  }

  ids(after: string | null, limit: number): Sql {
    return sql`select id::text from thread where id > ${after ?? '0'}::bigint order by thread.id ${atMost(limit)}`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from thread t where t.id = search_document.source_id::bigint and ${visibleThread(actor)}
      and ${wanted(actor, sql`t.author_id`)}
      and (search_document.language = t.language or exists (
        select from post q join translation x on x.post_id = q.id and x.language = search_document.language
        where q.thread_id = t.id and q.number = 1 and x.hidden_at is null)))`;
  }

  path(id: string): string {
    return `/threads/${id}`;
  }
}
