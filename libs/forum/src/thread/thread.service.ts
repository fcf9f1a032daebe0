import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once } from '@guildhall/database';
import { DraftService } from '../draft/draft.service.js';
import { PostRepository } from '../post/post.repository.js';
import { threadEvent } from './thread.events.js';
import type { AskQuestionInput } from './thread.input.js';
import { ThreadRepository } from './thread.repository.js';
import { ThreadWriter } from './thread.writer.js';

@Injectable()
export class ThreadService {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly posts: PostRepository,
    private readonly writer: ThreadWriter,
    private readonly drafts: DraftService,
    private readonly limits: Limits,
  ) {}

  /** Asks a question and lets go of its draft; gives the id of the thread. */
  async ask(actor: Actor, { idempotencyKey, draft, ...question }: AskQuestionInput): Promise<string> {
    const authorId = requirePerson(actor);
    await this.writer.check(question);
    await this.limits.spend('writesByPerson', authorId);
    const asked = await this.writer.resolve(actor, question);
    const html = await this.writer.render(authorId, asked);
    return this.database.transaction((tx) =>
      once(tx, actor, 'askQuestion', idempotencyKey, question, async () => {
        const verdict = await this.writer.judge(tx, actor, asked);
        const thread = await this.writer.write(tx, authorId, asked, html, verdict);
        await this.drafts.letGo(tx, actor, { draft, ...question });
        return thread.id;
      }),
    );
  }

  /** Marks a reply as the answer, in place of an earlier one; gives the id of the thread. */
  async markAnswer(actor: Actor, postId: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const { post, thread } = await this.posts.require(tx, actor, 'markAsAnswer', postId);
      if (thread.markAnswer(post.id)) {
        await this.threads.save(tx, thread);
        tx.publish(threadEvent('answer-marked', thread, actor.personId, post.id));
      }
      return thread.id;
    });
  }

  async unmarkAnswer(actor: Actor, threadId: string): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const thread = await this.threads.require(tx, actor, 'markAnswer', threadId);
      if (thread.unmarkAnswer()) {
        await this.threads.save(tx, thread);
        tx.publish(threadEvent('answer-unmarked', thread, actor.personId));
      }
      return thread.id;
    });
  }
}
