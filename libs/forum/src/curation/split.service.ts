import { Injectable } from '@nestjs/common';
import { type Actor, clock, requirePerson } from '@guildhall/kernel';
import { type ActRecord, recordAct, sql, takeLong, type Tx } from '@guildhall/database';
import { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { carry, type Carried, carryBack } from './carry.js';
import { threadCurated } from './curation.events.js';
import type { SplitInput } from './curation.input.js';
import { curationMessages } from './curation.messages.js';
import { Hindrance, HindranceCause } from './hindrance.js';
import { keepPlaces, type Move, moveBack, moveOut, standMoved, tally } from './moves.js';
import { type Acted, ThreadActs } from './thread-acts.js';

interface Chosen {
  readonly id: string;
  readonly number: number;
  readonly authorId: string;
  readonly centreId: string | null;
  readonly language: string;
  readonly createdAt: Date;
  readonly hidden: boolean;
}

/** What the record of a split holds. */
interface Split {
  readonly moves: Move[];
  readonly answerId: string | null;
  readonly carried: Carried;
}

/** Makes a thread of chosen replies; where they stood, a note leads to it. */
@Injectable()
export class SplitService {
  constructor(
    private readonly acts: ThreadActs,
    private readonly threads: ThreadRepository,
  ) {}

  split(actor: Actor, { thread: id, posts, title, reason }: SplitInput): Promise<Acted> {
    return this.acts.run(actor, id, false, async (tx) => {
      await takeLong(tx);
      const thread = await this.threads.require(tx, actor, 'moderate', id);
      if (thread.hiddenAt) throw new Hindrance(HindranceCause.HIDDEN, curationMessages.hidden());
      const chosen = await this.choose(tx, thread, posts);
      return this.part(tx, requirePerson(actor), thread, chosen, { title, reason });
    });
  }

  private async choose(tx: Tx, thread: ThreadEntity, ids: readonly string[]): Promise<readonly [Chosen, ...Chosen[]]> {
    const wanted = [...new Set(ids)];
    const chosen = await tx.rows<Chosen>(sql`
      select id::text, number, author_id as "authorId", centre_id::text as "centreId", language, created_at as "createdAt", hidden_at is not null as hidden
      from post where id = any(${wanted}::bigint[]) and thread_id = ${thread.id} and number > 1
      order by number for no key update`);
    const [first, ...rest] = chosen;
    if (!first || first.hidden || chosen.length < wanted.length)
      throw new Hindrance(HindranceCause.NOT_OF_THREAD, curationMessages.notOfThread());
    return [first, ...rest];
  }

  private async part(
    tx: Tx,
    actorId: string,
    thread: ThreadEntity,
    chosen: readonly [Chosen, ...Chosen[]],
    { title, reason }: { title: string; reason: string },
  ): Promise<Acted> {
    const [first] = chosen;
    const { theme, tags, answerId } = thread;
    const fresh = Object.assign(new ThreadEntity(), {
      ...{ theme, tags, title, authorId: first.authorId, centreId: first.centreId, language: first.language },
      ...{ createdAt: first.createdAt, lastPostAt: first.createdAt, lastNumber: chosen.length },
    });
    await this.threads.add(tx, fresh);
    const moves = await moveOut(tx, chosen, fresh.id, 1);
    const carried = await carry(tx, moves, thread.id, fresh.id, false);
    if (chosen.some(({ id }) => id === answerId)) thread.answerId = null;
    await this.count(tx, thread);
    await this.count(tx, fresh);
    await this.threads.save(tx, thread);
    await tx.rows(
      sql`update thread set reply_count = ${fresh.replyCount}, last_post_at = ${fresh.lastPostAt} where id = ${fresh.id}`,
    );
    const before = { moves, answerId, carried: { ...carried } };
    const after = { thread: fresh.id, last: fresh.lastNumber, answerId: thread.answerId };
    const target = { targetType: 'THREAD', targetId: thread.id, theme } as const;
    const decision = await recordAct(tx, { act: 'split', ...target, reason, actorId, before, after });
    await this.note(tx, decision, thread.id, fresh.id, moves);
    tx.publish(threadCurated('split', thread, [theme], { decision, actorId }));
    tx.publish(threadCurated('split-off', fresh, [theme], { decision, actorId }));
    return { threadId: fresh.id, decisionId: decision, changed: true };
  }

  /** One note for each run of numbers. */
  private async note(tx: Tx, decision: string, thread: string, fresh: string, moves: readonly Move[]): Promise<void> {
    await tx.rows(sql`insert into thread_note (decision_id, thread_id, number, kind, other_id, posts)
      select ${decision}::bigint, ${thread}::bigint, min(number), 'split', ${fresh}::bigint, count(*)
      from (select number, number - row_number() over (order by number) as run
        from unnest(${moves.map((move) => move[1])}::int[]) number) n group by run`);
  }

  /** Only while nobody has replied there since: then the posts go back and the new thread leads to the old. */
  async undo(tx: Tx, actor: Actor, { id, targetId, before, after }: ActRecord): Promise<boolean> {
    const { moves, answerId, carried } = before as unknown as Split;
    await takeLong(tx);
    const held = await this.threads.lockAll(tx, [targetId, String(after['thread'])]);
    const [thread, fresh] = [held.get(targetId), held.get(String(after['thread']))] as [ThreadEntity, ThreadEntity];
    if (thread.mergedInto || fresh.mergedInto) return false;
    this.threads.allow(actor, thread, 'moderate');
    this.threads.allow(actor, fresh, 'moderate');
    if (fresh.lastNumber !== after['last'] || fresh.hiddenAt || !(await standMoved(tx, moves, fresh.id))) return false;
    await moveBack(tx, moves, thread.id);
    await carryBack(tx, moves, thread.id, fresh.id, carried);
    await keepPlaces(tx, moves, fresh.id);
    if (thread.answerId === null && after['answerId'] === null) thread.answerId = answerId;
    const hidden = { hiddenAt: clock.now(), hiddenReason: null, hiddenKind: 'merged', mergedInto: thread.id } as const;
    Object.assign(fresh, hidden, { replyCount: 0, answerId: null, pinOrder: 0, pinnedUntil: null, featuredAt: null });
    await tx.rows(sql`update thread set merged_into = ${thread.id} where merged_into = ${fresh.id}`);
    await tx.rows(sql`delete from thread_note where decision_id = ${id}`);
    await this.count(tx, thread);
    await this.threads.save(tx, thread);
    await this.threads.save(tx, fresh);
    const actorId = requirePerson(actor);
    const also = [`thread:${fresh.id}`];
    tx.publish(threadCurated('unsplit', thread, [thread.theme, fresh.theme], { decision: id, actorId, also }));
    return true;
  }

  private async count(tx: Tx, thread: ThreadEntity): Promise<void> {
    const { replies, lastPostAt } = await tally(tx, thread.id);
    Object.assign(thread, { replyCount: replies, lastPostAt });
  }
}
