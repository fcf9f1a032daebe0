import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, type LoggedEvent, type SearchSource, type Sql, sql, type Touched, wanted } from '@guildhall/database';

/** Makes people searchable: their name, where they work and what they say of themselves; not while they are suspended. */
@Injectable()
export class PersonDocuments implements SearchSource {
  readonly type = 'person';
  readonly events = [
    'identity.person-joined',
    'identity.profile-changed',
    'identity.placeholder-claimed',
    'identity.person-suspended',
    'identity.suspension-lifted',
  ];

  touched({ payload }: LoggedEvent): Touched {
    const people = [payload['person'], payload['placeholder']].flatMap((id) => (id ? [String(id)] : []));
    return { ids: sql`select unnest(${people}::text[]) as id`, words: true };
  }

  documents(wanted: Sql): Sql {
    return sql`
      select p.id::text, 'person ' || p.id as "groupId", coalesce(p.languages[1], 'en') as language, p.name as title,
        concat_ws(E'\\n', nullif(p.workplace, ''), p.about) as body, null::text as theme, p.id as "authorId", p.country, '{}'::text[] as "worksIn", '{}'::text[] as tags,
        null::boolean as answered, 0 as votes, p.joined_at as "createdAt", false as hidden
      from (${wanted}) wanted join person p on p.id = wanted.id::uuid and p.claimed_by is null
        and p.suspended_at is null`;
  }

  ids(after: string | null, limit: number): Sql {
    const behind = after === null ? sql`true` : sql`id > ${after}::uuid`;
    return sql`select id::text from person where ${behind} order by person.id ${atMost(limit)}`;
  }

  visible(actor: Actor): Sql {
    return sql`exists (select from person p where p.id = search_document.source_id::uuid and p.suspended_at is null) and ${wanted(actor, sql`search_document.author_id`)}`;
  }

  path(id: string): string {
    return `/people/${id}`;
  }
}
