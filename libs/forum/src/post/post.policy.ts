import { type Actor, type Grant, moderatedThemes, moderates, moderatesEverywhere, wants } from '@guildhall/kernel';
import { moderatedBy, type Sql, sql } from '@guildhall/database';
import { canThread, type ThreadFacts, visibleThread } from '../thread/thread.policy.js';

/** What the policy needs to know of a post. */
export interface PostFacts {
  readonly number: number;
  readonly authorId: string;
  readonly hiddenAt: Date | string | null;
  readonly hiddenKind?: string | null;
}
export type PostAbility = 'view' | 'vote' | 'edit' | 'markAsAnswer' | 'hide' | 'restore' | 'moderate' | 'report';
type Rule = (actor: Actor, post: PostFacts, thread: ThreadFacts) => boolean;

const own = (actor: Actor, post: PostFacts): boolean => actor.personId !== null && actor.personId === post.authorId;
const shown = (post: PostFacts, thread: ThreadFacts): boolean => !post.hiddenAt && !thread.hiddenAt;

/** What an actor may do with one post; a question is hidden together with its thread. */
export const canPost: Readonly<Record<PostAbility, Rule>> = {
  view: (actor, post, thread) =>
    canThread.view(actor, thread) &&
    (!post.hiddenAt || (own(actor, post) && post.hiddenKind !== 'deleted') || moderates(actor, thread.theme)),
  vote: (actor, post, thread) => actor.personId !== null && !own(actor, post) && shown(post, thread),
  edit: (actor, post, thread) => (own(actor, post) && shown(post, thread)) || moderates(actor, thread.theme),
  markAsAnswer: (actor, post, thread) => post.number > 1 && !post.hiddenAt && canThread.markAnswer(actor, thread),
  moderate: (actor, post, thread) => post.number > 1 && moderates(actor, thread.theme),
  report: (actor, post) => !own(actor, post),
  hide: (actor, post, thread) => post.number > 1 && !post.hiddenAt && moderates(actor, thread.theme),
  // Nobody judges their own case. What moderators hid of their own they take back by undoing it.
  restore: (actor, post, thread) => Boolean(post.hiddenAt) && moderates(actor, thread.theme) && !own(actor, post),
};

/** Whether the actor is spared a post they may see. What a moderator writes in their theme is never folded. */
export const isFolded = (
  actor: Actor,
  post: { readonly authorId: string; readonly theme: string; readonly author: { readonly roles: readonly Grant[] } },
): boolean => !wants(actor, post.authorId) && !moderates({ ...actor, grants: post.author.roles }, post.theme);

/** The posts an actor may see, as a condition over `post p join thread t`; says the same as `canPost.view`. */
export function visiblePost(actor: Actor): Sql {
  if (moderatesEverywhere(actor)) return visibleThread(actor);
  if (actor.personId === null) return sql`t.hidden_at is null and p.hidden_at is null`;
  return sql`${visibleThread(actor)} and (p.hidden_at is null
    or (p.author_id = ${actor.personId} and p.hidden_kind is distinct from 'deleted') or t.theme = any(${moderatedThemes(actor)}))`;
}

/**
 * The posts a person whom a statement alone knows may see, for notices: says the same as `visiblePost` of who reads. What
 * they moderate is asked once, for post and thread, since it takes longest.
 */
export const visiblePostTo = (person: Sql): Sql => sql`((t.hidden_at is null or t.merged_into is null) and (
  ((t.hidden_at is null or (t.author_id = ${person} and t.hidden_kind is distinct from 'deleted'))
    and (p.hidden_at is null or (p.author_id = ${person} and p.hidden_kind is distinct from 'deleted')))
  or ${moderatedBy(person, sql`t.theme`)}))`;
