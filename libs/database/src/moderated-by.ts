import { type Sql, sql } from './sql.js';

/**
 * Whether a person whom a statement alone knows moderates a theme, or everywhere when none is given: says the same as
 * `moderates` of an actor.
 */
export const moderatedBy = (person: Sql, theme?: Sql): Sql => sql`exists (select from role_grant g
  where g.person_id = ${person} and (g.role = 'admin' or (g.role = 'moderator'
    and ${theme ? sql`coalesce(g.theme, ${theme}) = ${theme}` : sql`g.theme is null`})))`;
