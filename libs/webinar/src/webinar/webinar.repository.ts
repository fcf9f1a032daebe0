import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { hold, type Tx } from '@guildhall/database';
import { WebinarEntity } from './webinar.entity.js';
import { canWebinar, type WebinarAbility } from './webinar.policy.js';

/** The only way to hold a webinar for change. */
@Injectable()
export class WebinarRepository {
  /** Locks and loads. Refusals: NOT_FOUND when unseen, UNAUTHENTICATED for a guest, FORBIDDEN. */
  async require(tx: Tx, actor: Actor, ability: WebinarAbility, id: string): Promise<WebinarEntity> {
    const webinar = await hold(tx, WebinarEntity, id);
    if (!webinar || !canWebinar.view(actor, webinar)) throw notFound();
    requirePerson(actor);
    if (!canWebinar[ability](actor, webinar)) throw forbidden();
    return webinar;
  }

  async add(tx: Tx, webinar: WebinarEntity): Promise<void> {
    await tx.manager.insert(WebinarEntity, webinar);
  }

  async save(tx: Tx, { id, ...changed }: WebinarEntity): Promise<void> {
    await tx.manager.update(WebinarEntity, { id }, changed);
  }
}
