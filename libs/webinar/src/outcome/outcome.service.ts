import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, Refusal, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { renderMarkdown } from '@guildhall/text';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import type { WebinarEntity } from '../webinar/webinar.entity.js';
import { OutcomeEntity, type OutcomeWords } from './outcome.entity.js';
import { outcomeEvent } from './outcome.events.js';
import type { EditOutcomeInput, RecordOutcomeInput, WithdrawOutcomeInput } from './outcome.input.js';
import { outcomeMessages } from './outcome.messages.js';
import { type Inputs, OutcomeRepository } from './outcome.repository.js';

type Act = 'recorded' | 'edited' | 'withdrawn';

/** What hosts and editors say has changed because of inputs. */
@Injectable()
export class OutcomeService {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly limits: Limits,
  ) {}

  /** Records an outcome and lets every contributor know; gives its id. */
  async record(actor: Actor, { idempotencyKey, webinar: id, ...said }: RecordOutcomeInput): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('writesByPerson', by);
    const words = await wordsOf(said);
    return this.database.transaction((tx) =>
      once(tx, actor, 'recordOutcome', idempotencyKey, { id, ...said }, async () => {
        const webinar = await this.webinars.require(tx, actor, 'recordOutcomes', id);
        if (!webinar.openedAt) throw new Refusal('CONFLICT', outcomeMessages.tooEarly());
        const inputs = await inputsOf(tx, webinar, said);
        const fresh = Object.assign(new OutcomeEntity(), words, {
          webinarId: id,
          createdBy: by,
          createdAt: clock.now(),
        });
        await this.outcomes.add(tx, fresh);
        await this.outcomes.setInputs(tx, fresh.id, inputs);
        await this.keep(tx, by, 'recorded', fresh, null, { ...words, ...inputs });
        return fresh.id;
      }),
    );
  }

  /** Says it in other words, or about other inputs: whoever was told of it before is not told again. Gives its id. */
  async edit(actor: Actor, { outcome: id, ...said }: EditOutcomeInput): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('writesByPerson', by);
    const words = await wordsOf(said);
    return this.database.transaction(async (tx) => {
      const { outcome, webinar } = await this.outcomes.require(tx, actor, id);
      const inputs = await inputsOf(tx, webinar, said);
      const before = { ...standing(outcome), ...(await this.outcomes.inputs(tx, id)) };
      if (!outcome.edit(words, clock.now())) throw new Refusal('CONFLICT', outcomeMessages.withdrawn());
      await this.outcomes.save(tx, outcome);
      await this.outcomes.setInputs(tx, id, inputs);
      await this.keep(tx, by, 'edited', outcome, before, { ...words, ...inputs });
      return id;
    });
  }

  /** It does not stand any more. Gives its id. */
  async withdraw(actor: Actor, { outcome: id, reason }: WithdrawOutcomeInput): Promise<string> {
    const by = requirePerson(actor);
    await this.limits.spend('writesByPerson', by);
    return this.database.transaction(async (tx) => {
      const { outcome } = await this.outcomes.require(tx, actor, id);
      const before = standing(outcome);
      if (outcome.withdraw(reason, clock.now())) {
        await this.outcomes.save(tx, outcome);
        await this.keep(tx, by, 'withdrawn', outcome, before, { ...before, withdrawn: true }, reason);
      }
      return id;
    });
  }

  /** Keeps for ever who did it, and tells. */
  private async keep(
    tx: Tx,
    by: string,
    act: Act,
    outcome: OutcomeEntity,
    before: object | null,
    after: object,
    reason: string | null = null,
  ): Promise<void> {
    await tx.rows(sql`insert into outcome_act (outcome_id, act, actor_id, before, after, reason)
      values (${outcome.id}, ${act}, ${by}, ${before && JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb,
        ${reason})`);
    tx.publish(outcomeEvent(`outcome-${act}`, outcome, by));
  }
}

const standing = ({ markdown, language, url }: OutcomeEntity) => ({ markdown, language, url });

/** Rendered before anything is held. */
async function wordsOf({
  markdown,
  language,
  url,
}: Pick<RecordOutcomeInput, 'markdown' | 'language' | 'url'>): Promise<OutcomeWords> {
  return { markdown, html: await renderMarkdown(markdown), language, url: url ?? null };
}

/** Inputs of this webinar, at least one. @throws BAD_INPUT */
async function inputsOf(tx: Tx, { id }: WebinarEntity, said: Inputs): Promise<Inputs> {
  const [questions, polls] = [[...new Set(said.questions)], [...new Set(said.polls)]];
  const known = await tx.one<{ questions: number; polls: number }>(sql`select
    (select count(*)::int from live_question where webinar_id = ${id} and id = any(${questions}::bigint[])) as questions,
    (select count(*)::int from poll where webinar_id = ${id} and id = any(${polls}::bigint[])) as polls`);
  const isKnown = known?.questions === questions.length && known.polls === polls.length;
  if (!isKnown || questions.length + polls.length === 0)
    throw badInput({ field: 'input.questions', say: outcomeMessages.inputs() });
  return { questions, polls };
}
