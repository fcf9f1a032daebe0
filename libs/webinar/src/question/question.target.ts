import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Actor, clock, requirePerson } from '@guildhall/kernel';
import {
  type ActChange,
  type ActRecord,
  type ActState,
  type ModerationTarget,
  sql,
  type TargetFacts,
  type Tx,
} from '@guildhall/database';
import { MuteService } from '../mute/mute.service.js';
import type { LiveQuestionEntity } from './question.entity.js';
import { questionEvent } from './question.events.js';
import { clearScreen, holdScreen, isForAll } from './question.screen.js';
import { visibleToActor } from './question.queries.js';
import { QuestionRepository } from './question.repository.js';

const plain = (at: Date | null): string | null => at && at.toISOString();
const dated = (at: ActState[string] | undefined): Date | null => (at ? new Date(String(at)) : null);

/** `hiddenKind` says, as for posts, that it waited for somebody to let it through. */
const stateOf = ({ hiddenAt, hiddenReason, heldAt }: LiveQuestionEntity): ActState => ({
  ...{ hiddenAt: plain(hiddenAt), hiddenReason: hiddenReason ?? null, heldAt: plain(heldAt) },
  hiddenKind: heldAt && !hiddenAt ? 'review' : null,
});

/**
 * Lets moderators hide and restore live questions. Nothing here says who asked: what is on record about a live question
 * is about nobody.
 */
@Injectable()
export class LiveQuestionTarget implements ModerationTarget {
  readonly type = 'LIVE_QUESTION';

  constructor(
    private readonly questions: QuestionRepository,
    private readonly muting: MuteService,
  ) {}

  async hide(tx: Tx, actor: Actor, id: string, reason: string): Promise<ActChange | null> {
    return this.change(tx, actor, id, (question) => question.hide(reason, clock.now()));
  }

  async restore(tx: Tx, actor: Actor, id: string): Promise<ActChange | null> {
    return this.change(tx, actor, id, (question) => question.restore());
  }

  async undo(tx: Tx, actor: Actor, { act, targetId, before, after }: ActRecord): Promise<boolean> {
    if (act === 'mute' || act === 'unmute') return this.muting.undo(tx, actor, act, targetId, after);
    if (!('hiddenAt' in before)) return false;
    const change = await this.change(tx, actor, targetId, (question) => {
      if (!isDeepStrictEqual(stateOf(question), after)) return false;
      question.hiddenAt = dated(before['hiddenAt']);
      question.heldAt = dated(before['heldAt']);
      question.hiddenReason = before['hiddenReason'] as string | null;
      return true;
    });
    return change !== null;
  }

  private async change(tx: Tx, actor: Actor, id: string, verb: (question: LiveQuestionEntity) => boolean) {
    const screen = await holdScreen(tx, id);
    const question = await this.questions.require(tx, actor, 'moderate', id);
    const before = stateOf(question);
    const wasSeen = isForAll(question);
    if (!verb(question)) return null;
    await this.questions.save(tx, question);
    const isSeen = isForAll(question);
    const fact = isSeen ? (before['hiddenAt'] ? 'question-restored' : 'question-let-through') : 'question-hidden';
    if (wasSeen || isSeen) tx.publish(questionEvent(fact, question, requirePerson(actor)));
    await clearScreen(tx, screen, requirePerson(actor));
    return { before, after: stateOf(question) };
  }

  async facts(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<TargetFacts | null> {
    const row = await reader.one<{ theme: string | null }>(sql`
      select w.themes[1] as theme from live_question q join webinar w on w.id = q.webinar_id
      where q.id = ${id}::bigint and ${visibleToActor(actor)}`);
    return row && { theme: row.theme, subjectId: null };
  }

  async theme(tx: Tx, id: string): Promise<string | null> {
    const row = await tx.one<{ theme: string | null }>(sql`
      select w.themes[1] as theme from live_question q join webinar w on w.id = q.webinar_id where q.id = ${id}`);
    return row?.theme ?? null;
  }

  path(id: string): string {
    return `/live-questions/${id}`;
  }
}
