import { Injectable } from '@nestjs/common';
import { Database, recordAct, sql, type Tx } from '@guildhall/database';
import { type Actor, clock, requirePerson } from '@guildhall/kernel';
import { IdentityMails } from '../identity.mails.js';
import { onPerson } from '../person/person.events.js';
import { PersonRepository, requireActive } from '../person/person.repository.js';
import { endSessions } from '../session/session.ending.js';

/** Keeps somebody out for a reason they are told, and lets them in again. */
@Injectable()
export class SuspensionService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly mails: IdentityMails,
  ) {}

  suspend(actor: Actor, id: string, reason: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const changed = await this.suspendIn(tx, actor, id, reason);
      if (changed) await this.record(tx, actor, 'suspend', id, reason);
      return changed;
    });
  }

  lift(actor: Actor, id: string, reason: string): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const changed = await this.liftIn(tx, actor, id, reason);
      if (changed) await this.record(tx, actor, 'lift', id, reason);
      return changed;
    });
  }

  /** Suspends within a transaction; tells whether anything changed. */
  async suspendIn(tx: Tx, actor: Actor, id: string, reason: string): Promise<boolean> {
    const admins = await this.people.lockAdmins(tx);
    const person = await this.people.require(tx, actor, 'suspend', id);
    if (admins.some((admin) => admin.id === id)) requireActive(admins, actor);
    if (!person.suspend(clock.now(), reason)) return false;
    await this.people.save(tx, person);
    await tx.rows(sql`insert into suspension (person_id, reason, suspended_by, suspended_at)
      values (${id}, ${reason}, ${actor.personId}, ${person.suspendedAt})`);
    // First, so that open sockets are told of the suspension and not only that their session ended.
    tx.publish(onPerson('identity.person-suspended', id, actor.personId));
    await endSessions(tx, id);
    await this.mails.suspended(tx, person, reason);
    return true;
  }

  async liftIn(tx: Tx, actor: Actor, id: string, reason: string): Promise<boolean> {
    const person = await this.people.require(tx, actor, 'suspend', id);
    if (!person.lift()) return false;
    await this.people.save(tx, person);
    await this.closeRecord(tx, actor, id, reason);
    await this.mails.lifted(tx, person, reason);
    tx.publish(onPerson('identity.suspension-lifted', id, actor.personId));
    return true;
  }

  /** Puts it among the acts of moderators, as the queue does, so that it can be read there and undone. */
  private record(tx: Tx, actor: Actor, act: 'suspend' | 'lift', id: string, reason: string): Promise<string> {
    const suspended = act === 'suspend';
    const about = { targetType: 'PERSON', targetId: id, theme: null, aboutId: id } as const;
    const change = { before: { suspended: !suspended }, after: { suspended } };
    return recordAct(tx, { act, ...about, reason, actorId: requirePerson(actor), ...change });
  }

  private closeRecord(tx: Tx, actor: Actor, id: string, reason: string): Promise<unknown> {
    return tx.rows(sql`update suspension set lift_reason = ${reason}, lifted_by = ${actor.personId}, lifted_at = ${clock.now()}
      where person_id = ${id} and lifted_at is null`);
  }
}
