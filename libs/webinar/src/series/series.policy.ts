import { type Actor, isAdmin } from '@guildhall/kernel';
import { type Sql, sql, type Tx } from '@guildhall/database';
import { visibleWebinar } from '../webinar/webinar.policy.js';

/** The series an actor may see, as a condition over `webinar_series s`: those with a webinar they see, and their own. */
export const visibleSeries = (actor: Actor): Sql => sql`(s.created_by = ${actor.personId}::uuid is true
  or exists (select from webinar w where w.series_id = s.id and ${visibleWebinar(actor)}))`;

/** The series an actor may add to: those they began, or host a part of. */
export const hostedSeries = (actor: Actor): Sql =>
  isAdmin(actor)
    ? sql`true`
    : sql`(s.created_by = ${actor.personId}::uuid is true or exists (select from webinar w
        where w.series_id = s.id and w.hosts @> array[${actor.personId}::uuid]))`;

export const mayAddTo = async (tx: Tx, actor: Actor, id: string): Promise<boolean> =>
  (await tx.one(sql`select 1 from webinar_series s where s.id = ${id} and ${hostedSeries(actor)}`)) !== null;
