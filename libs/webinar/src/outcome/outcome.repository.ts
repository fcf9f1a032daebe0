import { Injectable } from '@nestjs/common';
import { type Actor, notFound } from '@guildhall/kernel';
import { hold, sql, type Tx } from '@guildhall/database';
import type { WebinarEntity } from '../webinar/webinar.entity.js';
import { WebinarRepository } from '../webinar/webinar.repository.js';
import { OutcomeEntity } from './outcome.entity.js';

/** Ids of what an outcome answers to. */
export interface Inputs {
  readonly questions: readonly string[];
  readonly polls: readonly string[];
}

/** The only way to hold an outcome for change. */
@Injectable()
export class OutcomeRepository {
  constructor(private readonly webinars: WebinarRepository) {}

  /** Locks and loads it and its webinar. Refusals: NOT_FOUND, UNAUTHENTICATED, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, id: string): Promise<{ outcome: OutcomeEntity; webinar: WebinarEntity }> {
    const at = await tx.one<{ webinar: string }>(sql`select webinar_id::text as webinar from outcome where id = ${id}`);
    if (!at) throw notFound();
    const webinar = await this.webinars.require(tx, actor, 'recordOutcomes', at.webinar);
    const outcome = await hold(tx, OutcomeEntity, id);
    if (!outcome) throw notFound();
    return { outcome, webinar };
  }

  async add(tx: Tx, outcome: OutcomeEntity): Promise<void> {
    await tx.manager.insert(OutcomeEntity, outcome);
  }

  async save(tx: Tx, { id, ...changed }: OutcomeEntity): Promise<void> {
    await tx.manager.update(OutcomeEntity, { id }, changed);
  }

  async inputs(tx: Tx, id: string): Promise<Inputs> {
    const row = await tx.one<Inputs>(sql`select
      coalesce((select array_agg(question_id::text order by question_id) from outcome_question where outcome_id = ${id}), '{}') as questions,
      coalesce((select array_agg(poll_id::text order by poll_id) from outcome_poll where outcome_id = ${id}), '{}') as polls`);
    return row ?? { questions: [], polls: [] };
  }

  /** Puts these in the place of those that were. */
  async setInputs(tx: Tx, id: string, { questions, polls }: Inputs): Promise<void> {
    await tx.rows(
      sql`delete from outcome_question where outcome_id = ${id} and question_id <> all(${questions}::bigint[])`,
    );
    await tx.rows(sql`delete from outcome_poll where outcome_id = ${id} and poll_id <> all(${polls}::bigint[])`);
    await tx.rows(sql`insert into outcome_question (outcome_id, question_id)
      select ${id}, question from unnest(${questions}::bigint[]) question on conflict do nothing`);
    await tx.rows(sql`insert into outcome_poll (outcome_id, poll_id)
      select ${id}, poll from unnest(${polls}::bigint[]) poll on conflict do nothing`);
  }
}
