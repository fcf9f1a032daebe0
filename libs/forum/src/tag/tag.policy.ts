import { type Actor, moderatesEverywhere, moderatesSomewhere } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import { visibleThread } from '../thread/thread.policy.js';

/** What the policy needs to know of a tag. */
export interface TagFacts {
  readonly description: string;
  /** Threads with it that the actor may see. */
  readonly threadCount: number;
}

/**
 * A tag is seen by whoever sees a thread that carries it; one that moderators described, by everybody. Tags belong to
 * all themes, so those who moderate all themes care for them.
 */
export const canTag = {
  view: (actor: Actor, tag: TagFacts): boolean =>
    tag.description !== '' || tag.threadCount > 0 || moderatesSomewhere(actor),
  curate: (actor: Actor): boolean => moderatesEverywhere(actor),
};

/** The uses of tags an actor may see, as a condition over `thread_tag tt`. */
export function visibleUse(actor: Actor): Sql {
  if (moderatesEverywhere(actor)) return sql`true`;
  if (actor.personId === null) return sql`not tt.hidden`;
  return sql`(not tt.hidden or exists (select from thread t where t.id = tt.thread_id and ${visibleThread(actor)}))`;
}

/** The tags an actor may see, as a condition over `tag`; says the same as `canTag.view`. */
export const visibleTag = (actor: Actor): Sql =>
  moderatesSomewhere(actor)
    ? sql`true`
    : sql`(tag.description <> '' or exists (select from thread_tag tt where tt.tag = tag.slug and ${visibleUse(actor)}))`;
