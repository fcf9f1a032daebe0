import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { hold, sql, type Tx } from '@guildhall/database';
import { requireSeat } from '@guildhall/centre';
import { readRules } from '../call/call.rules.js';
import { type CallFacts, ConsortiumEntity, type Partner } from './consortium.entity.js';
import { consortiumEvent, type ConsortiumFact } from './consortium.events.js';
import { canConsortium, type ConsortiumAbility } from './consortium.policy.js';

/** A step of its history: what was done, for which centre, about which other. */
export interface Step {
  readonly person: string;
  readonly centre: string;
  readonly about?: string;
  readonly words?: string;
}

/** The only way to hold a consortium for change: with its partners, which nobody changes without it. */
@Injectable()
export class ConsortiumRepository {
  /**
   * Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. What the coordinator does
   * needs a seat there, held until the transaction ends.
   */
  async require(tx: Tx, actor: Actor, ability: ConsortiumAbility, id: string): Promise<ConsortiumEntity> {
    const consortium = await hold(tx, ConsortiumEntity, id);
    if (!consortium) throw notFound();
    await this.fill(tx, consortium);
    if (!canConsortium.view(actor, consortium)) throw notFound();
    const person = requirePerson(actor);
    if (!canConsortium[ability](actor, consortium)) throw forbidden();
    if (ability === 'coordinate' || ability === 'lead') {
      const { centreId, partners } = consortium;
      if (partners.some((one) => one.centreId === centreId && one.isGone)) throw forbidden();
      await requireSeat(tx, person, centreId, ability === 'lead');
    }
    return consortium;
  }

  private async fill(tx: Tx, consortium: ConsortiumEntity): Promise<void> {
    const call = await tx.one<CallFacts>(sql`select rules, deadline, withdrawn_at as "withdrawnAt" from call
      where id = ${consortium.callId}`);
    if (!call) throw notFound();
    consortium.call = { ...call, rules: readRules(call.rules) };
    consortium.partners = await tx.rows<Partner>(sql`
      select cp.centre_id::text as "centreId", cp.role, cp.state, cp.words, cp.answered_by as "answeredBy",
        cp.answered_at as "answeredAt", c.country, c.kind,
        (c.hidden_at is not null or c.merged_into is not null) as "isGone"
      from consortium_partner cp join centre c on c.id = cp.centre_id where cp.consortium_id = ${consortium.id}
      order by cp.invited_at, cp.centre_id`);
  }

  async add(tx: Tx, { partners: _, call: __, ...row }: ConsortiumEntity): Promise<string> {
    const made = await tx.manager.insert(ConsortiumEntity, row);
    return String(made.identifiers[0]?.['id']);
  }

  async save(tx: Tx, { id, partners: _, call: __, ...changed }: ConsortiumEntity): Promise<void> {
    await tx.manager.update(ConsortiumEntity, { id }, changed);
  }

  /** Writes one partner as it is now; a centre that is asked again is as new. */
  async savePartner(tx: Tx, consortium: string, partner: Partner, invitedBy: string | null = null): Promise<void> {
    const { centreId, role, state, words, answeredBy, answeredAt } = partner;
    await tx.rows(
      invitedBy === null
        ? sql`update consortium_partner set role = ${role}, state = ${state}, answered_by = ${answeredBy},
            answered_at = ${answeredAt} where consortium_id = ${consortium} and centre_id = ${centreId}`
        : sql`insert into consortium_partner (consortium_id, centre_id, role, state, words, invited_by, answered_by, answered_at)
            values (${consortium}, ${centreId}, ${role}, ${state}, ${words}, ${invitedBy}, ${answeredBy}, ${answeredAt})
            on conflict (consortium_id, centre_id) do update set role = excluded.role, state = excluded.state,
              words = excluded.words, invited_by = excluded.invited_by, invited_at = now(),
              answered_by = excluded.answered_by, answered_at = excluded.answered_at`,
    );
  }

  /** The fact, and the step in its history. */
  tell(tx: Tx, id: string, fact: ConsortiumFact, { person, centre, about, words = '' }: Step): void {
    tx.defer(sql`insert into consortium_step (consortium_id, step, person_id, centre_id, about_id, words)
      values (${id}, ${fact}, ${person}, ${centre}, ${about ?? null}, ${words})`);
    tx.publish(consortiumEvent(fact, id, person, { centre, ...(about ? { about } : {}) }));
  }
}
