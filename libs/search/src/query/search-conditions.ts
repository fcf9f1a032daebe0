import { type Actor, moderatedThemes, moderatesEverywhere } from '@guildhall/kernel';
import { and, type Sql, sql } from '@guildhall/database';
import type { Kind } from './filter-words.js';
import type { Filters } from './parse-query.js';

/** Which source a kind of hit comes from. */
export const sourceOf: Readonly<Record<Kind, string>> = {
  threads: 'thread',
  posts: 'post',
  people: 'person',
  tags: 'tag',
  webinars: 'webinar',
  centres: 'centre',
  partners: 'partner-post',
};

/** The themes a word means: its slug, the beginning of it, or its name in some language. */
export const themesLike = (word: string): Sql => sql`array(
  select slug from theme where slug = ${word} or starts_with(slug, ${word})
    or exists (select from jsonb_each_text(name) n where lower(n.value) = ${word}))`;

/** The slug of the tag a word leads to. */
export const tagMeant = (word: Sql): Sql =>
  sql`coalesce((select synonym.tag from tag_synonym synonym where synonym.slug = ${word}), ${word})`;

export const peopleCalled = (name: string): Sql => sql`array(
  select p.author_id from search_document p where p.source_type = 'person' and not p.hidden
    and p.vector @@ phraseto_tsquery('search_simple', ${name}::text)
    and to_tsvector('search_simple', p.title) @@ phraseto_tsquery('search_simple', ${name}::text) limit 50)`;

function byAuthor(actor: Actor, author: string): Sql {
  if (author !== 'me') return sql`author_id = any(${peopleCalled(author)})`;
  return actor.personId === null ? sql`false` : sql`author_id = ${actor.personId}::uuid`;
}

/** The conditions of the filters, over the table `search_document`. */
export const filtered = (actor: Actor, filters: Filters): Sql =>
  and(
    filters.in ? sql`source_type = ${sourceOf[filters.in]}` : null,
    filters.theme ? sql`theme = any(${themesLike(filters.theme)})` : null,
    filters.state ? sql`answered = ${filters.state === 'answered'}::boolean` : null,
    filters.lang
      ? sql`(lower(language) = ${filters.lang} or starts_with(lower(language), ${`${filters.lang}-`}))`
      : null,
    filters.country ? sql`country = ${filters.country}` : null,
    filters['works-in'] ? sql`works_in <> '{}' and works_in @> array[${filters['works-in']}]::text[]` : null,
    filters.author ? byAuthor(actor, filters.author) : null,
    filters.tag ? sql`tags @> array[${tagMeant(sql`${filters.tag}::text`)}]::text[]` : null,
    filters.before ? sql`created_at < (${filters.before} || ' UTC')::timestamptz` : null,
    filters.after ? sql`created_at >= (${filters.after} || ' UTC')::timestamptz` : null,
  );

/**
 * The hidden documents an actor may look among; null when there are none. It only spares looking: the policy of the
 * source decides about every single one.
 */
export function hiddenOnes(actor: Actor): Sql | null {
  if (actor.personId === null) return null;
  if (moderatesEverywhere(actor)) return sql`hidden`;
  return sql`hidden and (author_id = ${actor.personId}::uuid or theme = any(${moderatedThemes(actor)}::text[]))`;
}

/** Which part of the community a filter leaves, roughly. */
export const shareOf = ({ theme, state, lang, country, before, after, in: kind }: Filters): number =>
  [theme && 0.2, state && 0.4, lang && 0.2, country && 0.05, before && 0.5, after && 0.3, kind === 'threads' && 0.05]
    .filter((share): share is number => typeof share === 'number')
    .reduce((all, share) => all * share, 1);
