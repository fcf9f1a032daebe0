import { type Actor, moderatesSomewhere } from '@guildhall/kernel';
import { and, type Sql, sql } from './sql.js';

/**
 * What was not written by somebody the actor muted or blocked, as a condition over columns with ids of authors; says
 * the same as `wants`. It stands beside `visible…` in lists meant for one person, and never where somebody moderates.
 * For those who muted nobody it asks nothing.
 */
export function wanted({ muted }: Pick<Actor, 'muted'>, ...authors: readonly Sql[]): Sql {
  if (muted.length === 0) return sql`true`;
  return and(...authors.map((author) => sql`(${author} = any(${muted}::uuid[])) is not true`));
}

/** Whom the actor may address: who has not blocked them, as a condition over a column of people; see `isBlockedBy`. */
export function addressable(actor: Actor, person: Sql): Sql {
  if (actor.personId === null || moderatesSomewhere(actor)) return sql`true`;
  return sql`not exists (select from person_bar bar
    where bar.person_id = ${person} and bar.other_id = ${actor.personId} and bar.kind = 'block')`;
}
