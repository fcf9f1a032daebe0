import { Injectable } from '@nestjs/common';
import { type Actor, clock } from '@guildhall/kernel';
import { type ModerationTarget, sql, type Tx } from '@guildhall/database';
import { threadEvent } from './thread.events.js';
import { ThreadRepository } from './thread.repository.js';

/** Lets moderators hide and restore threads. */
@Injectable()
export class ThreadTarget implements ModerationTarget {
  readonly type = 'THREAD';

  constructor(private readonly threads: ThreadRepository) {}

  async hide(tx: Tx, actor: Actor, id: string, reason: string): Promise<boolean> {
    const thread = await this.threads.require(tx, actor, 'moderate', id);
    if (!thread.hide(clock.now(), reason)) return false;
    await this.threads.save(tx, thread);
    tx.publish(threadEvent('thread-hidden', thread, actor.personId));
    return true;
  }

  async restore(tx: Tx, actor: Actor, id: string): Promise<boolean> {
    const thread = await this.threads.require(tx, actor, 'moderate', id);
    if (!thread.restore()) return false;
    await this.threads.save(tx, thread);
    tx.publish(threadEvent('thread-restored', thread, actor.personId));
    return true;
  }

  async theme(tx: Tx, id: string): Promise<string | null> {
    return (await tx.one<{ theme: string }>(sql`select theme from thread where id = ${id}`))?.theme ?? null;
  }

  path(id: string): string {
    return `/threads/${id}`;
  }
}
