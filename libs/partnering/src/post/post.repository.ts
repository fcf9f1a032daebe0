import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { hold, type Tx } from '@guildhall/database';
import { requireSeat } from '@guildhall/centre';
import { PartnerPostEntity } from './post.entity.js';
import { canPartnerPost, type PartnerPostAbility } from './post.policy.js';

/** The only way to hold a partner post for change. */
@Injectable()
export class PartnerPostRepository {
  /** Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: PartnerPostAbility, id: string): Promise<PartnerPostEntity> {
    const post = await hold(tx, PartnerPostEntity, id);
    if (!post || !canPartnerPost.view(actor, post)) throw notFound();
    const person = requirePerson(actor);
    if (!canPartnerPost[ability](actor, post)) throw forbidden();
    if (ability === 'edit') await requireSeat(tx, person, post.centreId);
    return post;
  }

  async add(tx: Tx, post: PartnerPostEntity): Promise<void> {
    await tx.manager.insert(PartnerPostEntity, post);
  }

  async save(tx: Tx, { id, ...changed }: PartnerPostEntity): Promise<void> {
    await tx.manager.update(PartnerPostEntity, { id }, changed);
  }
}
