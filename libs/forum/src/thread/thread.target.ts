import { Injectable } from '@nestjs/common';
import { type Actor, clock } from '@guildhall/kernel';
import { type ActChange, type ActRecord, type ModerationTarget, sql, type Tx } from '@guildhall/database';
import { bringBack, standsAs, stateOf } from '../curation/fields.js';
import type { ThreadEntity } from './thread.entity.js';
import { threadEvent } from './thread.events.js';
import { ThreadRepository } from './thread.repository.js';

const HIDING = ['hiddenAt', 'hiddenReason', 'hiddenKind'];

/** Lets moderators hide and restore threads. */
@Injectable()
export class ThreadTarget implements ModerationTarget {
  readonly type = 'THREAD';

  constructor(private readonly threads: ThreadRepository) {}

  async hide(tx: Tx, actor: Actor, id: string, reason: string, kind: 'hidden' | 'deleted'): Promise<ActChange | null> {
    const thread = await this.threads.require(tx, actor, 'moderate', id);
    return this.change(tx, actor, thread, (one) => one.hide(clock.now(), reason, kind));
  }

  async restore(tx: Tx, actor: Actor, id: string): Promise<ActChange | null> {
    const thread = await this.threads.require(tx, actor, 'moderate', id);
    return this.change(tx, actor, thread, (one) => one.restore());
  }

  async undo(tx: Tx, actor: Actor, { targetId, before, after }: ActRecord): Promise<boolean> {
    const thread = await this.threads.require(tx, actor, 'moderate', targetId);
    if (!standsAs(thread, after)) return false;
    await this.change(tx, actor, thread, (one) => {
      bringBack(one, before);
      return true;
    });
    return true;
  }

  private async change(tx: Tx, actor: Actor, thread: ThreadEntity, change: (one: ThreadEntity) => boolean) {
    const before = stateOf(thread, HIDING);
    if (!change(thread)) return null;
    await this.threads.save(tx, thread);
    tx.publish(threadEvent(thread.hiddenAt ? 'thread-hidden' : 'thread-restored', thread, actor.personId));
    return { before, after: stateOf(thread, HIDING) };
  }

  async theme(tx: Tx, id: string): Promise<string | null> {
    return (await tx.one<{ theme: string }>(sql`select theme from thread where id = ${id}`))?.theme ?? null;
  }

  path(id: string): string {
    return `/threads/${id}`;
  }
}
