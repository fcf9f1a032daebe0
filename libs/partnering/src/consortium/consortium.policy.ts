import { type Actor, ownCentres, represents, speaksFor } from '@guildhall/kernel';
import { hasSeat, visibleCentreTo } from '@guildhall/centre';
import { idInPath, type Sql, sql } from '@guildhall/database';

/** What the policy needs to know of a consortium. */
export interface ConsortiumFacts {
  /** The coordinator. */
  readonly centreId: string;
  readonly partners: readonly { readonly centreId: string; readonly state: string }[];
}
export type ConsortiumAbility = 'view' | 'share' | 'coordinate' | 'lead';

const speaksForOne = (actor: Actor, { partners }: ConsortiumFacts, states: readonly string[]): boolean =>
  partners.some(({ centreId, state }) => states.includes(state) && speaksFor(actor, centreId));

/** What an actor may do with one consortium. Nobody from outside sees it, whatever their role. */
export const canConsortium: Readonly<
  Record<ConsortiumAbility, (actor: Actor, consortium: ConsortiumFacts) => boolean>
> = {
  /** Who is in, what is met: people of centres that joined or are asked to. */
  view: (actor, consortium) => speaksForOne(actor, consortium, ['joined', 'invited']),
  /** Who was asked, the history, where letters stand: people of centres that joined. */
  share: (actor, consortium) => speaksForOne(actor, consortium, ['joined']),
  /** Invite, remove, read the letters: whoever speaks for the coordinator. */
  coordinate: (actor, { centreId }) => speaksFor(actor, centreId),
  /** Hand in, hand over, dissolve: its representatives. */
  lead: (actor, { centreId }) => represents(actor, centreId),
};

/** Consortia that a centre is part of or asked to be, as a condition over `consortium s`. */
const hasHere = (centre: Sql): Sql => sql`exists (select from consortium_partner seat
  where seat.consortium_id = s.id and seat.state in ('joined', 'invited') and ${centre})`;

/** The consortia an actor may see, as a condition over `consortium s`; says the same as `canConsortium.view`. */
export function visibleConsortium(actor: Actor): Sql {
  const own = ownCentres(actor);
  return own.length === 0 ? sql`false` : hasHere(sql`seat.centre_id = any(${own}::bigint[])`);
}

/** Those a person whom a statement alone knows may see, for notices: the same as `visibleConsortium` of who reads. */
export const visibleConsortiumTo = (person: Sql): Sql => hasHere(hasSeat(person, sql`seat.centre_id`));

/** Notices of a consortium its reader is part of still; they name no centre that is out of sight. */
export const consortiumStands = sql`exists (select from consortium s
    where s.id = ${idInPath('consortia')} and ${visibleConsortiumTo(sql`n.person_id`)})
  and (n.details ->> 'about' is null or exists (select from centre c
    where c.id = (n.details ->> 'about')::bigint and ${visibleCentreTo(sql`n.person_id`)}))`;
