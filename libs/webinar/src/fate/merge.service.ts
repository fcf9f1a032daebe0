import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, type Tx } from '@guildhall/database';
import type { LiveQuestionEntity } from '../question/question.entity.js';
import { QuestionRepository } from '../question/question.repository.js';
import type { MergeQuestionInput } from './fate.input.js';
import { fateMessages } from './fate.messages.js';
import { SameQuestion } from './fate.problems.js';
import { seenIn } from './fate.service.js';
import { FateWriter } from './fate.writer.js';

/** Makes questions that ask the same one. */
@Injectable()
export class MergeService {
  constructor(
    private readonly database: Database,
    private readonly fates: FateWriter,
    private readonly questions: QuestionRepository,
    private readonly limits: Limits,
  ) {}

  /**
   * Merges a question into another of its webinar, which has the votes of both from then on; gives the id of the webinar.
   * Of two hosts who merge crosswise the second is told what the first did.
   */
  async merge(actor: Actor, input: MergeQuestionInput): Promise<string> {
    await this.limits.spend('decisionsByHost', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const held = await this.fates.hold(tx, actor, input.question);
      await this.fates.expect(tx, actor, held.question, seenIn(input), 'merged');
      const target = await this.target(tx, held.question, input.into);
      if (target.id === held.question.id)
        throw new Stopped(new SameQuestion(fateMessages.sameQuestion()(actor.language)));
      await this.fates.change(tx, actor, held, (one, by, at) => one.merge(target.id, by, at));
      return held.webinar.id;
    });
  }

  /** Where the other was merged itself, the one it leads to. */
  private async target(tx: Tx, { webinarId }: LiveQuestionEntity, id: string): Promise<LiveQuestionEntity> {
    const named = await this.questions.hold(tx, id);
    if (named.webinarId !== webinarId) throw badInput({ field: 'input.into', say: inputMessages.choice() });
    return named.mergedInto ? this.questions.hold(tx, named.mergedInto) : named;
  }
}
