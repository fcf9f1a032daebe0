import { type Actor, ownCentres, speaksFor } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import { InterestSide } from './interest.kinds.js';

/** What the policy needs to know of an interest: the two centres it is between. */
export interface InterestFacts {
  readonly authorCentreId: string;
  readonly centreId: string;
}

/** Of which side the actor is; null for everybody else, moderators and admins among them. */
export function sideOfActor(actor: Actor, { authorCentreId, centreId }: InterestFacts): InterestSide | null {
  if (speaksFor(actor, authorCentreId)) return InterestSide.AUTHOR;
  return speaksFor(actor, centreId) ? InterestSide.ASKER : null;
}

/** Private between two centres: there is no role that sees more. What each side may do stands in `interest.moves.ts`. */
export const canInterest = {
  view: (actor: Actor, interest: InterestFacts): boolean => sideOfActor(actor, interest) !== null,
  speakAs: (actor: Actor, { authorCentreId, centreId }: InterestFacts, side: InterestSide): boolean =>
    speaksFor(actor, side === InterestSide.AUTHOR ? authorCentreId : centreId),
};

/** The same as `canInterest.view`, as a condition over `interest i` joined to its `partner_post p`. */
export function visibleInterest(actor: Actor): Sql {
  const own = ownCentres(actor);
  return own.length === 0
    ? sql`false`
    : sql`(p.centre_id = any(${own}::bigint[]) or i.centre_id = any(${own}::bigint[]))`;
}

/** Those in which the actor is of this side, which `canInterest.speakAs` says of one. */
export const ofOwnSide = (actor: Actor, side: InterestSide): Sql =>
  side === InterestSide.AUTHOR
    ? sql`p.centre_id = any(${ownCentres(actor)}::bigint[])`
    : sql`i.centre_id = any(${ownCentres(actor)}::bigint[])`;
