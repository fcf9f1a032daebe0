import { type Actor, forbidden } from '@guildhall/kernel';
import { raw, type Sql, sql, type Tx } from '@guildhall/database';
import { visibleCentre } from '../centre/centre.policy.js';

/**
 * The centre in whose name a row was written, out of its column `centre_id`, as far as the actor may see that centre;
 * asked for where there is one. The alias is a name of our own code.
 */
export const voiceOf = (actor: Actor, alias: string): Sql => sql`case when ${raw(alias)}.centre_id is not null then (
  select json_build_object('id', c.id::text, 'language', said.language, 'name', c.texts -> said.language ->> 'name')
  from centre c cross join lateral (
    select case when c.texts ? ${actor.language} then ${actor.language} else c.language end as language) said
  where c.id = ${raw(alias)}.centre_id and ${visibleCentre(actor)}) end`;

/** “Name (Centre)” for sentences such as those of notices: in whose name somebody wrote, while everybody may know it. */
export const nameWithVoice = (name: Sql, alias: string): Sql => sql`${name} || coalesce((
  select ' (' || (c.texts -> c.language ->> 'name') || ')' from centre c
  where c.id = ${raw(alias)}.centre_id and c.hidden_at is null and c.merged_into is null), '')`;

/**
 * Holds the right to write in the name of a centre until the transaction ends, without holding the centre itself: many
 * write at once, and whoever is removed meanwhile wrote before, or is refused (FORBIDDEN).
 */
export async function requireVoice(tx: Tx, person: string, centre: string): Promise<void> {
  const seat = await tx.one(sql`select m.id from centre_member m join centre c on c.id = m.centre_id
    where c.id = ${centre} and m.person_id = ${person} and m.left_at is null and c.hidden_at is null
      and c.merged_into is null for share of m`);
  if (!seat) throw forbidden();
}

/** Whether somebody who wrote in the name of a centre still speaks for it: what they write from now on is theirs alone if not. */
export async function keepsVoice(tx: Tx, person: string, centre: string): Promise<boolean> {
  const seat = await tx.one(sql`select id from centre_member
    where centre_id = ${centre} and person_id = ${person} and left_at is null for share`);
  return seat !== null;
}
