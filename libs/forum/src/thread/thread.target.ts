import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, moderates, requirePerson } from '@guildhall/kernel';
import {
  type ActChange,
  type ActRecord,
  bringBack,
  type ModerationTarget,
  sql,
  standsAs,
  stateOf,
  type TargetFacts,
  type Tx,
} from '@guildhall/database';
import { threadCurated } from '../curation/curation.events.js';
import { CurationService } from '../curation/curation.service.js';
import { MergeService } from '../curation/merge.service.js';
import { SplitService } from '../curation/split.service.js';
import { quotesAppeared } from '../reference/quotes-appeared.js';
import type { ThreadEntity } from './thread.entity.js';
import { threadApproved, threadAsked, threadEvent } from './thread.events.js';
import { visibleThread } from './thread.policy.js';
import { ThreadRepository } from './thread.repository.js';

const HIDING = ['hiddenAt', 'hiddenReason', 'hiddenKind'];

/** Lets moderators hide and restore threads, and take back whatever they did with one. */
@Injectable()
export class ThreadTarget implements ModerationTarget {
  readonly type = 'THREAD';

  constructor(
    private readonly threads: ThreadRepository,
    private readonly curation: CurationService,
    private readonly merging: MergeService,
    private readonly splitting: SplitService,
  ) {}

  async hide(tx: Tx, actor: Actor, id: string, reason: string, kind: 'hidden' | 'deleted'): Promise<ActChange | null> {
    const thread = await this.threads.require(tx, actor, 'moderate', id);
    return this.change(tx, actor, thread, (one) => one.hide(clock.now(), reason, kind));
  }

  async restore(tx: Tx, actor: Actor, id: string): Promise<ActChange | null> {
    const thread = await this.threads.require(tx, actor, 'moderate', id);
    if (thread.hiddenAt) this.threads.allow(actor, thread, 'restore');
    return this.change(tx, actor, thread, (one) => one.restore());
  }

  async undo(tx: Tx, actor: Actor, record: ActRecord): Promise<boolean> {
    if (record.act === 'merge') return this.merging.undo(tx, actor, record);
    if (record.act === 'split') return this.splitting.undo(tx, actor, record);
    const { act, targetId, before, after } = record;
    const thread = await this.threads.lock(tx, targetId);
    if ('hiddenAt' in before) return this.undoHiding(tx, actor, thread, record);
    this.threads.allow(actor, thread, 'moderate');
    if (!standsAs(thread, after)) return false;
    const { theme } = thread;
    if (act === 'move' && !moderates(actor, String(before['theme']))) throw forbidden();
    if (act === 'retitle') await this.curation.newTitle(tx, actor, thread, String(before['title']), '');
    else bringBack(thread, before);
    await this.threads.save(tx, thread);
    const actorId = requirePerson(actor);
    tx.publish(threadCurated(`undo-${act}`, thread, [theme, thread.theme], { decision: record.id, actorId }));
    return true;
  }

  /** Who hid it by an address that leads on hid the thread it leads to. */
  private async undoHiding(tx: Tx, actor: Actor, named: ThreadEntity, { before, after, actorId }: ActRecord) {
    const thread = named.mergedInto ? await this.threads.lock(tx, named.mergedInto) : named;
    this.threads.allow(actor, thread, 'moderate');
    if (!standsAs(thread, after)) return false;
    if (before['hiddenAt'] === null && actorId !== actor.personId) this.threads.allow(actor, thread, 'restore');
    return (await this.change(tx, actor, thread, (one) => bringBack(one, before))) !== null;
  }

  private async change(tx: Tx, actor: Actor, thread: ThreadEntity, change: (one: ThreadEntity) => boolean | void) {
    const before = stateOf(thread, HIDING);
    if (change(thread) === false) return null;
    if (before['hiddenKind'] === 'review' && !thread.hiddenAt) await this.publish(tx, thread);
    else this.tell(tx, actor, thread, before['hiddenAt'] === null);
    await this.threads.save(tx, thread);
    return { before, after: stateOf(thread, HIDING) };
  }

  /** What waited appears now, at the time of now, so that nobody's list has passed it by. */
  private async publish(tx: Tx, thread: ThreadEntity): Promise<void> {
    thread.createdAt = thread.lastPostAt = clock.now();
    await tx.rows(sql`update post set created_at = ${thread.createdAt} where thread_id = ${thread.id} and number = 1`);
    tx.publish(threadAsked(thread), threadApproved(thread));
    await quotesAppeared(tx, { threadId: thread.id, number: 1, authorId: thread.authorId });
  }

  /** Of what readers never saw nothing is told to them. */
  private tell(tx: Tx, actor: Actor, thread: ThreadEntity, wasShown: boolean): void {
    if (wasShown ? !thread.hiddenAt : thread.hiddenKind === 'review') return;
    const event = threadEvent(thread.hiddenAt ? 'thread-hidden' : 'thread-restored', thread, actor.personId);
    tx.publish(thread.hiddenAt && !wasShown ? { ...event, streams: [] } : event);
  }

  /** Of a merged thread those of the one its address leads to: it is what is acted on. */
  facts(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<TargetFacts | null> {
    return reader.one<TargetFacts>(sql`select t.theme, t.author_id as "subjectId"
      from thread named join thread t on t.id = coalesce(named.merged_into, named.id)
      where named.id = ${id}::bigint and ${visibleThread(actor)}`);
  }

  async theme(tx: Tx, id: string): Promise<string | null> {
    return (await tx.one<{ theme: string }>(sql`select theme from thread where id = ${id}`))?.theme ?? null;
  }

  path(id: string): string {
    return `/threads/${id}`;
  }
}
