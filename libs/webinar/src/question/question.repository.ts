import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { hold, sql, type Tx } from '@guildhall/database';
import { canWebinar, type WebinarAbility } from '../webinar/webinar.policy.js';
import { WebinarEntity } from '../webinar/webinar.entity.js';
import { LiveQuestionEntity } from './question.entity.js';

/** The only way to hold a live question for change. */
@Injectable()
export class QuestionRepository {
  /** Locks a question for a host or moderator. Refusals: NOT_FOUND when its webinar is unseen, UNAUTHENTICATED, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: WebinarAbility, id: string): Promise<LiveQuestionEntity> {
    const question = await hold(tx, LiveQuestionEntity, id);
    const webinar =
      question &&
      (await tx.one<WebinarEntity>(sql`select hosts, themes, published_at as "publishedAt", practice_of as "practiceOf", rehearsers
        from webinar where id = ${question.webinarId}`));
    if (!webinar || !canWebinar.view(actor, webinar)) throw notFound();
    requirePerson(actor);
    if (!canWebinar[ability](actor, webinar)) throw forbidden();
    return question;
  }

  /** Locks a question of a webinar that is held already. */
  async hold(tx: Tx, id: string): Promise<LiveQuestionEntity> {
    const question = await hold(tx, LiveQuestionEntity, id);
    if (!question) throw notFound();
    return question;
  }

  async add(tx: Tx, question: LiveQuestionEntity): Promise<void> {
    await tx.manager.insert(LiveQuestionEntity, question);
  }

  async save(tx: Tx, { id, ...changed }: LiveQuestionEntity): Promise<void> {
    await tx.manager.update(LiveQuestionEntity, { id }, changed);
  }
}
