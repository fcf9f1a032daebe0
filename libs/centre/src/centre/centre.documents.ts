import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, type LoggedEvent, type SearchSource, type Sql, sql, type Touched } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import { visibleCentre } from './centre.policy.js';

/** What a centre offers and seeks, as HTML: people wrote it as plain text. */
const asHtml = (words: Sql): Sql => sql`'<p>' || replace(replace(${words}, '&', '&amp;'), '<', '&lt;') || '</p>'`;

/** Makes centres searchable, in each of their languages: what they are called and do, offer and seek. */
@Injectable()
export class CentreDocuments implements SearchSource {
  readonly type = 'centre';
  readonly events = [
    'centre.centre-registered',
    'centre.centre-edited',
    'centre.centre-hidden',
    'centre.centre-restored',
    'centre.centre-merged',
  ];

  touched({ payload }: LoggedEvent): Touched {
    // A merge changes two: that which is left, and that which leads on.
    const ids = [payload['centre'], payload['into'], payload['from']].flatMap((id) => (id ? [String(id)] : []));
    return { ids: sql`select unnest(${ids}::text[]) as id`, words: true };
  }

  documents(wanted: Sql): Sql {
    return sql`
      select c.id::text, 'centre ' || c.id as "groupId", said.key as language, said.value ->> 'name' as title,
        concat(said.value ->> 'html', case when said.key = c.language then
          ${asHtml(sql`c.offers`)} || ${asHtml(sql`c.seeks`)} end, ${asHtml(sql`c.region`)},
          ${asHtml(sql`replace(spaced(c.offer_tags || c.seek_tags), '-', ' ')`)}) as body,
        c.themes[1] as theme, null::uuid as "authorId", c.country, '{}'::text[] as "worksIn",
        array(select distinct tag from unnest(c.offer_tags || c.seek_tags) tag) as tags, null::boolean as answered,
        0 as votes, c.created_at as "createdAt", c.hidden_at is not null or c.merged_into is not null as hidden
      from (${wanted}) wanted join centre c on c.id = wanted.id::bigint, jsonb_each(c.texts) said`;
  }

  text(body: string): string {
    return plainText(body);
  }

  ids(after: string | null, limit: number): Sql {
    return sql`select id::text from centre where id > ${after ?? '0'}::bigint order by centre.id ${atMost(limit)}`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from centre c where c.id = search_document.source_id::bigint and ${visibleCentre(actor)})`;
  }

  path(id: string): string {
    return `/centres/${id}`;
  }
}
