import type { Language } from './language.js';

export const roles = ['member', 'moderator', 'host', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A role somebody holds, everywhere (`theme` null) or in one theme. */
export interface Grant {
  readonly role: Role;
  readonly theme: string | null;
}

export const centreRoles = ['representative', 'contributor'] as const;
/** `representative`: cares for the centre and its people. `contributor`: speaks for it. */
export type CentreRole = (typeof centreRoles)[number];

/** A centre somebody speaks for, and as what. */
export interface CentreSeat {
  readonly centre: string;
  readonly role: CentreRole;
}

/** Who asks: a signed-in person or a guest, with what every policy needs to know of them. */
export interface Actor {
  readonly personId: string | null;
  readonly grants: readonly Grant[];
  /** The centres they speak for; nothing for a guest. */
  readonly centres?: readonly CentreSeat[];
  /** Whom they muted or blocked, the newest first: what those write is left out of their lists. */
  readonly muted: readonly string[];
  /** Who blocked them, the newest first. */
  readonly blockedBy: readonly string[];
  /** The random id of a browser without an account; owns drafts until somebody signs in. */
  readonly guestId: string | null;
  /** The public id of the session, null for a guest. */
  readonly sessionId: string | null;
  readonly language: Language;
  /** The languages of their profile, best first; nothing for a guest. */
  readonly writes?: readonly string[];
  /** Whether they want everything as it was written, not as somebody translated it. */
  readonly wantsOriginals?: boolean;
  /** The client's network address, for limits alone. */
  readonly address: string;
  readonly requestId: string;
}

export const holds = (actor: Actor, role: Role): boolean =>
  actor.grants.some((grant) => grant.role === role && grant.theme === null);

export const isAdmin = (actor: Actor): boolean => holds(actor, 'admin');

/** Moderates this theme, or everywhere when no theme is given. */
export const moderates = (actor: Actor, theme?: string): boolean =>
  isAdmin(actor) ||
  actor.grants.some((grant) => grant.role === 'moderator' && (grant.theme === null || grant.theme === theme));

/** Moderates everywhere: what a `visible` fragment needs to tell apart from single themes. */
export const moderatesEverywhere = (actor: Actor): boolean => isAdmin(actor) || holds(actor, 'moderator');

export const moderatedThemes = (actor: Actor): string[] =>
  actor.grants.flatMap((grant) => (grant.role === 'moderator' && grant.theme !== null ? [grant.theme] : []));

export const moderatesSomewhere = (actor: Actor): boolean =>
  isAdmin(actor) || actor.grants.some((grant) => grant.role === 'moderator');

/** The ids of the centres the actor speaks for. */
export const ownCentres = ({ centres = [] }: Actor): string[] => centres.map(({ centre }) => centre);

/** Whether the actor speaks for this centre. */
export const speaksFor = ({ centres = [] }: Actor, id: string): boolean => centres.some(({ centre }) => centre === id);

/** Whether the actor cares for this centre and its people. */
export const represents = ({ centres = [] }: Actor, id: string): boolean =>
  centres.some(({ centre, role }) => centre === id && role === 'representative');

/** Nobody is muted and nobody blocked them: what a guest has, and everybody before they choose. */
export const nobodyBarred = { muted: [], blockedBy: [] } as const satisfies Pick<Actor, 'muted' | 'blockedBy'>;

/** Whether the actor wants to meet what this person writes; `wanted` says the same of many rows. */
export const wants = ({ muted }: Actor, authorId: string): boolean => !muted.includes(authorId);

/** Whether this person blocked the actor. Whoever moderates meets everybody, because it is their duty. */
export const isBlockedBy = (actor: Actor, personId: string): boolean =>
  actor.blockedBy.includes(personId) && !moderatesSomewhere(actor);
