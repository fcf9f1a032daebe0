import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { Database, Limits, recordAct } from '@guildhall/database';
import { ThreadRepository } from '../thread/thread.repository.js';

/** Slow mode: everybody replies once in a while, so that a heated thread cools down. */
@Injectable()
export class SlowService {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly limits: Limits,
  ) {}

  async slow(actor: Actor, id: string, minutes: number): Promise<void> {
    const actorId = requirePerson(actor);
    await this.limits.spend('writesByPerson', actorId);
    await this.database.transaction(async (tx) => {
      const thread = await this.threads.require(tx, actor, 'moderate', id);
      const before = thread.slowMinutes;
      if (before === minutes) return;
      thread.slowMinutes = minutes;
      await this.threads.save(tx, thread);
      const target = { targetType: 'THREAD', targetId: id, theme: thread.theme, aboutId: null } as const;
      const change = { before: { slowMinutes: before }, after: { slowMinutes: minutes } };
      await recordAct(tx, { act: 'slow', ...target, reason: '', actorId, ...change });
    });
  }
}
