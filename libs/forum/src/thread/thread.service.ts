import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { PostEntity } from '../post/post.entity.js';
import { PostRepository } from '../post/post.repository.js';
import { ThemeQueries } from '../theme/theme.queries.js';
import { ThreadEntity } from './thread.entity.js';
import { threadEvent } from './thread.events.js';
import type { AskQuestionInput } from './thread.input.js';
import { ThreadRepository } from './thread.repository.js';

@Injectable()
export class ThreadService {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly posts: PostRepository,
    private readonly themes: ThemeQueries,
    private readonly limits: Limits,
  ) {}

  /** Asks a question and lets go of its draft; gives the id of the thread. */
  async ask(actor: Actor, { idempotencyKey, ...question }: AskQuestionInput): Promise<string> {
    const authorId = requirePerson(actor);
    if (!(await this.themes.find(question.theme))) throw badInput({ field: 'input.theme', say: inputMessages.theme() });
    await this.limits.spend('writesByPerson', authorId);
    const html = await renderMarkdown(question.markdown);
    return this.database.transaction((tx) =>
      once(tx, actor, 'askQuestion', idempotencyKey, question, async () => {
        const { theme, title, language, markdown } = question;
        const at = clock.now();
        const thread = Object.assign(new ThreadEntity(), {
          theme,
          authorId,
          title,
          language,
          createdAt: at,
          lastPostAt: at,
        });
        await this.threads.add(tx, thread);
        const post = { threadId: thread.id, number: 1, authorId, markdown, html, language };
        await this.posts.add(tx, PostEntity.write(post, at));
        await tx.rows(sql`delete from draft where person_id = ${authorId}
          or (person_id is null and guest_id = ${actor.guestId})`);
        tx.publish(threadEvent('thread-asked', thread, authorId));
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
