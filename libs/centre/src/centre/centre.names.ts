import { raw, type Sql, sql } from '@guildhall/database';

/** The name of a centre in a language, else in the one it writes in; the alias is a name of our own code. */
export const centreName = (alias: string, language: Sql | string): Sql =>
  sql`coalesce(${raw(alias)}.texts -> ${language} ->> 'name', ${raw(alias)}.texts -> ${raw(alias)}.language ->> 'name')`;
