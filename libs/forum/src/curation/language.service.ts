import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@guildhall/kernel';
import { recordAct, sql, standingAct, type Tx } from '@guildhall/database';
import { postEvent } from '../post/post.events.js';
import { type HeldPost, PostRepository } from '../post/post.repository.js';
import { canThread } from '../thread/thread.policy.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import type { CorrectLanguageInput } from './curation.input.js';
import { curationMessages } from './curation.messages.js';
import { Hindrance, HindranceCause } from './hindrance.js';
import { type Acted, ThreadActs } from './thread-acts.js';

/** Says in which language something is written: of the question also that of the thread. */
@Injectable()
export class LanguageService {
  constructor(
    private readonly acts: ThreadActs,
    private readonly posts: PostRepository,
    private readonly threads: ThreadRepository,
  ) {}

  correct(actor: Actor, { post: id, language }: CorrectLanguageInput): Promise<Acted> {
    return this.acts.run(actor, id, false, async (tx) => {
      const held = await this.posts.view(tx, actor, id);
      this.threads.allow(actor, held.thread, 'moderate');
      const { post, thread } = held;
      const before = post.language;
      // To say again what was said settles a doubt.
      if (before === language && !(post.isQuestion && thread.languageDoubt)) return this.standing(tx, held);
      await this.change(tx, actor, held, language);
      const decisionId = await recordAct(tx, {
        ...{ act: 'language', targetType: 'POST', targetId: post.id, theme: thread.theme, reason: '' },
        ...{ actorId: requirePerson(actor), before: { language: before }, after: { language } },
      });
      return { threadId: thread.id, decisionId, changed: true };
    });
  }

  async undo(tx: Tx, actor: Actor, held: HeldPost, before: string, after: string): Promise<boolean> {
    if (!canThread.moderate(actor, held.thread) || held.post.language !== after) return false;
    await this.change(tx, actor, held, before);
    return true;
  }

  private async standing(tx: Tx, { post, thread }: HeldPost): Promise<Acted> {
    const decisionId = await standingAct(tx, 'POST', post.id, 'language');
    if (!decisionId) throw new Hindrance(HindranceCause.ALREADY_SO, curationMessages.alreadySo());
    return { threadId: thread.id, decisionId, changed: false };
  }

  private async change(tx: Tx, actor: Actor, { post, thread }: HeldPost, language: string): Promise<void> {
    post.language = language;
    await this.posts.save(tx, post);
    if (post.isQuestion)
      await tx.rows(sql`update thread set language = ${language}, language_doubt = null where id = ${thread.id}`);
    tx.publish(postEvent('post-edited', post, thread.theme, actor.personId));
  }
}
