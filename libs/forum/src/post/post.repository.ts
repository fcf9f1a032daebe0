import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { Database, hold, sql, type Tx } from '@guildhall/database';
import { claimAttachments } from '../attachment/attachment.references.js';
import type { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { PostEntity } from './post.entity.js';
import { canPost, type PostAbility } from './post.policy.js';

/** A post held for change, together with its thread. */
export interface HeldPost {
  readonly post: PostEntity;
  readonly thread: ThreadEntity;
}

/** The only way to hold a post for change; its thread is always locked first. */
@Injectable()
export class PostRepository {
  /** The id of a post that will be written. */
  static readonly nextId = sql`nextval(pg_get_serial_sequence('post', 'id'))::text`;

  constructor(
    private readonly threads: ThreadRepository,
    private readonly database: Database,
  ) {}

  /** The thread a post stands in, without holding either; null when there is no such post. */
  async threadOf(id: string): Promise<string | null> {
    const row = await this.database.one<{ thread: string }>(
      sql`select thread_id::text as thread from post where id = ${id}`,
    );
    return row?.thread ?? null;
  }

  /** Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: PostAbility, id: string): Promise<HeldPost> {
    const held = await this.view(tx, actor, id);
    requirePerson(actor);
    if (!canPost[ability](actor, held.post, held.thread)) throw forbidden();
    return held;
  }

  /** Locks and loads what the actor may see. */
  async view(tx: Tx, actor: Actor, id: string): Promise<HeldPost> {
    const at = await tx.one<{ thread: string }>(sql`select thread_id::text as thread from post where id = ${id}`);
    if (!at) throw notFound();
    const thread = await this.threads.lock(tx, at.thread);
    const post = await hold(tx, PostEntity, id);
    if (!post) throw notFound();
    // It may have moved between the look and the lock.
    if (post.threadId !== thread.id) return this.view(tx, actor, id);
    if (!canPost.view(actor, post, thread)) throw notFound();
    return { post, thread };
  }

  /** Locks and loads without asking a policy: for what happens by itself. */
  lock(tx: Tx, id: string): Promise<PostEntity> {
    return tx.manager.findOneOrFail(PostEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  /** The question of a thread that is held already. */
  question(tx: Tx, threadId: string): Promise<PostEntity> {
    const lock = { mode: 'for_no_key_update' } as const;
    return tx.manager.findOneOrFail(PostEntity, { where: { threadId, number: 1 }, lock });
  }

  async add(tx: Tx, post: PostEntity): Promise<void> {
    await tx.manager.insert(PostEntity, post);
    await claimAttachments(tx, post, post.authorId);
  }

  /** Adds a reply, which has its id already, and moves its thread to it; sent with whatever follows. */
  async addReply(tx: Tx, post: PostEntity, { id, lastPostAt, replyCount, lastNumber }: ThreadEntity): Promise<void> {
    tx.defer(sql`update thread set last_post_at = ${lastPostAt}, reply_count = ${replyCount}, last_number = ${lastNumber}
      where id = ${id}`);
    tx.defer(sql`
      insert into post (id, thread_id, number, author_id, centre_id, markdown, html, language, created_at, hidden_at,
        hidden_kind)
      overriding system value
      values (${post.id}, ${id}, ${post.number}, ${post.authorId}, ${post.centreId}::bigint, ${post.markdown}, ${post.html},
        ${post.language}, ${post.createdAt}, ${post.hiddenAt}, ${post.hiddenKind})`);
    await claimAttachments(tx, post, post.authorId);
  }

  async save(tx: Tx, { id, ...changed }: PostEntity): Promise<void> {
    await tx.manager.update(PostEntity, { id }, changed);
  }
}
