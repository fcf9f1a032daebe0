import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { FateWriter } from '../fate/fate.writer.js';
import { titleFrom } from '../question/follow-up.text.js';
import { MoveService } from '../question/move.service.js';
import type { LiveQuestionEntity } from '../question/question.entity.js';
import type { DecideQuestionsInput, MoveQuestionsInput } from './bulk.input.js';

type Plain = 'shown' | 'answered' | 'declined';
const plain: ReadonlySet<string> = new Set<Plain>(['shown', 'answered', 'declined']);

/** What still needs a fate; says the same as `needsFate` of many. */
const isOpen = ({ fate, heldAt, hiddenAt }: LiveQuestionEntity): boolean =>
  hiddenAt === null && (fate === 'waiting' || (heldAt !== null && fate !== 'declined'));

/** Gives many questions their fate at once; each can be taken back by itself. */
@Injectable()
export class BulkService {
  constructor(
    private readonly database: Database,
    private readonly fates: FateWriter,
    private readonly moving: MoveService,
    private readonly limits: Limits,
  ) {}

  /** What got its fate meanwhile keeps it. Gives how many got this one. */
  async decide(actor: Actor, { webinar, questions, fate: wanted, reason, mostVotes }: DecideQuestionsInput) {
    await this.limits.spend('decisionsByHost', requirePerson(actor));
    const fate = wanted.toLowerCase() as Plain;
    if (!plain.has(fate)) throw badInput({ field: 'input.fate', say: inputMessages.choice() });
    if (fate === 'declined' && !reason) throw badInput({ field: 'input.reason', say: inputMessages.empty() });
    return this.database.transaction(async (tx) => {
      let count = 0;
      for (const id of inOrder(questions)) {
        const held = await this.fates.hold(tx, actor, id);
        if (held.webinar.id !== webinar) throw badInput({ field: 'input.questions', say: inputMessages.invalid() });
        if (!isOpen(held.question) || held.question.voteCount > (mostVotes ?? Infinity)) continue;
        if (await this.fates.change(tx, actor, held, (one, by, at) => one.decide(fate, by, at, reason ?? null)))
          count++;
      }
      return count;
    });
  }

  /** Each goes on in a thread of its own, under its own words; what was moved before stays where it is. Gives how many. */
  async move(actor: Actor, { webinar, questions, theme }: MoveQuestionsInput): Promise<number> {
    await this.limits.spend('decisionsByHost', requirePerson(actor));
    const rows = await this.database.rows<{ id: string; body: string; language: string }>(sql`
      select id::text, body, language from live_question where webinar_id = ${webinar} and id = any(${questions}::bigint[])
        and hidden_at is null and fate not in ('moved', 'merged') order by live_question.id`);
    for (const { id, ...words } of rows)
      await this.moving.moveOne(actor, { question: id, theme, title: titleFrom(words), seen: null });
    return rows.length;
  }
}

/** Always in the same order, so that two hosts never wait for each other. */
const inOrder = (ids: readonly string[]): string[] => [...new Set(ids)].sort((a, b) => Number(BigInt(a) - BigInt(b)));
