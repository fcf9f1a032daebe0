import { Injectable } from '@nestjs/common';
import { type Actor, moderatesEverywhere } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { personJson } from '@guildhall/identity';
import { canCentre } from '../centre/centre.policy.js';
import type { Centre } from '../centre/centre.view.js';
import { isUnclaimed } from '../seat/seat.conditions.js';
import type { JoinRequest } from './join-request.view.js';

/** Reads who asks to speak for a centre. */
@Injectable()
export class JoinRequestQueries {
  constructor(private readonly database: Database) {}

  /** What waits, the oldest first; null for who decides nothing here. Moderators decide while nobody represents it. */
  async ofCentre(actor: Actor, centre: Centre): Promise<readonly JoinRequest[] | null> {
    const decides = canCentre.represent(actor, centre) ? sql`true` : moderatesEverywhere(actor) ? isUnclaimed : null;
    if (!decides) return null;
    return this.database.rows<JoinRequest>(sql`
      select r.id::text, r.words, r.asked_at as "askedAt", ${personJson('p')} as person
      from centre_join_request r join person p on p.id = r.person_id join centre c on c.id = r.centre_id
      where c.id = ${centre.id} and ${decides} and r.decided_at is null and p.suspended_at is null order by r.id limit 100`);
  }

  /** When the actor asked, if that waits. */
  async own(actor: Actor, centre: Centre): Promise<Date | null> {
    if (actor.personId === null) return null;
    const row = await this.database.one<{ at: Date }>(sql`select asked_at as at from centre_join_request
      where centre_id = ${centre.id} and person_id = ${actor.personId} and decided_at is null`);
    return row?.at ?? null;
  }
}
