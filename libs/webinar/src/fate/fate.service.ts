import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits } from '@guildhall/database';
import type { Fate } from '../question/question.entity.js';
import { QuestionFate } from '../question/question.input.js';
import { isForAll } from '../question/question.screen.js';
import { declineReasonsOf, reasonIn } from './decline-reasons.js';
import type { DecideQuestionInput, FateInput } from './fate.input.js';
import { FateWriter, type Held } from './fate.writer.js';

/** The fates that need nothing but the decision. */
type Plain = Exclude<Fate, 'merged' | 'moved'>;
const plain: ReadonlySet<string> = new Set<Plain>(['waiting', 'shown', 'answered', 'declined']);

export const seenIn = ({ seen }: Pick<FateInput, 'seen'>): Fate | null =>
  (seen?.toLowerCase() as Fate | undefined) ?? null;

/** Gives live questions their fates. */
@Injectable()
export class FateService {
  constructor(
    private readonly database: Database,
    private readonly fates: FateWriter,
    private readonly limits: Limits,
  ) {}

  /** What is shown goes to the big screen. Gives the id of the webinar. */
  async decide(actor: Actor, input: DecideQuestionInput): Promise<string> {
    const host = requirePerson(actor);
    const fate = input.fate.toLowerCase() as Plain;
    if (!plain.has(fate)) throw badInput({ field: 'input.fate', say: inputMessages.choice() });
    await this.limits.spend('decisionsByHost', host);
    return this.database.transaction(async (tx) => {
      const held = await this.fates.hold(tx, actor, input.question);
      await this.fates.expect(tx, actor, held.question, seenIn(input), fate);
      const reason = input.fate === QuestionFate.DECLINED ? this.reason(held, input) : null;
      await this.fates.change(tx, actor, held, (one, by, at) => one.decide(fate, by, at, reason));
      if (fate === 'shown' && isForAll(held.question))
        await this.fates.spotlight(tx, held.webinar, held.question.id, host);
      return held.webinar.id;
    });
  }

  /** Shows everybody a question that was held back. Gives the id of the webinar. */
  async letThrough(actor: Actor, question: string): Promise<string> {
    await this.limits.spend('decisionsByHost', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const held = await this.fates.hold(tx, actor, question);
      await this.fates.change(tx, actor, held, (one) => one.letThrough());
      return held.webinar.id;
    });
  }

  private reason({ webinar, question }: Held, { reason, reasonNumber }: DecideQuestionInput): string {
    const ready = reasonNumber === undefined ? undefined : declineReasonsOf(webinar)[reasonNumber - 1];
    const said = reason ?? (ready && reasonIn(ready, question.language, webinar.language, 'en'));
    if (!said) throw badInput({ field: 'input.reason', say: inputMessages.choice() });
    return said;
  }
}
