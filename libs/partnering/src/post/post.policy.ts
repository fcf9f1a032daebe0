import { type Actor, moderatesEverywhere, ownCentres, speaksFor } from '@guildhall/kernel';
import { hasSeat } from '@guildhall/centre';
import { moderatedBy, type Sql, sql } from '@guildhall/database';

/** What the policy needs to know of a partner post. */
export interface PartnerPostFacts {
  readonly centreId: string;
  readonly openedAt: Date | string | null;
  readonly hiddenAt: Date | string | null;
  /** Whether its centre is out of sight, and with it all it posted. */
  readonly centreHidden: boolean;
}
export type PartnerPostAbility = 'view' | 'edit' | 'moderate';

/** What an actor may do with one partner post. */
export const canPartnerPost: Readonly<Record<PartnerPostAbility, (actor: Actor, post: PartnerPostFacts) => boolean>> = {
  /** A draft is seen by its centre alone: not even by moderators. */
  view: (actor, { centreId, openedAt, hiddenAt, centreHidden }) =>
    (openedAt !== null && ((hiddenAt === null && !centreHidden) || moderatesEverywhere(actor))) ||
    speaksFor(actor, centreId),
  /** Write it, open and pause it, read and decide on interests: whoever speaks for its centre. */
  edit: (actor, { centreId }) => speaksFor(actor, centreId),
  moderate: (actor, { openedAt }) => openedAt !== null && moderatesEverywhere(actor),
};

/** The partner posts everybody may see, as a condition over `partner_post p`; whatever their state. */
export const publicPartnerPost = sql`(p.opened_at is not null and p.hidden_at is null and not p.centre_hidden)`;

/**
 * Those everybody may see that take interests now, as a condition over `partner_post p`: for lists, counts, matches,
 * feeds. What has expired is none of them from that moment on.
 */
export const openPartnerPost = sql`(${publicPartnerPost} and p.state = 'open' and p.expires_at > now())`;

/** The partner posts an actor may see, as a condition over `partner_post p`; says the same as `canPartnerPost.view`. */
export function visiblePartnerPost(actor: Actor): Sql {
  const told = moderatesEverywhere(actor) ? sql`p.opened_at is not null` : publicPartnerPost;
  const own = ownCentres(actor);
  return own.length === 0 ? told : sql`(${told} or p.centre_id = any(${own}::bigint[]))`;
}

/** Those a person whom a statement alone knows may see, for notices: says the same as `visiblePartnerPost` of who reads. */
export const visiblePartnerPostTo = (person: Sql): Sql => sql`(${publicPartnerPost}
  or ${hasSeat(person, sql`p.centre_id`)} or (p.opened_at is not null and ${moderatedBy(person)}))`;
