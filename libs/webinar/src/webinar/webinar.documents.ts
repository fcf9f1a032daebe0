import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, type LoggedEvent, type SearchSource, type Sql, sql, type Touched } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import { visibleWebinar } from './webinar.policy.js';

/** Makes webinars searchable, in each of their languages: what they are about, and who speaks. */
@Injectable()
export class WebinarDocuments implements SearchSource {
  readonly type = 'webinar';
  readonly events = [
    'webinar.webinar-published',
    'webinar.webinar-edited',
    'webinar.webinar-opened',
    'webinar.webinar-cancelled',
  ];

  touched({ payload }: LoggedEvent): Touched {
    return { ids: sql`select ${String(payload['webinar'])}::text as id`, words: true };
  }

  documents(wanted: Sql): Sql {
    return sql`
      select w.id::text, 'webinar ' || w.id as "groupId", said.key as language, said.value ->> 'title' as title,
        concat((said.value ->> 'html'), (select string_agg('<p>' || replace(replace(
          concat_ws(', ', s ->> 'name', nullif(s ->> 'about', '')), '&', '&amp;'), '<', '&lt;') || '</p>', '')
          from jsonb_array_elements(w.speakers) s)) as body,
        w.themes[1] as theme, null::uuid as "authorId", null::text as country,
        '{}'::text[] as "worksIn", '{}'::text[] as tags, null::boolean as answered,
        0 as votes, w.starts_at as "createdAt", false as hidden
      from (${wanted}) wanted join webinar w on w.id = wanted.id::bigint
        and w.published_at is not null and w.practice_of is null, jsonb_each(w.texts) said`;
  }

  text(body: string): string {
    return plainText(body);
  }

  ids(after: string | null, limit: number): Sql {
    const behind = after === null ? sql`true` : sql`id > ${after}::bigint`;
    return sql`select id::text from webinar where ${behind} order by webinar.id ${atMost(limit)}`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from webinar w where w.id = search_document.source_id::bigint and ${visibleWebinar(actor)})`;
  }

  path(id: string): string {
    return `/webinars/${id}`;
  }
}
