import { type Actor, moderatedThemes, moderatesEverywhere } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';

/** What the policy needs to know of a draft. */
export interface DraftFacts {
  readonly personId: string | null;
  readonly guestId: string | null;
}

/** Drafts are their writer's alone; what a guest wrote goes along when somebody signs in on that browser. */
export const ownsDraft = (actor: Actor, draft: DraftFacts): boolean =>
  draft.personId !== null ? draft.personId === actor.personId : draft.guestId === actor.guestId;

/** The drafts of an actor, as a condition over `draft d`; says the same as `ownsDraft`. */
export const ownDrafts = ({ personId, guestId }: Actor): Sql =>
  personId === null
    ? sql`d.person_id is null and d.guest_id = ${guestId}`
    : sql`(d.person_id = ${personId} or (d.person_id is null and d.guest_id = ${guestId}))`;

/** What guests left a day ago or earlier and never came back for, as far as it is in a theme the actor moderates. */
export const orphanedDrafts = (actor: Actor): Sql => sql`
  d.person_id is null and d.thread_id is null and d.title <> '' and d.saved_at < now() - interval '1 day'
  and ${moderatesEverywhere(actor) ? sql`true` : sql`d.theme = any(${moderatedThemes(actor)})`}`;
