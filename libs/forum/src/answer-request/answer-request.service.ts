import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { addressable, Database, Limits, once, sql, type Tx } from '@guildhall/database';
import type { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { answerRequestEvent } from './answer-request.events.js';
import type { RequestAnswerInput } from './answer-request.input.js';

export type Hindrance = 'cannotBeAsked' | 'alreadyAsked' | 'requestsSpent';
const MOST_A_DAY = 5;

/** Asks a named person to answer. A centre will be asked the same way: the row names the type of its target. */
@Injectable()
export class AnswerRequestService {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly limits: Limits,
  ) {}

  /** Null when the person was asked, else what hinders. */
  async request(actor: Actor, { idempotencyKey, ...request }: RequestAnswerInput): Promise<Hindrance | null> {
    const asker = requirePerson(actor);
    await this.limits.spend('writesByPerson', asker);
    const outcome = await this.database.transaction((tx) =>
      once(tx, actor, 'requestAnswer', idempotencyKey, request, async () => {
        const thread = await this.threads.require(tx, actor, 'reply', request.thread);
        const hindrance = await this.hindrance(tx, actor, thread, request.person);
        if (!hindrance) await this.write(tx, asker, thread, request);
        return hindrance ?? 'asked';
      }),
    );
    return outcome === 'asked' ? null : (outcome as Hindrance);
  }

  /** For the person asked; doing it again changes nothing. */
  async decline(actor: Actor, threadId: string): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.database.transaction(async (tx) => {
      const thread = await this.threads.require(tx, actor, 'view', threadId);
      const row = await tx.one<{ declined: boolean }>(sql`
        select declined_at is not null as declined from answer_request
        where thread_id = ${thread.id} and target_type = 'person' and target_id = ${person}`);
      if (!row) throw forbidden();
      if (row.declined) return;
      await tx.rows(sql`update answer_request set declined_at = now()
        where thread_id = ${thread.id} and target_type = 'person' and target_id = ${person}`);
      tx.publish(answerRequestEvent('answer-request-declined', thread.id, person));
    });
  }

  async takeRequests(actor: Actor, takes: boolean): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.database.rows(sql`update person set takes_requests = ${takes} where id = ${person}`);
  }

  private async hindrance(tx: Tx, actor: Actor, thread: ThreadEntity, target: string): Promise<Hindrance | null> {
    const found = await tx.one<{ available: boolean; asked: boolean; today: number }>(sql`
      select person.takes_requests and person.suspended_at is null and ${addressable(actor, sql`person.id`)} as available,
        exists (select from answer_request r where r.thread_id = ${thread.id} and r.target_type = 'person'
          and r.target_id = person.id) as asked,
        (select count(*)::int from answer_request r where r.thread_id = ${thread.id}
          and r.asked_at > now() - interval '1 day') as today
      from person where id = ${target}`);
    if (!found) throw notFound();
    if (!found.available || target === actor.personId || target === thread.authorId) return 'cannotBeAsked';
    if (found.asked) return 'alreadyAsked';
    return found.today >= MOST_A_DAY ? 'requestsSpent' : null;
  }

  private async write(
    tx: Tx,
    asker: string,
    thread: ThreadEntity,
    request: Omit<RequestAnswerInput, 'idempotencyKey'>,
  ) {
    const row = await tx.one<{ id: string }>(sql`
      insert into answer_request (thread_id, target_type, target_id, asker_id, note)
      values (${thread.id}, 'person', ${request.person}, ${asker}, ${request.note ?? ''}) returning id::text`);
    tx.publish(answerRequestEvent('answer-requested', thread.id, asker, row?.id));
  }
}
