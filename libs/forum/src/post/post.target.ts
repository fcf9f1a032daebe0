import { Injectable } from '@nestjs/common';
import { type Actor, clock } from '@guildhall/kernel';
import { type ModerationTarget, sql, type Tx } from '@guildhall/database';
import { threadEvent } from '../thread/thread.events.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { postEvent } from './post.events.js';
import { PostRepository } from './post.repository.js';

/** Lets moderators hide and restore replies. A hidden reply is not counted, and no longer the answer. */
@Injectable()
export class PostTarget implements ModerationTarget {
  readonly type = 'POST';

  constructor(
    private readonly posts: PostRepository,
    private readonly threads: ThreadRepository,
  ) {}

  async hide(tx: Tx, actor: Actor, id: string, reason: string): Promise<boolean> {
    const { post, thread } = await this.posts.require(tx, actor, 'moderate', id);
    if (!post.hide(clock.now(), reason)) return false;
    thread.replyCount -= 1;
    if (thread.answerId === post.id && thread.unmarkAnswer())
      tx.publish(threadEvent('answer-unmarked', thread, actor.personId));
    await this.posts.save(tx, post);
    await this.threads.save(tx, thread);
    tx.publish(postEvent('post-hidden', post, thread.theme, actor.personId));
    return true;
  }

  async restore(tx: Tx, actor: Actor, id: string): Promise<boolean> {
    const { post, thread } = await this.posts.require(tx, actor, 'moderate', id);
    if (!post.restore()) return false;
    thread.replyCount += 1;
    await this.posts.save(tx, post);
    await this.threads.save(tx, thread);
    tx.publish(postEvent('post-restored', post, thread.theme, actor.personId));
    return true;
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
