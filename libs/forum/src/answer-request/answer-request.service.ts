import { Injectable } from '@nestjs/common';
import { type Actor, badInput, forbidden, inputMessages, notFound, requirePerson } from '@guildhall/kernel';
import { addressable, Database, Limits, once, type Sql, sql, type Tx } from '@guildhall/database';
import { requireVoice, visibleCentre } from '@guildhall/centre';
import type { ThreadEntity } from '../thread/thread.entity.js';
import { ThreadRepository } from '../thread/thread.repository.js';
import { answerRequestEvent } from './answer-request.events.js';
import type { DeclineRequestArgs, RequestAnswerInput } from './answer-request.input.js';
import { answered, askableCentre } from './answer-request.policy.js';

export type Hindrance = 'cannotBeAsked' | 'alreadyAsked' | 'requestsSpent';
const MOST_A_DAY = 5;

type Target = { readonly person: string; readonly centre: null } | { readonly person: null; readonly centre: string };

/** What may hinder asking; `available` is null when there is nobody of that id. */
interface Found {
  readonly available: boolean | null;
  readonly asked: boolean;
  readonly today: number;
}

function targetOf({ person, centre }: Pick<RequestAnswerInput, 'person' | 'centre'>): Target {
  if (person && !centre) return { person, centre: null };
  if (centre && !person) return { person: null, centre };
  throw badInput({ field: 'input.person', say: inputMessages.choice() });
}

/** The condition over `answer_request r` that it was this one who was asked. */
const askedOf = ({ person, centre }: Target): Sql =>
  person === null
    ? sql`r.centre_id = ${centre}::bigint`
    : sql`r.target_type = 'person' and r.target_id = ${person}::uuid`;

/** Asks a named person, or the people of a centre, to answer. */
@Injectable()
export class AnswerRequestService {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadRepository,
    private readonly limits: Limits,
  ) {}

  /** Null when they were asked, else what hinders. */
  async request(actor: Actor, { idempotencyKey, ...request }: RequestAnswerInput): Promise<Hindrance | null> {
    const asker = requirePerson(actor);
    const target = targetOf(request);
    await this.limits.spend('writesByPerson', asker);
    const outcome = await this.database.transaction((tx) =>
      once(tx, actor, 'requestAnswer', idempotencyKey, request, async () => {
        if (target.centre) await holdCentre(tx, actor, target.centre);
        const thread = await this.threads.require(tx, actor, 'reply', request.thread);
        const hindrance = await this.hindrance(tx, actor, thread, target);
        if (!hindrance) await this.write(tx, asker, thread, target, request.note ?? '');
        return hindrance ?? 'asked';
      }),
    );
    return outcome === 'asked' ? null : (outcome as Hindrance);
  }

  /** For the person asked, or one of the people of the centre; doing it again, or after an answer, changes nothing. */
  async decline(actor: Actor, { thread: threadId, centre }: DeclineRequestArgs): Promise<void> {
    const person = requirePerson(actor);
    const target: Target = centre ? { person: null, centre } : { person, centre: null };
    await this.limits.spend('writesByPerson', person);
    await this.database.transaction(async (tx) => {
      const thread = await this.threads.require(tx, actor, 'view', threadId);
      if (centre) await requireVoice(tx, person, centre);
      const row = await tx.one<{ id: string; asker: string; settled: boolean }>(sql`
        select r.id::text, r.asker_id as asker, r.declined_at is not null or ${answered} as settled
        from answer_request r join thread t on t.id = r.thread_id
        where r.thread_id = ${thread.id} and ${askedOf(target)}`);
      if (!row || row.asker === person) throw forbidden();
      if (row.settled) return;
      await tx.rows(sql`update answer_request set declined_at = now() where id = ${row.id}`);
      tx.publish(answerRequestEvent('answer-request-declined', thread.id, person));
    });
  }

  async takeRequests(actor: Actor, takes: boolean): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.database.rows(sql`update person set takes_requests = ${takes} where id = ${person}`);
  }

  private async hindrance(tx: Tx, actor: Actor, thread: ThreadEntity, target: Target): Promise<Hindrance | null> {
    const { person, centre } = target;
    const available =
      person === null
        ? sql`coalesce((select ${askableCentre(actor)} from centre c where c.id = ${centre}::bigint), false)`
        : sql`(select p.takes_requests and p.suspended_at is null and ${addressable(actor, sql`p.id`)}
            and p.id not in (${actor.personId}::uuid, t.author_id) from person p where p.id = ${person}::uuid)`;
    const found = await tx.one<Found>(sql`
      select ${available} as available,
        exists (select from answer_request r where r.thread_id = t.id and ${askedOf(target)}) as asked,
        (select count(*)::int from answer_request r where r.thread_id = t.id
          and r.asked_at > now() - interval '1 day') as today
      from thread t where t.id = ${thread.id}`);
    if (!found || found.available === null) throw notFound();
    if (!found.available) return 'cannotBeAsked';
    if (found.asked) return 'alreadyAsked';
    return found.today >= MOST_A_DAY ? 'requestsSpent' : null;
  }

  private async write(tx: Tx, asker: string, thread: ThreadEntity, { person, centre }: Target, note: string) {
    const row = await tx.one<{ id: string }>(sql`
      insert into answer_request (thread_id, target_type, target_id, centre_id, asker_id, note)
      values (${thread.id}, ${person === null ? 'centre' : 'person'}, ${person}, ${centre}, ${asker}, ${note})
      returning id::text`);
    tx.publish(answerRequestEvent('answer-requested', thread.id, asker, row?.id));
  }
}

/**
 * Keeps a centre from being merged or hidden until the transaction ends. One that was merged is known to everybody as an
 * address that leads on; one that is hidden from the actor is NOT_FOUND, as one that never was.
 */
async function holdCentre(tx: Tx, actor: Actor, id: string): Promise<void> {
  const seen = await tx.one(sql`select c.id from centre c
    where c.id = ${id} and (c.merged_into is not null or ${visibleCentre(actor)}) for share`);
  if (!seen) throw notFound();
}
