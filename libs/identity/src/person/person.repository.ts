import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@guildhall/database';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { PersonEntity } from './person.entity.js';
import { canPerson, type PersonAbility } from './person.policy.js';
import { looksLikeUuid } from './person.queries.js';

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
