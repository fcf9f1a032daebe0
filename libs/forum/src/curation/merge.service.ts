import { Injectable } from '@nestjs/common';
import { type Actor, clock, moderates, requirePerson } from '@guildhall/kernel';
import {
  type ActRecord,
  type ActState,
  bringBack,
  recordAct,
  sql,
  stateOf,
  takeLong,
  type Tx,
} from '@guildhall/database';
import { canThread } from '../thread/thread.policy.js';
import type { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { carry, type Carried, carryBack, mergeReading } from './carry.js';
import { threadCurated, threadMoved } from './curation.events.js';
import type { MergeInput } from './curation.input.js';
import { curationMessages } from './curation.messages.js';
import { themeNotModerated } from './curation.service.js';
import { Hindrance, HindranceCause } from './hindrance.js';
import { keepPlaces, type Move, moveBack, moveOut, standMoved, tally } from './moves.js';
import { type Acted, standing, ThreadActs } from './thread-acts.js';

const LEFT = [
  'tags',
  'answerId',
  'pinOrder',
  'pinnedUntil',
  'featuredAt',
  'hiddenAt',
  'hiddenReason',
  'hiddenKind',
  'mergedInto',
];
const GAINED = ['lastNumber', 'answerId'];

/** What the record of a merge holds. */
interface Merged {
  readonly moves: Move[];
  readonly left: ActState;
  readonly gained: { readonly lastNumber: number; readonly answerId: string | null };
  readonly redirects: string[];
  readonly carried: Carried;
}

/**
 * Moves everything of one thread to the end of another. The moved posts get the next numbers there, in their order, so
 * that no number of the other thread changes; the emptied thread stays as an address that leads on.
 */
@Injectable()
export class MergeService {
  constructor(
    private readonly acts: ThreadActs,
    private readonly threads: ThreadRepository,
  ) {}

  merge(actor: Actor, { thread, into, reason }: MergeInput): Promise<Acted> {
    return this.acts.run(actor, thread, false, async (tx) => {
      if (thread === into) throw new Hindrance(HindranceCause.SAME_THREAD, curationMessages.sameThread());
      const [from, to] = await this.hold(tx, actor, thread, into);
      if (from.mergedInto === to.id) return { ...(await standing(tx, from.id, 'merge')), threadId: to.id };
      this.requireFit(actor, from, to);
      return this.join(tx, requirePerson(actor), from, to, reason);
    });
  }

  /** Both, locked in the order of their ids. */
  private async hold(tx: Tx, actor: Actor, first: string, second: string): Promise<[ThreadEntity, ThreadEntity]> {
    await takeLong(tx);
    const held = await this.threads.lockAll(tx, [first, second]);
    const [from, to] = [held.get(first), held.get(second)] as [ThreadEntity, ThreadEntity];
    this.threads.allow(actor, to.mergedInto ? { ...to, hiddenAt: null } : to, 'view');
    this.threads.allow(actor, from.mergedInto ? { ...from, hiddenAt: null } : from, 'moderate');
    return [from, to];
  }

  private requireFit(actor: Actor, from: ThreadEntity, to: ThreadEntity): void {
    if (!moderates(actor, to.theme)) throw themeNotModerated();
    if (from.mergedInto || to.mergedInto) throw new Hindrance(HindranceCause.MERGED, curationMessages.merged());
    if (from.hiddenAt || to.hiddenAt) throw new Hindrance(HindranceCause.HIDDEN, curationMessages.hidden());
  }

  private async join(tx: Tx, actorId: string, from: ThreadEntity, to: ThreadEntity, reason: string): Promise<Acted> {
    const [left, gained] = [stateOf(from, LEFT), stateOf(to, GAINED)];
    const posts = await tx.rows<{ id: string; number: number }>(
      sql`select id::text, number from post where thread_id = ${from.id} order by number for no key update`,
    );
    const moves = await moveOut(tx, posts, to.id, to.lastNumber + 1);
    await mergeReading(tx, from.id, to.id, to.lastNumber, moves);
    const carried = await carry(tx, moves, from.id, to.id, true);
    const redirects = await tx.rows<{ id: string }>(
      sql`update thread set merged_into = ${to.id} where merged_into = ${from.id} returning id::text`,
    );
    to.lastNumber += moves.length;
    to.answerId ??= from.answerId;
    const hidden = { hiddenAt: clock.now(), hiddenReason: null, hiddenKind: 'merged', mergedInto: to.id } as const;
    Object.assign(from, hidden, {
      tags: [],
      replyCount: 0,
      answerId: null,
      pinOrder: 0,
      pinnedUntil: null,
      featuredAt: null,
    });
    await this.count(tx, to);
    await this.threads.save(tx, from);
    await this.threads.save(tx, to);
    const before = { moves, left, gained, redirects: redirects.map(({ id }) => id), carried: { ...carried } };
    const after = { into: to.id, last: to.lastNumber };
    const target = { targetType: 'THREAD', targetId: from.id, theme: from.theme } as const;
    const decision = await recordAct(tx, { act: 'merge', ...target, reason, actorId, before, after });
    await tx.rows(sql`insert into thread_note (decision_id, thread_id, number, kind, other_id, posts)
      values (${decision}, ${to.id}, ${moves[0]?.[2] ?? 1}, 'merged', ${from.id}, ${moves.length})`);
    const also = [`thread:${from.id}`];
    tx.publish(threadCurated('merge', to, [from.theme, to.theme], { decision, actorId, also }));
    tx.publish(threadMoved(from.id, actorId));
    return { threadId: to.id, decisionId: decision, changed: true };
  }

  /** Later replies stay where they were written; everything that came along goes back. */
  async undo(tx: Tx, actor: Actor, { id, targetId, before, after }: ActRecord): Promise<boolean> {
    const { moves, left, gained, redirects, carried } = before as unknown as Merged;
    const intoId = String(after['into']);
    const [from, to] = await this.hold(tx, actor, targetId, intoId);
    if (from.mergedInto !== to.id || to.mergedInto) return false;
    if (!canThread.moderate(actor, to) || !(await standMoved(tx, moves, to.id))) return false;
    await moveBack(tx, moves, from.id);
    await carryBack(tx, moves, from.id, to.id, carried);
    bringBack(from, left);
    const moved = new Set(moves.map(([post]) => post));
    if (to.answerId && moved.has(to.answerId)) to.answerId = gained.answerId;
    if (to.lastNumber === Number(after['last'])) to.lastNumber = gained.lastNumber;
    else await keepPlaces(tx, moves, to.id);
    await tx.rows(sql`update thread set merged_into = ${from.id} where id = any(${redirects}::bigint[])`);
    await tx.rows(
      sql`update reading set read_number = least(read_number, ${to.lastNumber}::int) where thread_id = ${to.id}`,
    );
    await tx.rows(sql`delete from thread_note where decision_id = ${id}`);
    await this.count(tx, from);
    await this.count(tx, to);
    await this.threads.save(tx, from);
    await this.threads.save(tx, to);
    const actorId = requirePerson(actor);
    tx.publish(threadCurated('unmerge', to, [from.theme, to.theme], { decision: id, actorId }));
    tx.publish(threadCurated('unmerge', from, [from.theme], { decision: id, actorId }));
    return true;
  }

  private async count(tx: Tx, thread: ThreadEntity): Promise<void> {
    const { replies, lastPostAt } = await tally(tx, thread.id);
    Object.assign(thread, { replyCount: replies, lastPostAt });
    const answer = await tx.one<{ id: string }>(sql`select id::text from post
      where id = ${thread.answerId} and thread_id = ${thread.id} and hidden_at is null`);
    thread.answerId = answer?.id ?? null;
  }
}
