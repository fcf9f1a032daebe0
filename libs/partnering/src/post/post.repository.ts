import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { columnsOf, sql, type Tx } from '@guildhall/database';
import { requireSeat } from '@guildhall/centre';
import { PartnerPostEntity } from './post.entity.js';
import { canPartnerPost, type PartnerPostAbility } from './post.policy.js';

/** The only way to hold a partner post for change. */
@Injectable()
export class PartnerPostRepository {
  /** Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: PartnerPostAbility, id: string): Promise<PartnerPostEntity> {
    const post = await this.lock(tx, id);
    if (!post || !canPartnerPost.view(actor, post)) throw notFound();
    const person = requirePerson(actor);
    if (!canPartnerPost[ability](actor, post)) throw forbidden();
    if (ability === 'edit') await requireSeat(tx, person, post.centreId);
    return post;
  }

  /** Locks and loads without asking a policy, expired if its day is over: for whoever has a right of another kind. */
  async lock(tx: Tx, id: string): Promise<PartnerPostEntity | null> {
    const row = await tx.one<PartnerPostEntity>(sql`
      select ${columnsOf(tx, PartnerPostEntity, 'held')}, held.answer_by::text as "answerBy",
        held.warned_for::text as "warnedFor"
      from partner_post held where held.id = ${id} for no key update`);
    if (!row) return null;
    const post = Object.assign(new PartnerPostEntity(), row);
    post.settle(clock.now());
    return post;
  }

  async add(tx: Tx, post: PartnerPostEntity): Promise<void> {
    await tx.manager.insert(PartnerPostEntity, post);
  }

  async save(tx: Tx, { id, ...changed }: PartnerPostEntity): Promise<void> {
    await tx.manager.update(PartnerPostEntity, { id }, changed);
  }
}
