import { Injectable } from '@nestjs/common';
import {
  type Actor,
  clock,
  forbidden,
  moderatesEverywhere,
  notFound,
  represents,
  requirePerson,
  Stopped,
} from '@guildhall/kernel';
import { Database, type Event, Limits, sql, type Tx } from '@guildhall/database';
import { CentreRepository } from '../centre/centre.repository.js';
import { SeatRepository } from '../seat/seat.repository.js';
import { SeatRole } from '../seat/seat.role.js';
import type { AskToJoinInput, DecideJoinInput } from './join-request.input.js';
import { joinMessages } from './join-request.messages.js';
import { InAlready } from './join-request.results.js';

interface Held {
  readonly centre: string;
  readonly person: string;
  readonly decided: boolean;
}

/** Stands on no stream: it concerns who asks and who decides. */
const joinEvent = (
  fact: 'join-asked' | 'join-declined',
  request: string,
  { centre }: { readonly centre: string },
  actorId: string | null,
): Event => ({ type: `centre.${fact}`, payload: { centre, request }, streams: [], actorId });

/** People ask to speak for a centre; its representatives decide, or moderators while it has none. */
@Injectable()
export class JoinRequestService {
  constructor(
    private readonly database: Database,
    private readonly centres: CentreRepository,
    private readonly seats: SeatRepository,
    private readonly limits: Limits,
  ) {}

  /** Asking again while it waits changes the words. Contributors may ask where nobody represents the centre. */
  async ask(actor: Actor, { centre, words }: AskToJoinInput): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.limits.spend('joinRequestsByPerson', person);
    await this.database.transaction(async (tx) => {
      const { hiddenAt, mergedInto } = await this.centres.lock(tx, actor, centre);
      if (hiddenAt || mergedInto) throw notFound();
      const isUnclaimed = (await this.seats.representatives(tx, centre)).length === 0;
      const held = await this.seats.find(tx, { centre, person });
      if (held && !(isUnclaimed && held.role === SeatRole.CONTRIBUTOR))
        throw new Stopped(new InAlready(joinMessages.inAlready()(actor.language)));
      const asked = await tx.one<{ id: string; isNew: boolean }>(sql`
        insert into centre_join_request (centre_id, person_id, words) values (${centre}, ${person}, ${words})
        on conflict (centre_id, person_id) where decided_at is null do update set words = excluded.words
        returning id::text, xmax = 0 as "isNew"`);
      if (asked?.isNew) tx.publish(joinEvent('join-asked', asked.id, { centre }, person));
      if (isUnclaimed) await this.seats.callModerators(tx, centre);
    });
  }

  async withdraw(actor: Actor, centre: string): Promise<void> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    await this.database.rows(sql`update centre_join_request set decided_at = ${clock.now()}, outcome = 'withdrawn'
      where centre_id = ${centre} and person_id = ${actor.personId} and decided_at is null`);
  }

  /** Of two who decide at once the first does. Gives the centre. */
  async decide(actor: Actor, { request: id, accept, role, reason }: DecideJoinInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    return this.database.transaction(async (tx) => {
      const { centre, person, decided } = await this.hold(tx, actor, id);
      if (decided) return centre;
      const isUnclaimed = await this.requireRight(tx, actor, centre);
      await tx.rows(sql`update centre_join_request set decided_at = ${clock.now()}, decided_by = ${actor.personId},
        outcome = ${accept ? 'accepted' : 'declined'}, reason = ${reason} where id = ${id}`);
      if (!accept) tx.publish(joinEvent('join-declined', id, { centre }, actor.personId));
      else await this.seat(tx, actor, { centre, person }, isUnclaimed ? SeatRole.REPRESENTATIVE : role);
      return centre;
    });
  }

  private async seat(tx: Tx, actor: Actor, key: { centre: string; person: string }, role: SeatRole): Promise<void> {
    const held = await this.seats.find(tx, key);
    if (held?.role === SeatRole.REPRESENTATIVE) return;
    await this.seats.give(tx, key, { role, title: held?.title ?? '' }, actor);
  }

  /** The centre first, as everywhere; then the request. */
  private async hold(tx: Tx, actor: Actor, id: string): Promise<Held> {
    const named = await tx.one<{ centre: string }>(
      sql`select centre_id::text as centre from centre_join_request where id = ${id}`,
    );
    if (!named) throw notFound();
    await this.centres.lock(tx, actor, named.centre);
    const held = await tx.one<Held>(sql`select centre_id::text as centre, person_id as person,
      decided_at is not null as decided from centre_join_request where id = ${id} for update`);
    if (!held) throw notFound();
    return held;
  }

  /** Whether nobody represents it. What others ask is nothing to those who do not decide. */
  private async requireRight(tx: Tx, actor: Actor, centre: string): Promise<boolean> {
    const representatives = await this.seats.representatives(tx, centre);
    const isUnclaimed = representatives.length === 0;
    if (isUnclaimed ? moderatesEverywhere(actor) : representatives.includes(actor.personId ?? '')) return isUnclaimed;
    throw represents(actor, centre) || moderatesEverywhere(actor) ? forbidden() : notFound();
  }
}
