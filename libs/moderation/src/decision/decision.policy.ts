import { forbidden, moderatedThemes, moderatesEverywhere, moderatesSomewhere, requirePerson } from '@guildhall/kernel';
import type { Actor } from '@guildhall/kernel';
import { sql, type Sql } from '@guildhall/database';

/** Decisions are read by those who take them: in their themes, or everywhere. */
export const can = {
  view: (actor: Actor, decision: { readonly theme: string | null }): boolean =>
    moderatesEverywhere(actor) || (decision.theme !== null && moderatedThemes(actor).includes(decision.theme)),
};

/** The same as `can.view`, as a condition over the table `decision`. */
export const visible = (actor: Actor): Sql =>
  moderatesEverywhere(actor) ? sql`true` : sql`decision.theme = any(${moderatedThemes(actor)}::text[])`;

/** Refuses a guest with UNAUTHENTICATED and whoever moderates nothing with FORBIDDEN. */
export function requireModerator(actor: Actor): void {
  requirePerson(actor);
  if (!moderatesSomewhere(actor)) throw forbidden();
}
