import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { type FollowUp, FollowUps, type ReadyFollowUp, sql, type Tx } from '@guildhall/database';
import { threadEvent } from '../thread/thread.events.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { ThreadWriter } from '../thread/thread.writer.js';

/** Threads that continue live questions: written by whoever asked or the host, and marked with where they came from. */
@Injectable()
export class ThreadFollowUps extends FollowUps {
  constructor(
    private readonly writer: ThreadWriter,
    private readonly threads: ThreadRepository,
  ) {
    super();
  }

  async prepare(followUp: FollowUp): Promise<ReadyFollowUp> {
    await this.writer.check(followUp);
    return { ...followUp, html: await this.writer.render(followUp.authorId, { ...followUp, tags: [] }) };
  }

  async open(tx: Tx, { webinarId, questionId, authorId, html, ...question }: ReadyFollowUp): Promise<string> {
    const thread = await this.writer.write(tx, authorId, { ...question, tags: [] }, html);
    await tx.rows(sql`update thread set webinar_id = ${webinarId}, live_question_id = ${questionId}
      where id = ${thread.id}`);
    return thread.id;
  }

  async retract(tx: Tx, id: string, by: string, reason: string): Promise<boolean> {
    const thread = await this.threads.lock(tx, id);
    if (thread.replyCount > 0) return false;
    if (!thread.hide(clock.now(), reason, 'deleted')) return true;
    await this.threads.save(tx, thread);
    tx.publish(threadEvent('thread-hidden', thread, by));
    return true;
  }
}
