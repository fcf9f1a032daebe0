import type { Actor } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';

/** `pt` of `pt-BR`: who reads the one reads the other. */
export const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The languages somebody reads, best first: that of the interface, then those of their profile. */
export function readingLanguages({ language, writes = [] }: Actor): string[] {
  const tags = [language, ...writes];
  return [...new Set(tags.flatMap((tag) => [tag, baseOf(tag)]))];
}

/** Whether somebody needs no translation of what is written in this language. */
export const reads = (actor: Actor, tag: string): boolean => readingLanguages(actor).includes(baseOf(tag));

/** What `found` says where a text is in none of the reader's languages; `null` where they want originals or need nothing. */
export function ifForeign(actor: Actor, language: Sql, found: (languages: string[]) => Sql): Sql {
  if (actor.wantsOriginals) return sql`null`;
  const languages = readingLanguages(actor);
  return sql`case when not split_part(lower(${language}), '-', 1) = any(${languages}::text[]) then ${found(languages)} end`;
}
