import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { hold, sql, type Tx } from '@guildhall/database';
import { canThread, type ThreadAbility, type ThreadFacts } from './thread.policy.js';
import { ThreadEntity } from './thread.entity.js';

/** The only way to hold a thread for change. */
@Injectable()
export class ThreadRepository {
  /** Locks and loads; a merged thread's address leads on. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: ThreadAbility, id: string): Promise<ThreadEntity> {
    const held = await this.entered(tx, actor, await hold(tx, ThreadEntity, id));
    this.allow(actor, held, ability);
    return held;
  }

  /** Locks and loads what the actor may see. */
  view(tx: Tx, actor: Actor, id: string): Promise<ThreadEntity> {
    return this.require(tx, actor, 'view', id);
  }

  /** The thread of a row that was locked already, as far as the actor may see it; a merged one's address leads on. */
  async entered(tx: Tx, actor: Actor, row: ThreadEntity | null): Promise<ThreadEntity> {
    if (!row) throw notFound();
    const thread = row.mergedInto ? await this.lock(tx, row.mergedInto) : Object.assign(new ThreadEntity(), row);
    this.allow(actor, thread, 'view');
    return thread;
  }

  /** Asks the policy about a thread that is held already. */
  allow(actor: Actor, thread: ThreadFacts, ability: ThreadAbility): void {
    if (!canThread.view(actor, thread)) throw notFound();
    requirePerson(actor);
    if (!canThread[ability](actor, thread)) throw forbidden();
  }

  /** Locks and loads without asking a policy: for whoever has asked it already. */
  async lock(tx: Tx, id: string): Promise<ThreadEntity> {
    const thread = await hold(tx, ThreadEntity, id);
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

  /** The same with all that they lead to: what they were merged into, and what they are duplicates of. */
  async lockWithOriginals(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ThreadEntity>> {
    const led = await tx.rows<{ id: string }>(sql`
      with recursive led(id) as (
        select unnest(${[...ids]}::bigint[])
        union select next from led join thread t on t.id = led.id
          cross join lateral unnest(array[t.merged_into, t.duplicate_of]) next where next is not null)
      select id::text from led`);
    return this.lockAll(
      tx,
      led.map(({ id }) => id),
    );
  }

  async add(tx: Tx, thread: ThreadEntity): Promise<void> {
    await tx.manager.insert(ThreadEntity, thread);
  }

  async save(tx: Tx, { id, ...changed }: ThreadEntity): Promise<void> {
    await tx.manager.update(ThreadEntity, { id }, changed);
  }
}
