import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, type LoggedEvent, type SearchSource, type Sql, sql, type Touched } from '@guildhall/database';
import { plainText } from '@guildhall/text';
import { openPartnerPost, visiblePartnerPost } from './post.policy.js';

const changed = ['opened', 'edited', 'resumed', 'renewed', 'restored'];
const gone = ['paused', 'filled', 'in-talks', 'found', 'expired', 'withdrawn', 'hidden'];

/** Makes open partner posts searchable: what they say, offer and look for. What takes no answers is no longer found. */
@Injectable()
export class PartnerPostDocuments implements SearchSource {
  readonly type = 'partner-post';
  readonly events = [
    ...[...changed, ...gone].map((fact) => `partnering.post-${fact}`),
    ...['centre.centre-edited', 'centre.centre-hidden', 'centre.centre-restored', 'centre.centre-merged'],
  ];

  touched({ type, payload }: LoggedEvent): Touched {
    if (type.startsWith('centre.'))
      return {
        ids: sql`select id::text from partner_post where centre_id = ${String(payload['centre'])}::bigint
          and opened_at is not null`,
        words: true,
      };
    return { ids: sql`select ${String(payload['partnerPost'])}::text as id`, words: true };
  }

  documents(wanted: Sql): Sql {
    const escaped = (text: Sql): Sql => sql`replace(replace(${text}, '&', '&amp;'), '<', '&lt;')`;
    return sql`
      select p.id::text, 'partner-post ' || p.id as "groupId", p.language, p.title,
        concat('<p>', ${escaped(sql`p.seeks`)}, '</p><p>', ${escaped(sql`p.offers`)}, '</p>', p.html, '<p>',
          ${escaped(sql`c.texts -> c.language ->> 'name'`)}, '</p>') as body,
        p.themes[1] as theme, null::uuid as "authorId", p.country, '{}'::text[] as "worksIn",
        p.offer_tags || p.seek_tags as tags, null::boolean as answered, 0 as votes, p.opened_at as "createdAt",
        false as hidden
      from (${wanted}) wanted join partner_post p on p.id = wanted.id::bigint and ${openPartnerPost}
      join centre c on c.id = p.centre_id`;
  }

  text(body: string): string {
    return plainText(body);
  }

  ids(after: string | null, limit: number): Sql {
    const behind = after === null ? sql`true` : sql`id > ${after}::bigint`;
    return sql`select id::text from partner_post where ${behind} and opened_at is not null
      order by partner_post.id ${atMost(limit)}`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from partner_post p where p.id = search_document.source_id::bigint
      and ${openPartnerPost} and ${visiblePartnerPost(actor)})`;
  }

  path(id: string): string {
    return `/partners/${id}`;
  }
}
