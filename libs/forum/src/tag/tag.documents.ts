import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, type LoggedEvent, type SearchSource, type Sql, sql, type Touched } from '@guildhall/database';
import { threadsOf } from '../thread/thread.documents.js';
import { visibleTag } from './tag.policy.js';

/** Makes tags searchable: their name, what they are for, and the other words for them. */
@Injectable()
export class TagDocuments implements SearchSource {
  readonly type = 'tag';
  readonly events = [
    'forum.thread-asked',
    'forum.thread-tagged',
    'forum.thread-retagged',
    'forum.post-edited',
    'forum.tag-edited',
    'forum.tag-merged',
    'forum.tag-synonym-removed',
  ];

  touched(event: LoggedEvent): Touched {
    const { tag, word } = event.payload;
    if (tag) return { ids: sql`select unnest(${[String(tag), String(word ?? tag)]}::text[]) as id`, words: true };
    return {
      ids: sql`select distinct tag as id from thread_tag where thread_id = any(${threadsOf(event)}::bigint[])`,
      words: true,
    };
  }

  documents(wanted: Sql): Sql {
    return sql`
      select tag.slug as id, 'tag ' || tag.slug as "groupId", 'und' as language, tag.name as title,
        concat_ws(' ', tag.description, (select string_agg(s.slug, ' ') from tag_synonym s where s.tag = tag.slug)) as body,
        null::text as theme, null::uuid as "authorId", null::text as country, '{}'::text[] as "worksIn", array[tag.slug] as tags,
        null::boolean as answered, 0 as votes, tag.created_at as "createdAt", false as hidden
      from (${wanted}) wanted join tag on tag.slug = wanted.id`;
  }

  ids(after: string | null, limit: number): Sql {
    return sql`select slug as id from tag where slug > ${after ?? ''} order by slug ${atMost(limit)}`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from tag where tag.slug = search_document.source_id and ${visibleTag(actor)})`;
  }

  path(id: string): string {
    return `/tags/${encodeURIComponent(id)}`;
  }
}
