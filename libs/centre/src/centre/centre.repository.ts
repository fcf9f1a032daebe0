import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { hold, sql, type Tx } from '@guildhall/database';
import { CentreEntity } from './centre.entity.js';
import { canCentre, type CentreAbility } from './centre.policy.js';

/** The only way to hold a centre for change. */
@Injectable()
export class CentreRepository {
  /** Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: CentreAbility, id: string): Promise<CentreEntity> {
    const centre = await this.lock(tx, actor, id);
    const person = requirePerson(actor);
    if (!canCentre[ability](actor, centre)) throw forbidden();
    if (ability === 'speak' || ability === 'represent') await requireSeat(tx, person, id, ability === 'represent');
    return centre;
  }

  /** Locks one that the actor may see, for what its people and moderators do with who speaks for it. */
  async lock(tx: Tx, actor: Actor, id: string): Promise<CentreEntity> {
    const centre = await hold(tx, CentreEntity, id);
    if (!centre || !canCentre.view(actor, centre)) throw notFound();
    requirePerson(actor);
    return centre;
  }

  async add(tx: Tx, centre: CentreEntity): Promise<void> {
    await tx.manager.insert(CentreEntity, centre);
  }

  async save(tx: Tx, { id, ...changed }: CentreEntity): Promise<void> {
    await tx.manager.update(CentreEntity, { id }, changed);
  }
}

/**
 * Holds the seat of somebody who acts for a centre until the transaction ends: whoever is removed meanwhile either acted
 * before, or is refused (FORBIDDEN).
 */
export async function requireSeat(tx: Tx, person: string, centre: string, asRepresentative = false): Promise<void> {
  const seat = await tx.one<{ role: string }>(sql`select role from centre_member
    where centre_id = ${centre} and person_id = ${person} and left_at is null for share`);
  if (!seat || (asRepresentative && seat.role !== 'representative')) throw forbidden();
}
