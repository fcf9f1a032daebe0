import { Injectable } from '@nestjs/common';
import { type Actor, clock, requirePerson } from '@guildhall/kernel';
import { type ActState, Database, Limits, raw, recordAct, sql, type Tx } from '@guildhall/database';
import type { LiveQuestionEntity } from '../question/question.entity.js';
import { questionEvent } from '../question/question.events.js';
import { clearScreen, holdScreen } from '../question/question.screen.js';
import { QuestionRepository } from '../question/question.repository.js';
import type { MuteAskerInput, UnmuteAskerInput } from './mute.input.js';

/** The side of an attendee a question shows. */
const sideOf = ({ shownName }: LiveQuestionEntity) => raw(shownName === null ? 'muted_anonymous' : 'muted_named');

/**
 * Stops an attendee from writing, known by nothing but a question of theirs. With a name and without one they are treated
 * as two: neither what is read, nor what is hidden, nor what is on record tells that they are one. Muted is who is so on
 * either side.
 */
@Injectable()
export class MuteService {
  constructor(
    private readonly database: Database,
    private readonly questions: QuestionRepository,
    private readonly limits: Limits,
  ) {}

  /** Mutes whoever asked the question; two moderators at once end in one outcome. Gives the webinar's id. */
  async mute(actor: Actor, { question: id, reason, hidesQuestions }: MuteAskerInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const screen = hidesQuestions ? await holdScreen(tx, id) : null;
      const question = await this.questions.require(tx, actor, 'moderate', id);
      const muted = await this.stop(tx, actor, question, reason);
      const hidden = hidesQuestions ? await this.hideAll(tx, actor, question, reason) : [];
      await clearScreen(tx, screen, requirePerson(actor));
      if (muted || hidden.length > 0)
        await this.record(tx, actor, 'mute', question, reason, { isMuted: true, hidden: hidden.join(' ') });
      return question.webinarId;
    });
  }

  async unmute(actor: Actor, { question: id, reason }: UnmuteAskerInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const question = await this.questions.require(tx, actor, 'moderate', id);
      if (await this.free(tx, actor, question))
        await this.record(tx, actor, 'unmute', question, reason, { isMuted: false, hidden: '' });
      return question.webinarId;
    });
  }

  /** Takes an act of this kind back, with the questions it hid; false when it does not stand any more. */
  async undo(tx: Tx, actor: Actor, act: 'mute' | 'unmute', id: string, after: ActState): Promise<boolean> {
    const question = await this.questions.require(tx, actor, 'moderate', id);
    if (act === 'unmute') return this.stop(tx, actor, question, '');
    const hidden = String(after['hidden'] ?? '')
      .split(' ')
      .filter(Boolean);
    const shown = await tx.rows<{ id: string }>(sql`update live_question set hidden_at = null, hidden_reason = null
      where id = any(${hidden}::bigint[]) and hidden_at is not null returning id::text`);
    this.tell(tx, actor, 'question-restored', question, shown);
    return (await this.free(tx, actor, question)) || shown.length > 0;
  }

  private async stop(tx: Tx, actor: Actor, question: LiveQuestionEntity, reason: string): Promise<boolean> {
    const side = sideOf(question);
    const muted = await tx.one(sql`update attendee set ${side} = true, muted_at = coalesce(muted_at, ${clock.now()}),
      muted_by = coalesce(muted_by, ${requirePerson(actor)}), muted_reason = coalesce(muted_reason, ${reason})
      where id = ${question.attendeeId} and not ${side} returning 1`);
    return muted !== null;
  }

  /** Who is muted on the other side as well stays so. */
  private async free(tx: Tx, _actor: Actor, question: LiveQuestionEntity): Promise<boolean> {
    const side = sideOf(question);
    const freed = await tx.one<{ isFree: boolean }>(sql`update attendee set ${side} = false
      where id = ${question.attendeeId} and ${side} returning not (muted_named or muted_anonymous) as "isFree"`);
    if (freed?.isFree)
      await tx.rows(sql`update attendee set muted_at = null, muted_by = null, muted_reason = null
        where id = ${question.attendeeId}`);
    return freed !== null;
  }

  private async hideAll(tx: Tx, actor: Actor, question: LiveQuestionEntity, reason: string): Promise<string[]> {
    const hidden = await tx.rows<{ id: string }>(sql`
      update live_question set hidden_at = ${clock.now()}, hidden_reason = ${reason}
      where attendee_id = ${question.attendeeId} and (shown_name is null) = ${question.shownName === null}
        and hidden_at is null returning id::text`);
    this.tell(tx, actor, 'question-hidden', question, hidden);
    return hidden.map(({ id }) => id);
  }

  private tell(
    tx: Tx,
    actor: Actor,
    fact: 'question-hidden' | 'question-restored',
    { webinarId }: LiveQuestionEntity,
    questions: readonly { id: string }[],
  ): void {
    tx.publish(...questions.map(({ id }) => questionEvent(fact, { id, webinarId }, actor.personId)));
  }

  /** About nobody: who asked is not on record. */
  private async record(
    tx: Tx,
    actor: Actor,
    act: string,
    question: LiveQuestionEntity,
    reason: string,
    after: ActState,
  ) {
    const row = await tx.one<{ theme: string | null }>(
      sql`select themes[1] as theme from webinar where id = ${question.webinarId}`,
    );
    const before = { isMuted: !after['isMuted'], hidden: '' };
    const made = {
      act,
      targetType: 'LIVE_QUESTION' as const,
      targetId: question.id,
      theme: row?.theme ?? null,
      reason,
    };
    await recordAct(tx, { ...made, actorId: requirePerson(actor), before, after });
  }
}
