import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import type { Tx } from '@guildhall/database';
import { canThread, type ThreadAbility } from './thread.policy.js';
import { ThreadEntity } from './thread.entity.js';

/** The only way to hold a thread for change. */
@Injectable()
export class ThreadRepository {
  /** Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: ThreadAbility, id: string): Promise<ThreadEntity> {
    const thread = await this.lock(tx, id);
    if (!canThread.view(actor, thread)) throw notFound();
    requirePerson(actor);
    if (!canThread[ability](actor, thread)) throw forbidden();
    return thread;
  }

  /** Locks and loads without asking a policy: for whoever has asked it already. */
  async lock(tx: Tx, id: string): Promise<ThreadEntity> {
    const thread = await tx.manager.findOne(ThreadEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!thread) throw notFound();
    return thread;
  }

  async add(tx: Tx, thread: ThreadEntity): Promise<void> {
    await tx.manager.insert(ThreadEntity, thread);
  }

  async save(tx: Tx, { id, ...changed }: ThreadEntity): Promise<void> {
    await tx.manager.update(ThreadEntity, { id }, changed);
  }
}
