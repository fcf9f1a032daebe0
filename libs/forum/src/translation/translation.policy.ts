import { type Actor, moderatedThemes, moderates, moderatesEverywhere } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import { canPost, type PostFacts } from '../post/post.policy.js';
import type { ThreadFacts } from '../thread/thread.policy.js';

/** What the policy needs to know of a translation. */
export interface TranslationFacts {
  readonly hiddenAt: Date | string | null;
}
export type TranslationAbility = 'view' | 'write' | 'moderate';
type Rule = (actor: Actor, translation: TranslationFacts, post: PostFacts, thread: ThreadFacts) => boolean;

/** Whether an actor may say a post in another language: every member, while everybody may read the post. */
export const canTranslate = (actor: Actor, post: PostFacts, thread: ThreadFacts): boolean =>
  actor.personId !== null && !post.hiddenAt && !thread.hiddenAt;

/** What an actor may do with one translation: never more than with the post it says. */
export const canTranslation: Readonly<Record<TranslationAbility, Rule>> = {
  view: (actor, translation, post, thread) =>
    canPost.view(actor, post, thread) && (!translation.hiddenAt || moderates(actor, thread.theme)),
  write: (actor, translation, post, thread) =>
    canTranslate(actor, post, thread) && (!translation.hiddenAt || moderates(actor, thread.theme)),
  moderate: (actor, _translation, _post, thread) => moderates(actor, thread.theme),
};

/** The translations an actor may see of posts they may see, as a condition over `translation x join thread t`. */
export function visibleTranslation(actor: Actor): Sql {
  if (moderatesEverywhere(actor)) return sql`true`;
  if (moderatedThemes(actor).length === 0) return sql`x.hidden_at is null`;
  return sql`(x.hidden_at is null or t.theme = any(${moderatedThemes(actor)}))`;
}
