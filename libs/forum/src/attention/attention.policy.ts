import {
  type Actor,
  forbidden,
  moderatedThemes,
  moderatesEverywhere,
  moderatesSomewhere,
  requirePerson,
} from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';

/** For how many days a question waits before moderators look after it. */
export const UNANSWERED_DAYS = 3;
/** For how many days somebody is a new member. */
export const NEW_DAYS = 7;

/** Refuses a guest with UNAUTHENTICATED and whoever moderates nothing with FORBIDDEN. */
export function requireModerator(actor: Actor): void {
  requirePerson(actor);
  if (!moderatesSomewhere(actor)) throw forbidden();
}

/** The threads of the themes an actor moderates, as a condition over `thread t`. */
export const cared = (actor: Actor): Sql =>
  moderatesEverywhere(actor) ? sql`true` : sql`t.theme = any(${moderatedThemes(actor)}::text[])`;

/** Nobody replied for days, and somebody could; the words of the index `thread_unreplied`. */
export const unanswered = (actor: Actor): Sql => sql`t.reply_count = 0 and t.answer_id is null
  and t.duplicate_of is null and t.locked_at is null and t.hidden_at is null
  and t.created_at < now() - make_interval(days => ${UNANSWERED_DAYS}) and ${cared(actor)}`;

/** Hard to find: without a tag, or in another language than it says; the words of the index `thread_unsorted`. */
export const unsorted = (actor: Actor): Sql =>
  sql`(t.tags = '{}' or t.language_doubt is not null) and t.hidden_at is null and ${cared(actor)}`;

/** Who joined lately and is not out; those without a word in the actor's themes concern moderators everywhere. */
export const newcomers = (actor: Actor): Sql => sql`p.joined_at > now() - make_interval(days => ${NEW_DAYS})
  and p.suspended_at is null and p.imported_from is null
  and ${moderatesEverywhere(actor) ? sql`true` : sql`exists (select ${writings(actor)})`}`;

/** What `person p` wrote where the actor moderates, also what waits or is hidden: from `post po`, `thread t`. */
export const writings = (actor: Actor): Sql => sql`from post po join thread t on t.id = po.thread_id
  where po.author_id = p.id and t.merged_into is null and ${cared(actor)}`;
