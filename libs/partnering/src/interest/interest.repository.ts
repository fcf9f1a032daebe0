import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { actedOn, columnsOf, hold, sql, type Tx } from '@guildhall/database';
import { requireSeat } from '@guildhall/centre';
import { IntroductionEntity } from '../introduction/introduction.entity.js';
import { PartnerPostEntity } from '../post/post.entity.js';
import { InterestEntity } from './interest.entity.js';
import { InterestSide, type InterestStepKind } from './interest.kinds.js';
import { canInterest, sideOfActor } from './interest.policy.js';
import type { Standing } from './interest.moves.js';

/** An interest that is held for change, with all that belongs to it. */
export interface Held {
  readonly post: PartnerPostEntity;
  readonly interest: InterestEntity;
  readonly introduction: IntroductionEntity | null;
}

/** The same, held by somebody of one side. */
export interface HeldBy extends Held {
  readonly side: InterestSide;
  readonly person: string;
  /** The centre the person acts for. */
  readonly centre: string;
}

export const standingOf = ({ interest, introduction }: Held): Standing => ({
  ...{ state: interest.state, hasQuestion: interest.askedAt !== null, introduction: introduction?.state ?? null },
});

/** What notices about an interest are about. */
export const interestSubject = (id: string): string => `interest:${id}`;

/** The only way to hold an interest for change. Locks are always taken in the order post, interest, introduction. */
@Injectable()
export class InterestRepository {
  /**
   * Locks and loads for a side, or for whichever side the actor is of. Refusals: NOT_FOUND for everybody but the two
   * sides, FORBIDDEN for the other side, and for whom a centre has lost meanwhile.
   */
  async require(tx: Tx, actor: Actor, id: string, wanted: InterestSide | null): Promise<HeldBy> {
    const facts = await tx.one<{ post: string; authorCentreId: string; centreId: string }>(sql`
      select p.id::text as post, p.centre_id::text as "authorCentreId", i.centre_id::text as "centreId"
      from interest i join partner_post p on p.id = i.post_id where i.id = ${id}`);
    const side = facts && (wanted ?? sideOfActor(actor, facts));
    if (!facts || !side || !canInterest.view(actor, facts)) throw notFound();
    const person = requirePerson(actor);
    if (!canInterest.speakAs(actor, facts, side)) throw forbidden();
    const held = await this.hold(tx, id, facts.post);
    if (!held) throw notFound();
    const centre = side === InterestSide.AUTHOR ? held.post.centreId : held.interest.centreId;
    await requireSeat(tx, person, centre);
    return { ...held, side, person, centre };
  }

  /** Locks and loads for what no side does. */
  async hold(tx: Tx, id: string, postId: string): Promise<Held | null> {
    const post = await hold(tx, PartnerPostEntity, postId);
    const interest = await hold(tx, InterestEntity, id);
    if (!post || !interest) return null;
    const row = await tx.one<IntroductionEntity>(sql`select ${columnsOf(tx, IntroductionEntity, 'held')}
      from introduction held where held.interest_id = ${id} for no key update`);
    return { post, interest, introduction: row && Object.assign(new IntroductionEntity(), row) };
  }

  async add(tx: Tx, interest: InterestEntity): Promise<void> {
    await tx.manager.insert(InterestEntity, interest);
  }

  async save(tx: Tx, { id, ...changed }: InterestEntity): Promise<void> {
    await tx.manager.update(InterestEntity, { id }, changed);
  }

  async addIntroduction(tx: Tx, introduction: IntroductionEntity): Promise<void> {
    await tx.manager.insert(IntroductionEntity, introduction);
  }

  async saveIntroduction(tx: Tx, { id, ...changed }: IntroductionEntity): Promise<void> {
    await tx.manager.update(IntroductionEntity, { id }, changed);
  }

  /** Puts a step on record; whoever does it has dealt with what they were told before. */
  step(tx: Tx, step: InterestStepKind, interest: string, by: { person: string; centre: string } | null): void {
    tx.defer(sql`insert into interest_step (interest_id, step, person_id, centre_id, at)
      values (${interest}::bigint, ${step}::text, ${by?.person ?? null}::uuid, ${by?.centre ?? null}::bigint,
        ${clock.now()}::timestamptz)`);
    if (by) actedOn(tx, by.person, interestSubject(interest));
  }
}
