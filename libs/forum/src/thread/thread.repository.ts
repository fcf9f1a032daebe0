import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import type { Tx } from '@guildhall/database';
import { canThread, type ThreadAbility, type ThreadFacts } from './thread.policy.js';
import { ThreadEntity } from './thread.entity.js';

/** The only way to hold a thread for change. */
@Injectable()
export class ThreadRepository {
  /** Locks and loads; a merged thread's address leads on. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: ThreadAbility, id: string): Promise<ThreadEntity> {
    const thread = await this.lock(tx, id);
    const held = thread.mergedInto ? await this.lock(tx, thread.mergedInto) : thread;
    this.allow(actor, held, ability);
    return held;
  }

  /** Locks and loads what the actor may see. */
  view(tx: Tx, actor: Actor, id: string): Promise<ThreadEntity> {
    return this.require(tx, actor, 'view', id);
  }

  /** Asks the policy about a thread that is held already. */
  allow(actor: Actor, thread: ThreadFacts, ability: ThreadAbility): void {
    if (!canThread.view(actor, thread)) throw notFound();
    requirePerson(actor);
    if (!canThread[ability](actor, thread)) throw forbidden();
  }

  /** Locks and loads without asking a policy: for whoever has asked it already. */
  async lock(tx: Tx, id: string): Promise<ThreadEntity> {
    const thread = await tx.manager.findOne(ThreadEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!thread) throw notFound();
    return thread;
  }

  /** Several threads, always locked in the order of their ids, so that two acts at once wait instead of clasping each other. */
  async lockAll(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ThreadEntity>> {
    const held = new Map<string, ThreadEntity>();
    const inOrder = [...new Set(ids)].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
    for (const id of inOrder) held.set(id, await this.lock(tx, id));
    return held;
  }

  async add(tx: Tx, thread: ThreadEntity): Promise<void> {
    await tx.manager.insert(ThreadEntity, thread);
  }

  async save(tx: Tx, { id, ...changed }: ThreadEntity): Promise<void> {
    await tx.manager.update(ThreadEntity, { id }, changed);
  }
}
