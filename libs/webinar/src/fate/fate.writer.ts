import { Injectable } from '@nestjs/common';
import { type Actor, clock, notFound, Refusal, requirePerson, Stopped } from '@guildhall/kernel';
import { Duties, type DutyOfFeature, type Sql, sql, type Tx } from '@guildhall/database';
import { closingMessages } from '../closing/closing.messages.js';
import type { Decision, Fate, LiveQuestionEntity } from '../question/question.entity.js';
import { questionEvent } from '../question/question.events.js';
import { QuestionRepository } from '../question/question.repository.js';
import type { WebinarEntity } from '../webinar/webinar.entity.js';
import { webinarEvent } from '../webinar/webinar.events.js';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import { decidedMeanwhile } from './fate.problems.js';

/** A question and its webinar, held for a host. */
export interface Held {
  readonly webinar: WebinarEntity;
  readonly question: LiveQuestionEntity;
}

/**
 * Changes fates. Whoever decides holds the webinar before its questions, so that hosts who decide at once come one after
 * the other and never wait for each other; attendees who ask and vote wait for none of them.
 */
@Injectable()
export class FateWriter {
  constructor(
    private readonly webinars: WebinarRepository,
    private readonly questions: QuestionRepository,
    private readonly duties: Duties,
  ) {}

  /** Refusals: NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, CONFLICT once the webinar is closed. */
  async hold(tx: Tx, actor: Actor, id: string): Promise<Held> {
    const row = await tx.one<{ webinar: string }>(
      sql`select webinar_id::text as webinar from live_question where id = ${id}`,
    );
    if (!row) throw notFound();
    const webinar = await this.webinars.require(tx, actor, 'host', row.webinar);
    if (webinar.closedAt) throw new Refusal('CONFLICT', closingMessages.isClosed());
    return { webinar, question: await this.questions.hold(tx, id) };
  }

  /** Stops when the question no longer has the fate the host saw, unless it was they who changed it to what they want. */
  async expect(tx: Tx, actor: Actor, question: LiveQuestionEntity, seen: Fate | null, wanted: Fate): Promise<void> {
    if (seen === null || question.fate === seen) return;
    if (question.fate === wanted && question.fateBy === actor.personId) return;
    throw new Stopped(await decidedMeanwhile(tx, actor, question));
  }

  /** Does what a host decided, and keeps how it stood before; whether it changed anything. */
  async change(
    tx: Tx,
    actor: Actor,
    { webinar, question }: Held,
    verb: (question: LiveQuestionEntity, by: string, at: Date) => boolean,
  ): Promise<boolean> {
    const by = requirePerson(actor);
    const before = question.decision;
    if (!verb(question, by, clock.now())) return false;
    const isLeft = webinar.spotlightId === question.id && question.fate !== 'shown';
    await this.questions.save(tx, question);
    const followers = question.mergedInto ? await this.leadOn(tx, question.id, question.mergedInto) : [];
    await tx.rows(sql`insert into live_question_act (webinar_id, question_id, actor_id, before, after, followers)
      values (${webinar.id}, ${question.id}, ${by}, ${{ ...before, isSpotlit: isLeft }}::jsonb,
        ${question.decision}::jsonb, ${followers}::bigint[])`);
    await this.tell(tx, webinar, question, before, by);
    if (isLeft) await this.spotlight(tx, webinar, await this.seen(tx, question.mergedInto), by);
    return true;
  }

  /** Says what changed to everybody who sees it, and counts anew the votes of what was merged or split. */
  async tell(tx: Tx, webinar: WebinarEntity, question: LiveQuestionEntity, before: Decision, by: string) {
    const joined = [...new Set([before.mergedInto, question.mergedInto])].filter((id) => id !== null);
    if (before.mergedInto !== question.mergedInto) await tx.rows(recounting([question.id, ...joined]));
    const duty: DutyOfFeature = { kind: 'WORDS', type: 'LIVE_QUESTION', id: question.id };
    if (before.heldAt && !question.heldAt) {
      // A moderator need not decide what a host decided.
      await this.duties.close(tx, duty, { actorId: by, act: 'APPROVE', reason: '', decisionId: null });
      tx.publish(questionEvent('question-let-through', question, by));
    }
    // It waits again: whoever saw it meanwhile is told that it is gone.
    if (!before.heldAt && question.heldAt) {
      await this.duties.reopen(tx, duty, by);
      tx.publish(questionEvent('question-hidden', question, by));
    }
    if (
      before.fate !== question.fate ||
      before.fateReason !== question.fateReason ||
      before.mergedInto !== question.mergedInto
    )
      tx.publish(questionEvent('question-decided', question, by));
    for (const id of before.mergedInto === question.mergedInto ? [] : joined) {
      tx.publish(questionEvent('question-joined', { id, webinarId: webinar.id }, by));
      tx.mark(`webinar:${webinar.id}`, `question:${id}`);
    }
  }

  /** Puts one question on the big screen, or none. Again is not the same as once: it is shown before what came meanwhile. */
  async spotlight(tx: Tx, webinar: WebinarEntity, question: string | null, by: string): Promise<void> {
    if (question === null && webinar.spotlightId === null) return;
    webinar.spotlightId = question;
    await tx.rows(sql`update webinar set spotlight_id = ${question}::bigint where id = ${webinar.id}`);
    await tx.rows(
      sql`update live_question set fate_at = ${clock.now()} where id = ${question}::bigint and fate = 'shown'`,
    );
    tx.publish(webinarEvent('spotlight-moved', webinar, by, { question }));
  }

  /** The question, if everybody may see it. */
  private async seen(tx: Tx, id: string | null): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      sql`select id::text from live_question where id = ${id}::bigint and held_at is null and hidden_at is null`,
    );
    return row?.id ?? null;
  }

  /** What led to a question that now leads on leads on as well: from each there is one step. */
  private async leadOn(tx: Tx, id: string, into: string): Promise<string[]> {
    const led = await tx.rows<{ id: string }>(
      sql`update live_question set merged_into = ${into} where merged_into = ${id} returning id::text`,
    );
    return led.map((one) => one.id);
  }
}

/** Whoever voted for several that are one now counts once. */
export const recounting = (ids: readonly string[]): Sql => sql`
  update live_question q set vote_count = (select count(distinct v.attendee_id) from live_question_vote v
    where v.question_id in (select m.id from live_question m where m.id = q.id or m.merged_into = q.id))
  where q.id = any(${ids}::bigint[])`;
