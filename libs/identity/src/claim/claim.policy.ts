import { type Actor, isAdmin } from '@guildhall/kernel';

/** What the policy needs to know of somebody who is claimed. */
export interface Claimable {
  readonly importedFrom: string | null;
  readonly claimedBy: string | null;
}

export const canClaim = {
  /** Members say of imported authors whom nobody is yet that it is them. */
  claim: (actor: Actor, { importedFrom, claimedBy }: Claimable): boolean =>
    actor.personId !== null && importedFrom !== null && claimedBy === null,
  /** Whose the words of somebody are is decided by admins. */
  decide: (actor: Actor): boolean => isAdmin(actor),
};
