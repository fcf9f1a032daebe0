import { type Actor, moderatedThemes, moderates, moderatesEverywhere } from '@guildhall/kernel';
import { moderatedBy, type Sql, sql } from '@guildhall/database';

/** What the policy needs to know of a thread. */
export interface ThreadFacts {
  readonly theme: string;
  readonly authorId: string;
  readonly hiddenAt: Date | string | null;
  /** Why it is hidden; nothing said stands for hidden by a moderator. */
  readonly hiddenKind?: string | null;
  readonly lockedAt?: Date | string | null;
}
export type ThreadAbility = 'view' | 'reply' | 'markAnswer' | 'hide' | 'restore' | 'moderate' | 'retitle';

const member = (actor: Actor): boolean => actor.personId !== null;
const own = (actor: Actor, thread: ThreadFacts): boolean => actor.personId === thread.authorId;

/** What an actor may do with one thread. */
export const canThread: Readonly<Record<ThreadAbility, (actor: Actor, thread: ThreadFacts) => boolean>> = {
  view: (actor, thread) =>
    !thread.hiddenAt ||
    (thread.hiddenKind !== 'merged' &&
      ((own(actor, thread) && thread.hiddenKind !== 'deleted') || moderates(actor, thread.theme))),
  reply: (actor, thread) => member(actor) && !thread.hiddenAt && (!thread.lockedAt || moderates(actor, thread.theme)),
  markAnswer: (actor, thread) =>
    !thread.hiddenAt && member(actor) && (own(actor, thread) || moderates(actor, thread.theme)),
  retitle: (actor, thread) => member(actor) && (own(actor, thread) || moderates(actor, thread.theme)),
  moderate: (actor, thread) => moderates(actor, thread.theme),
  hide: (actor, thread) => !thread.hiddenAt && moderates(actor, thread.theme),
  // Nobody judges their own case. What moderators hid of their own they take back by undoing it.
  restore: (actor, thread) => Boolean(thread.hiddenAt) && moderates(actor, thread.theme) && !own(actor, thread),
};

/**
 * The threads an actor may see, as a condition over `thread t`; says the same as `canThread.view`. A thread that was
 * merged into another is seen by nobody: its posts stand there, and its address leads to it.
 */
export function visibleThread(actor: Actor): Sql {
  if (moderatesEverywhere(actor)) return sql`t.merged_into is null`;
  if (actor.personId === null) return sql`t.hidden_at is null`;
  return sql`(t.hidden_at is null or (t.merged_into is null and (
    (t.author_id = ${actor.personId} and t.hidden_kind is distinct from 'deleted') or t.theme = any(${moderatedThemes(actor)}))))`;
}

/** The threads a person whom a statement alone knows may see, for notices: says the same as `visibleThread` of who reads. */
export const visibleThreadTo = (person: Sql): Sql => sql`(t.hidden_at is null or (t.merged_into is null and (
  (t.author_id = ${person} and t.hidden_kind is distinct from 'deleted') or ${moderatedBy(person, sql`t.theme`)})))`;
