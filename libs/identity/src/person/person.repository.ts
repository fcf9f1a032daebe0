import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@guildhall/database';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { PersonEntity } from './person.entity.js';
import { canPerson, type PersonAbility } from './person.policy.js';
import { looksLikeUuid } from './person.queries.js';

export interface Admin {
  readonly id: string;
  /** Not suspended. */
  readonly active: boolean;
}

/** Refuses an actor who was an admin when the request began and is none now. */
export function requireActive(admins: readonly Admin[], { personId }: Actor): void {
  if (!admins.some(({ id, active }) => active && id === personId)) throw forbidden();
}

/** The only way to hold a person for change. */
@Injectable()
export class PersonRepository {
  /** Locks and loads. Refusals: UNAUTHENTICATED for a guest, NOT_FOUND, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: PersonAbility, id: string): Promise<PersonEntity> {
    requirePerson(actor);
    const person = await this.lock(tx, id);
    const isAdmin =
      (await tx.one(sql`select from role_grant where person_id = ${person.id} and role = 'admin'`)) !== null;
    if (!canPerson[ability](actor, { id: person.id, isAdmin })) throw forbidden();
    return person;
  }

  /**
   * Holds the rights of all admins and tells who they are, so that two of them cannot take them from each other at
   * once. Taken before any person is locked.
   */
  async lockAdmins(tx: Tx): Promise<readonly Admin[]> {
    await tx.rows(sql`select from role_grant where role = 'admin' order by person_id for update`);
    return tx.rows<Admin>(sql`select p.id, p.suspended_at is null as active
      from role_grant g join person p on p.id = g.person_id where g.role = 'admin'`);
  }

  private async lock(tx: Tx, id: string): Promise<PersonEntity> {
    const person = looksLikeUuid(id)
      ? await tx.manager.findOne(PersonEntity, { where: { id }, lock: { mode: 'for_no_key_update' } })
      : null;
    if (!person) throw notFound();
    return person;
  }

  async save(tx: Tx, { id, ...changed }: PersonEntity): Promise<void> {
    await tx.manager.update(PersonEntity, { id }, changed);
  }
}
