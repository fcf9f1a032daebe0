import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden } from '@guildhall/kernel';
import {
  type ActChange,
  type ActRecord,
  type ActState,
  bringBack,
  type ModerationTarget,
  sql,
  standsAs,
  stateOf,
  type TargetFacts,
  type Tx,
} from '@guildhall/database';
import { LanguageService } from '../curation/language.service.js';
import { TranslationUndo } from '../translation/translation.undo.js';
import { threadEvent } from '../thread/thread.events.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { postApproved, postEvent } from './post.events.js';
import { canPost, visiblePost } from './post.policy.js';
import { quotesAppeared } from '../reference/quotes-appeared.js';
import { peopleMentioned } from '../reference/reference.events.js';
import { type HeldPost, PostRepository } from './post.repository.js';

const hidingOf = ({ post, thread }: HeldPost): ActState => ({
  ...stateOf(post, ['hiddenAt', 'hiddenReason', 'hiddenKind']),
  isAnswer: thread.answerId === post.id,
});

/** Lets moderators hide and restore replies. A hidden reply is not counted, and no longer the answer. */
@Injectable()
export class PostTarget implements ModerationTarget {
  readonly type = 'POST';

  constructor(
    private readonly posts: PostRepository,
    private readonly threads: ThreadRepository,
    private readonly languages: LanguageService,
    private readonly translations: TranslationUndo,
  ) {}

  async hide(tx: Tx, actor: Actor, id: string, reason: string, kind: 'hidden' | 'deleted'): Promise<ActChange | null> {
    const held = await this.posts.require(tx, actor, 'moderate', id);
    return this.change(tx, actor, held, ({ post }) => post.hide(clock.now(), reason, kind));
  }

  async restore(tx: Tx, actor: Actor, id: string): Promise<ActChange | null> {
    const held = await this.posts.require(tx, actor, 'moderate', id);
    if (held.post.hiddenAt && !canPost.restore(actor, held.post, held.thread)) throw forbidden();
    return this.change(tx, actor, held, ({ post }) => post.restore());
  }

  /** Brings a mark as the answer back as well, unless another reply won it meanwhile. */
  async undo(tx: Tx, actor: Actor, record: ActRecord): Promise<boolean> {
    if (this.translations.isFor(record)) return this.translations.undo(tx, actor, record);
    const { act, targetId, before, after } = record;
    if (act === 'language') {
      const held = await this.posts.view(tx, actor, targetId);
      return this.languages.undo(tx, actor, held, String(before['language']), String(after['language']));
    }
    const held = await this.posts.require(tx, actor, 'moderate', targetId);
    const { isAnswer: wasAnswer, ...hiding } = before;
    const { isAnswer: _, ...left } = after;
    if (!standsAs(held.post, left)) return false;
    const isOthers = before['hiddenAt'] === null && record.actorId !== actor.personId;
    if (isOthers && !canPost.restore(actor, held.post, held.thread)) throw forbidden();
    await this.change(tx, actor, held, ({ post, thread }) => {
      bringBack(post, hiding);
      if (wasAnswer && !post.hiddenAt && thread.answerId === null && thread.markAnswer(post.id))
        tx.publish(threadEvent('answer-marked', thread, actor.personId, post.id));
      return true;
    });
    return true;
  }

  private async change(tx: Tx, actor: Actor, held: HeldPost, change: (held: HeldPost) => boolean) {
    const { post, thread } = held;
    const before = hidingOf(held);
    const wasHidden = post.hiddenAt !== null;
    if (!change(held)) return null;
    const isHidden = post.hiddenAt !== null;
    const waited = before['hiddenKind'] === 'review';
    if (waited && !isHidden) this.place(held);
    else thread.replyCount += Number(wasHidden) - Number(isHidden);
    if (isHidden && thread.answerId === post.id && thread.unmarkAnswer())
      tx.publish(threadEvent('answer-unmarked', thread, actor.personId));
    await this.posts.save(tx, post);
    await this.threads.save(tx, thread);
    this.tell(tx, actor, held, { wasHidden, waited });
    if (waited && !isHidden) await quotesAppeared(tx, post);
    return { before, after: hidingOf(held) };
  }

  /** What waited appears now, as the newest reply, so that nobody's reading has passed it by. */
  private place({ post, thread }: HeldPost): void {
    post.createdAt = clock.now();
    post.number = thread.takeReply(post.createdAt);
  }

  /** Of what readers never saw nothing is told to them. */
  private tell(tx: Tx, actor: Actor, { post, thread }: HeldPost, was: { wasHidden: boolean; waited: boolean }): void {
    if (was.waited && !post.hiddenAt)
      return tx.publish(
        postEvent('post-replied', post, thread.theme, post.authorId),
        postApproved(post),
        peopleMentioned(post),
      );
    if (post.hiddenKind === 'review' && was.wasHidden) return;
    const event = postEvent(post.hiddenAt ? 'post-hidden' : 'post-restored', post, thread.theme, actor.personId);
    tx.publish(was.waited ? { ...event, streams: [] } : event);
  }

  facts(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<TargetFacts | null> {
    return reader.one<TargetFacts>(sql`select t.theme, p.author_id as "subjectId",
        case when p.number = 1 then t.id::text end as "questionOf"
      from post p join thread t on t.id = p.thread_id where p.id = ${id}::bigint and ${visiblePost(actor)}`);
  }

  async theme(tx: Tx, id: string): Promise<string | null> {
    const row = await tx.one<{ theme: string }>(
      sql`select t.theme from post p join thread t on t.id = p.thread_id where p.id = ${id}`,
    );
    return row?.theme ?? null;
  }

  path(id: string): string {
    return `/posts/${id}`;
  }
}
