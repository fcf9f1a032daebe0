import { Injectable } from '@nestjs/common';
import { type Actor, type Said, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, FollowUps, Limits, sql, type Tx } from '@guildhall/database';
import type { Decision } from '../question/question.entity.js';
import { isForAll } from '../question/question.screen.js';
import { QuestionRepository } from '../question/question.repository.js';
import type { UndoQuestionInput } from './fate.input.js';
import { fateMessages } from './fate.messages.js';
import { NothingToUndo, ThreadAnswered } from './fate.problems.js';
import { FateWriter, type Held } from './fate.writer.js';

interface Act {
  readonly id: string;
  readonly question: string;
  readonly before: Kept & { readonly isSpotlit: boolean };
  readonly after: Kept;
  readonly followers: readonly string[];
}

/** A decision as it was kept: its times are text. */
type Kept = Omit<Decision, 'fateAt' | 'heldAt'> & { readonly fateAt: string | null; readonly heldAt: string | null };

const revived = ({ fateAt, heldAt, ...rest }: Kept): Decision => ({
  ...{ fate: rest.fate, fateBy: rest.fateBy, fateReason: rest.fateReason },
  ...{ mergedInto: rest.mergedInto, threadId: rest.threadId },
  ...{ fateAt: fateAt === null ? null : new Date(fateAt), heldAt: heldAt === null ? null : new Date(heldAt) },
});

/** Takes back what hosts decided. */
@Injectable()
export class UndoService {
  constructor(
    private readonly database: Database,
    private readonly fates: FateWriter,
    private readonly questions: QuestionRepository,
    private readonly followUps: FollowUps,
    private readonly limits: Limits,
  ) {}

  /** The last decision about a question, or the last of the actor in a webinar; gives the id of the question. */
  async undo(actor: Actor, input: UndoQuestionInput): Promise<string> {
    await this.limits.spend('decisionsByHost', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const found = await this.last(tx, actor, input);
      if (!found) this.stop(actor, fateMessages.nothingToUndo());
      const held = await this.fates.hold(tx, actor, found.question);
      const act = await this.last(tx, actor, { ...input, question: found.question });
      if (act?.id !== found.id || !(await this.stands(tx, held, act))) this.stop(actor, fateMessages.changedSince());
      await this.bringBack(tx, actor, held, act);
      return held.question.id;
    });
  }

  private last(tx: Tx, { personId }: Actor, { webinar, question }: UndoQuestionInput): Promise<Act | null> {
    const which = question === undefined ? sql`actor_id = ${personId}` : sql`question_id = ${question}`;
    return tx.one<Act>(sql`select id::text, question_id::text as question, before, after, followers::text[] as followers
      from live_question_act where webinar_id = ${webinar} and ${which} and undone_at is null
      order by live_question_act.id desc limit 1`);
  }

  /** Whether the question still stands as the act left it; what it was merged into may itself lead on by now. */
  private async stands(tx: Tx, { question }: Held, { after }: Act): Promise<boolean> {
    const { fate, mergedInto, threadId } = question;
    if (fate !== after.fate || threadId !== after.threadId || (question.heldAt === null) !== (after.heldAt === null))
      return false;
    return mergedInto === after.mergedInto || (await this.leadsTo(tx, after.mergedInto)) === mergedInto;
  }

  private async bringBack(tx: Tx, actor: Actor, { webinar, question }: Held, act: Act): Promise<void> {
    const by = requirePerson(actor);
    const was = question.decision;
    if (was.threadId) await this.retract(tx, actor, was.threadId);
    const mergedInto = await this.leadsTo(tx, act.before.mergedInto);
    const goesBack = act.before.fate !== 'merged' || (mergedInto !== null && mergedInto !== question.id);
    question.bringBack(
      goesBack
        ? { ...revived(act.before), mergedInto }
        : { ...revived(act.before), fate: 'waiting', fateAt: null, fateBy: null, mergedInto: null },
    );
    await this.questions.save(tx, question);
    await tx.rows(sql`update live_question set merged_into = ${question.id}
      where id = any(${act.followers}::bigint[]) and merged_into = ${was.mergedInto}::bigint`);
    await tx.rows(sql`update live_question_act set undone_at = now() where id = ${act.id}`);
    await this.fates.tell(tx, webinar, question, was, by);
    const isOnScreen = webinar.spotlightId === question.id;
    const isBack = act.before.isSpotlit && isForAll(question);
    if (isBack && (webinar.spotlightId === null || webinar.spotlightId === was.mergedInto))
      await this.fates.spotlight(tx, webinar, question.id, by);
    else if (isOnScreen && (question.fate !== 'shown' || !isForAll(question)))
      await this.fates.spotlight(tx, webinar, null, by);
  }

  private async retract(tx: Tx, actor: Actor, thread: string): Promise<void> {
    const reason = fateMessages.retracted()(actor.language);
    if (await this.followUps.retract(tx, thread, requirePerson(actor), reason)) return;
    throw new Stopped(new ThreadAnswered(fateMessages.threadAnswered()(actor.language)));
  }

  private async leadsTo(tx: Tx, id: string | null): Promise<string | null> {
    if (id === null) return null;
    const row = await tx.one<{ id: string }>(
      sql`select coalesce(merged_into, id)::text as id from live_question where id = ${id}`,
    );
    return row?.id ?? null;
  }

  private stop({ language }: Actor, sentence: Said): never {
    throw new Stopped(new NothingToUndo(sentence(language)));
  }
}
