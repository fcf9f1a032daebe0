import { raw, type Sql, sql } from '@guildhall/database';

/** Somebody who is there and cares for the centre, as a condition over `centre_member m` and its `person p`. */
export const activeRepresentative = raw(`m.left_at is null and m.role = 'representative' and p.suspended_at is null`);

/** Whether nobody who is there represents it, over `centre c`. */
export const isUnclaimed = sql`not exists (select from centre_member m join person p on p.id = m.person_id
  where m.centre_id = c.id and ${activeRepresentative})`;

/** Whether a person whom a statement alone knows speaks for a centre. */
export const hasSeat = (person: Sql, centre: Sql): Sql => sql`exists (select from centre_member s
  where s.centre_id = ${centre} and s.person_id = ${person} and s.left_at is null)`;
