import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, inputMessages, moderates, requirePerson } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { PostRepository } from '../post/post.repository.js';
import { postEvent } from '../post/post.events.js';
import { keepRevision } from '../post/post.revisions.js';
import { TagRepository } from '../tag/tag.repository.js';
import { MOST_TAGS } from '../tag/tag.slug.js';
import { ThemeQueries } from '../theme/theme.queries.js';
import type { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import type {
  LockInput,
  MarkDuplicateInput,
  MoveInput,
  PinInput,
  RetitleInput,
  TagThreadsInput,
} from './curation.input.js';
import { curationMessages } from './curation.messages.js';
import { Hindrance, HindranceCause } from './hindrance.js';
import { type Acted, ThreadActs } from './thread-acts.js';

/** More would push what is new out of sight. */
const MOST_PINS = 5;
type Several = { readonly threads: readonly string[]; readonly reason: string };

/** What moderators do with whole threads, one or several at once. */
@Injectable()
export class CurationService {
  constructor(
    private readonly acts: ThreadActs,
    private readonly threads: ThreadRepository,
    private readonly posts: PostRepository,
    private readonly themes: ThemeQueries,
    private readonly tags: TagRepository,
  ) {}

  pin(actor: Actor, { threads, reason, order, until }: PinInput): Promise<Acted[]> {
    const change = async (thread: ThreadEntity, tx: Tx) => {
      if (thread.pinOrder === 0) await this.roomForPin(tx, thread.theme);
      thread.pinOrder = order;
      thread.pinnedUntil = until ?? null;
    };
    return this.acts.each(actor, threads, { name: 'pin', fields: ['pinOrder', 'pinnedUntil'], reason, change });
  }

  unpin(actor: Actor, { threads, reason }: Several): Promise<Acted[]> {
    const change = (thread: ThreadEntity) => void Object.assign(thread, { pinOrder: 0, pinnedUntil: null });
    return this.acts.each(actor, threads, { name: 'unpin', fields: ['pinOrder', 'pinnedUntil'], reason, change });
  }

  feature(actor: Actor, { threads, reason }: Several): Promise<Acted[]> {
    const change = (thread: ThreadEntity) => {
      this.requireShown(thread);
      thread.featuredAt ??= clock.now();
    };
    return this.acts.each(actor, threads, { name: 'feature', fields: ['featuredAt'], reason, change });
  }

  unfeature(actor: Actor, { threads, reason }: Several): Promise<Acted[]> {
    const change = (thread: ThreadEntity) => void (thread.featuredAt = null);
    return this.acts.each(actor, threads, { name: 'unfeature', fields: ['featuredAt'], reason, change });
  }

  lock(actor: Actor, { threads, reason }: LockInput): Promise<Acted[]> {
    const change = (thread: ThreadEntity) => {
      if (!thread.lockedAt) Object.assign(thread, { lockedAt: clock.now(), lockedReason: reason });
    };
    return this.acts.each(actor, threads, { name: 'lock', fields: ['lockedAt', 'lockedReason'], reason, change });
  }

  unlock(actor: Actor, { threads, reason }: Several): Promise<Acted[]> {
    const change = (thread: ThreadEntity) => void Object.assign(thread, { lockedAt: null, lockedReason: null });
    return this.acts.each(actor, threads, { name: 'unlock', fields: ['lockedAt', 'lockedReason'], reason, change });
  }

  /** Followers keep following: they follow the thread. Pins are of a theme, so a pin does not go along. */
  async move(actor: Actor, { threads, reason, theme }: MoveInput): Promise<Acted[]> {
    if (!(await this.themes.find(theme))) throw badInput({ field: 'input.theme', say: inputMessages.theme() });
    const change = (thread: ThreadEntity) => {
      if (!moderates(actor, theme)) throw themeNotModerated();
      if (thread.theme !== theme) Object.assign(thread, { theme, pinOrder: 0, pinnedUntil: null });
    };
    const fields = ['theme', 'pinOrder', 'pinnedUntil'] as const;
    return this.acts.each(actor, threads, { name: 'move', fields, reason, change });
  }

  tag(actor: Actor, { threads, reason, add, remove }: TagThreadsInput): Promise<Acted[]> {
    const change = async (thread: ThreadEntity, tx: Tx) => {
      const added = await this.tags.settle(tx, requirePerson(actor), add);
      const gone = new Set(await this.tags.find(tx, remove));
      const tags = [...new Set([...thread.tags.filter((tag) => !gone.has(tag)), ...added])];
      if (tags.length > MOST_TAGS) throw new Hindrance(HindranceCause.TOO_MANY_TAGS, curationMessages.tooManyTags());
      thread.tags = tags;
    };
    return this.acts.each(actor, threads, { name: 'tag', fields: ['tags'], reason, change });
  }

  /** A duplicate of a duplicate is one of the original. */
  async markDuplicate(actor: Actor, { thread: id, original, reason }: MarkDuplicateInput): Promise<Acted[]> {
    const fields = ['duplicateOf'] as const;
    const change = async (thread: ThreadEntity, tx: Tx) => {
      const first = await this.first(tx, actor, original, thread.id);
      if (first.id === thread.id) throw new Hindrance(HindranceCause.SAME_THREAD, curationMessages.sameThread());
      this.requireShown(first);
      thread.duplicateOf = first.id;
    };
    return this.acts.each(actor, [id], { name: 'mark-duplicate', fields, reason, with: [original], change });
  }

  /** What this is a duplicate of in the end, or the thread on the way there that must not be its own original. */
  private async first(tx: Tx, actor: Actor, original: string, notThis: string): Promise<ThreadEntity> {
    const passed = new Set<string>();
    let first = await this.threads.view(tx, actor, original);
    while (first.duplicateOf && first.id !== notThis && !passed.has(first.id)) {
      passed.add(first.id);
      first = await this.threads.view(tx, actor, first.duplicateOf);
    }
    return first;
  }

  unmarkDuplicate(actor: Actor, { threads, reason }: Several): Promise<Acted[]> {
    const change = (thread: ThreadEntity) => void (thread.duplicateOf = null);
    return this.acts.each(actor, threads, { name: 'unmark-duplicate', fields: ['duplicateOf'], reason, change });
  }

  retitle(actor: Actor, { thread: id, title, reason }: RetitleInput): Promise<Acted[]> {
    const change = async (thread: ThreadEntity, tx: Tx) => {
      if (thread.title !== title) await this.newTitle(tx, actor, thread, title, reason);
    };
    return this.acts.each(actor, [id], { name: 'retitle', fields: ['title'], reason, change });
  }

  /** Gives the thread another title, which its question's history shows. */
  async newTitle(tx: Tx, actor: Actor, thread: ThreadEntity, title: string, note: string): Promise<void> {
    const post = await this.posts.question(tx, thread.id);
    await keepRevision(tx, post, thread, post.authorId, '');
    post.rewrite({ markdown: post.markdown, html: post.html, language: post.language }, clock.now());
    thread.title = title;
    await this.posts.save(tx, post);
    await keepRevision(tx, post, thread, requirePerson(actor), note);
    tx.publish(postEvent('post-edited', post, thread.theme, actor.personId));
  }

  private requireShown(thread: ThreadEntity): void {
    if (thread.hiddenAt) throw new Hindrance(HindranceCause.HIDDEN, curationMessages.hidden());
  }

  private async roomForPin(tx: Tx, theme: string): Promise<void> {
    await tx.rows(sql`select pg_advisory_xact_lock(hashtext('pin'), hashtext(${theme}))`);
    const row = await tx.one<{ pins: number }>(
      sql`select count(*)::int as pins from thread where theme = ${theme} and pin_order > 0 and hidden_at is null`,
    );
    if ((row?.pins ?? 0) >= MOST_PINS)
      throw new Hindrance(HindranceCause.TOO_MANY_PINS, curationMessages.tooManyPins({ most: MOST_PINS }));
  }
}

export const themeNotModerated = (): Hindrance =>
  new Hindrance(HindranceCause.THEME_NOT_MODERATED, curationMessages.themeNotModerated());
