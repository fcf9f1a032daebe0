import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Actor, Refusal, requirePerson } from '@guildhall/kernel';
import { Database, Limits, recordAct, standingAct, stateOf, type Tx } from '@guildhall/database';
import type { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { threadCurated } from './curation.events.js';
import { curationMessages } from './curation.messages.js';
import { Hindrance, HindranceCause } from './hindrance.js';

/** An act that changes values of a thread. */
export interface ThreadAct {
  readonly name: string;
  /** The values it may change; all of them come back when it is undone. */
  readonly fields: readonly (keyof ThreadEntity)[];
  readonly reason: string;
  /** Other threads that are held as well, with all they lead to: two who act on the same ones at once wait for each other. */
  readonly with?: readonly string[];
  /** May throw a hindrance. */
  change(thread: ThreadEntity, tx: Tx): void | Promise<void>;
}

/** How it went with one thread: on whose decision it stands so now, or why nothing was changed. */
export type Acted =
  | { readonly threadId: string; readonly decisionId: string; readonly changed: boolean }
  | { readonly threadId: string; readonly hindrance: Hindrance };

/** Does acts: each thread in a transaction of its own, the change, its record and its event together. */
@Injectable()
export class ThreadActs {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly limits: Limits,
  ) {}

  /** With several threads, what is refused about one does not keep the others from being changed. */
  async each(actor: Actor, ids: readonly string[], act: ThreadAct): Promise<Acted[]> {
    const unique = [...new Set(ids)];
    const acted: Acted[] = [];
    for (const id of unique)
      acted.push(await this.run(actor, id, unique.length > 1, (tx) => this.one(tx, actor, id, act)));
    return acted;
  }

  /** Runs an act in a transaction; a hindrance becomes an outcome. */
  async run(actor: Actor, id: string, several: boolean, work: (tx: Tx) => Promise<Acted>): Promise<Acted> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (error instanceof Hindrance) return { threadId: id, hindrance: error };
      if (several && error instanceof Refusal && ['NOT_FOUND', 'FORBIDDEN'].includes(error.code))
        return { threadId: id, hindrance: new Hindrance(HindranceCause.NOT_ALLOWED, curationMessages.notAllowed()) };
      throw error;
    }
  }

  private async one(tx: Tx, actor: Actor, id: string, act: ThreadAct): Promise<Acted> {
    if (act.with) await this.threads.lockWithOriginals(tx, [id, ...act.with]);
    const thread = await this.threads.require(tx, actor, 'moderate', id);
    const before = stateOf(thread, act.fields);
    const themeBefore = thread.theme;
    await act.change(thread, tx);
    const after = stateOf(thread, act.fields);
    if (isDeepStrictEqual(before, after)) return standing(tx, thread.id, act.name);
    await this.threads.save(tx, thread);
    const actorId = requirePerson(actor);
    const target = { targetType: 'THREAD', targetId: thread.id, theme: themeBefore } as const;
    const decision = await recordAct(tx, { act: act.name, ...target, reason: act.reason, actorId, before, after });
    tx.publish(threadCurated(act.name, thread, [themeBefore, thread.theme], { decision, actorId }));
    return { threadId: thread.id, decisionId: decision, changed: true };
  }
}

/** What a colleague decided before, when an act finds everything as it wants it. */
export async function standing(tx: Tx, threadId: string, act: string): Promise<Acted> {
  const decisionId = await standingAct(tx, 'THREAD', threadId, act);
  if (!decisionId) throw new Hindrance(HindranceCause.ALREADY_SO, curationMessages.alreadySo());
  return { threadId, decisionId, changed: false };
}
