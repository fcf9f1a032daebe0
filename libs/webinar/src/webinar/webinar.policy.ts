import { type Actor, holds, isAdmin, moderatedThemes, moderatesEverywhere } from '@guildhall/kernel';
import { idInPath, type Sql, sql } from '@guildhall/database';

/** What the policy needs to know of a webinar. */
export interface WebinarFacts {
  readonly hosts: readonly string[];
  readonly themes: readonly string[];
  readonly publishedAt: Date | string | null;
  readonly practiceOf: string | null;
  /** Of a rehearsal: who joined it by its code, see `rehearsersOf`. */
  readonly rehearsers?: readonly string[];
}
export type WebinarAbility = 'view' | 'host' | 'moderate' | 'recordOutcomes';

/** Who plans webinars: hosts by role, and admins. */
export const plansWebinars = (actor: Actor): boolean => isAdmin(actor) || holds(actor, 'host');

const isHost = (actor: Actor, { hosts }: WebinarFacts): boolean =>
  isAdmin(actor) || (actor.personId !== null && hosts.includes(actor.personId));

/** What an actor is called among those who rehearse: by account, and by browser. */
export const rehearsersOf = ({ personId, guestId }: Pick<Actor, 'personId' | 'guestId'>): string[] => [
  ...(personId === null ? [] : [personId]),
  ...(guestId === null ? [] : [`guest:${guestId}`]),
];

const rehearses = (actor: Actor, { practiceOf, rehearsers = [] }: WebinarFacts): boolean =>
  practiceOf !== null && rehearsersOf(actor).some((name) => rehearsers.includes(name));

/** Whoever cares for knowledge packages knows what changed in them. */
export const isEditor = (actor: Actor): boolean => holds(actor, 'editor');

/** What an actor may do with one webinar. */
export const canWebinar: Readonly<Record<WebinarAbility, (actor: Actor, webinar: WebinarFacts) => boolean>> = {
  view: (actor, webinar) =>
    (webinar.publishedAt !== null && webinar.practiceOf === null) ||
    isHost(actor, webinar) ||
    rehearses(actor, webinar),
  /** Everything about it: plan, open, decide on questions, close. */
  host: isHost,
  /** Mute attendees and hide what they wrote: its hosts, and moderators of one of its themes once it is published. */
  moderate: (actor, webinar) =>
    isHost(actor, webinar) ||
    (webinar.practiceOf === null &&
      canWebinar.view(actor, webinar) &&
      (moderatesEverywhere(actor) || moderatedThemes(actor).some((theme) => webinar.themes.includes(theme)))),
  /** Say what changed because of its inputs: its hosts, and editors once it is published. */
  recordOutcomes: (actor, webinar) =>
    isHost(actor, webinar) || (webinar.practiceOf === null && canWebinar.view(actor, webinar) && isEditor(actor)),
};

/** The webinars an actor may see, as a condition over `webinar w`; says the same as `canWebinar.view`. */
export function visibleWebinar(actor: Actor): Sql {
  if (isAdmin(actor)) return sql`true`;
  const published = sql`(w.published_at is not null and w.practice_of is null)`;
  const names = rehearsersOf(actor);
  if (names.length === 0) return published;
  const rehearsing = sql`(w.practice_of is not null and w.rehearsers && ${names}::text[])`;
  return actor.personId === null
    ? sql`(${published} or ${rehearsing})`
    : sql`(${published} or w.hosts @> array[${actor.personId}::uuid] or ${rehearsing})`;
}

/** The webinars an actor may moderate, as a condition over `webinar w`; says the same as `canWebinar.moderate`. */
export function moderatedWebinar(actor: Actor): Sql {
  if (isAdmin(actor)) return sql`true`;
  if (actor.personId === null) return sql`false`;
  const inThemes = moderatesEverywhere(actor) ? sql`true` : sql`w.themes && ${moderatedThemes(actor)}::text[]`;
  return sql`(w.hosts @> array[${actor.personId}::uuid]
    or (w.published_at is not null and w.practice_of is null and ${inThemes}))`;
}

/** Notices for the hosts of a webinar, as a condition over `notice n`: whoever reads one is a host still. */
export const hostsStill = sql`exists (select from webinar w
  where w.id = ${idInPath('webinars')} and w.hosts @> array[n.person_id])`;
