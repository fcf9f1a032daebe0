import { Injectable, Logger } from '@nestjs/common';
import { type Actor, clock, requirePerson } from '@guildhall/kernel';
import { requireVoice } from '@guildhall/centre';
import { Admission, Database, GroupCommit, holding, Limits, onceHolding, sql, type Tx } from '@guildhall/database';
import { writingAuthor } from '../admission/writing.author.js';
import { ReferenceService } from '../reference/reference.service.js';
import { ThreadEntity } from '../thread/thread.entity.js';
import { canThread } from '../thread/thread.policy.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { PostEntity } from './post.entity.js';
import { postEvent, postHeld } from './post.events.js';
import type { ReplyToThreadInput } from './post.input.js';
import { PostRenderer } from './post.renderer.js';
import { PostRepository } from './post.repository.js';
import { REPLY, ReplyGroup } from './reply.group.js';
import { isPlain, type Reply, type WrittenReply } from './reply.js';

/** Thrown inside the transaction, so that nothing of the reply stays. */
export class LockedMeanwhile extends Error {
  constructor(readonly thread: ThreadEntity) {
    super('The thread is locked.');
  }
}

/** Adds replies to threads. */
@Injectable()
export class ReplyService {
  private readonly logger = new Logger(ReplyService.name);
  private readonly commits: GroupCommit<Reply, WrittenReply>;

  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly posts: PostRepository,
    private readonly references: ReferenceService,
    private readonly limits: Limits,
    private readonly renderer: PostRenderer,
    private readonly admission: Admission,
    group: ReplyGroup,
  ) {
    this.commits = new GroupCommit(
      (replies) => group.write(replies),
      (reply) => this.alone(reply),
      (error) => this.logger.warn(`Replies are written one by one: ${error.message}`),
    );
  }

  async reply(actor: Actor, input: ReplyToThreadInput): Promise<WrittenReply> {
    const authorId = requirePerson(actor);
    await this.limits.spend('writesByPerson', authorId);
    const said = await this.references.resolve(actor, input.markdown, input.thread);
    const html = await this.renderer.render(authorId, said.markdown);
    await this.admission.prepare();
    const reply: Reply = { actor, authorId, input, said, html };
    return isPlain(reply) ? this.commits.commit(reply) : this.alone(reply);
  }

  /** In a transaction of its own, which waits for its thread when somebody else holds it. */
  private alone({ actor, authorId, input, said, html }: Reply): Promise<WrittenReply> {
    const { idempotencyKey: key, ...request } = input;
    return this.database.transaction(async (tx) => {
      const held = holding(tx, ThreadEntity, input.thread);
      const keyed = { operation: REPLY, key, request, id: PostRepository.nextId, held };
      const id = await onceHolding<ThreadEntity>(tx, actor, keyed, async (id, row) => {
        const thread = await this.entered(tx, actor, row);
        if (input.centre) await requireVoice(tx, authorId, input.centre);
        const { theme, slowMinutes } = thread;
        const verdict = await this.admission.judge(
          actor,
          { kind: 'REPLY', theme, slowMinutes, title: '', markdown: said.markdown, language: input.language },
          () => writingAuthor(tx, authorId, thread.id),
        );
        const at = clock.now();
        const number = verdict.held ? thread.takeNumber() : thread.takeReply(at);
        const words = { id, threadId: thread.id, number, authorId, html, language: input.language };
        const post = PostEntity.write({ ...words, centreId: input.centre ?? null, markdown: said.markdown }, at);
        if (verdict.held) post.hold(at);
        await this.posts.addReply(tx, post, thread);
        tx.defer(sql`delete from draft where person_id = ${authorId} and thread_id = ${thread.id}`);
        tx.publish(verdict.held ? postHeld(post) : postEvent('post-replied', post, theme, authorId));
        await this.admission.follow(tx, verdict, { type: 'POST', id: post.id, theme, subjectId: authorId });
        await this.references.keep(tx, post, said);
      });
      return { id };
    });
  }

  /** The thread of a row that is held, where the actor may reply. */
  private async entered(tx: Tx, actor: Actor, row: ThreadEntity | null): Promise<ThreadEntity> {
    const thread = await this.threads.entered(tx, actor, row);
    if (thread.lockedAt && !canThread.reply(actor, thread)) throw new LockedMeanwhile(thread);
    this.threads.allow(actor, thread, 'reply');
    return thread;
  }
}
