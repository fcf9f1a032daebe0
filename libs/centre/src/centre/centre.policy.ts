import { type Actor, moderatesEverywhere, ownCentres, represents, speaksFor } from '@guildhall/kernel';
import { moderatedBy, type Sql, sql } from '@guildhall/database';
import { hasSeat } from '../seat/seat.conditions.js';

/** What the policy needs to know of a centre. */
export interface CentreFacts {
  readonly id: string;
  readonly hiddenAt: Date | string | null;
  readonly mergedInto: string | null;
}
export type CentreAbility = 'view' | 'speak' | 'represent' | 'moderate';

const isPublic = ({ hiddenAt, mergedInto }: CentreFacts): boolean => hiddenAt === null && mergedInto === null;

/** What an actor may do with one centre. */
export const canCentre: Readonly<Record<CentreAbility, (actor: Actor, centre: CentreFacts) => boolean>> = {
  /** A merged one is an address that leads on; its people speak for the other. */
  view: (actor, centre) => isPublic(centre) || moderatesEverywhere(actor) || speaksFor(actor, centre.id),
  /** Write posts, interests and replies for it. */
  speak: (actor, centre) => isPublic(centre) && speaksFor(actor, centre.id),
  /** Change its profile, and who speaks for it. */
  represent: (actor, centre) => centre.mergedInto === null && represents(actor, centre.id),
  /** Verify, merge, hide: moderators of all themes. */
  moderate: (actor) => moderatesEverywhere(actor),
};

/** The centres an actor may see, as a condition over `centre c`; says the same as `canCentre.view`. */
export function visibleCentre(actor: Actor): Sql {
  if (moderatesEverywhere(actor)) return sql`true`;
  const own = ownCentres(actor);
  const open = sql`(c.hidden_at is null and c.merged_into is null)`;
  return own.length === 0 ? open : sql`(${open} or c.id = any(${own}::bigint[]))`;
}

/** The centres that are there for everybody, as a condition over `centre c`: for lists, counts, the map. */
export const publicCentre = sql`c.hidden_at is null and c.merged_into is null`;

/** Those a person whom a statement alone knows may see, for notices: says the same as `visibleCentre` of who reads. */
export const visibleCentreTo = (person: Sql): Sql =>
  sql`((${publicCentre}) or ${hasSeat(person, sql`c.id`)} or ${moderatedBy(person)})`;
