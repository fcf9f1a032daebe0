import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import type { InterestStepKind } from './interest.kinds.js';
import { canMove, type Move, sideOf } from './interest.moves.js';
import { InterestMovedOn, OtherSidePaused } from './interest.problems.js';
import { type HeldBy, InterestRepository, standingOf } from './interest.repository.js';

/** Where moves are made: held, checked, done, put on record, all in one transaction. */
@Injectable()
export class InterestDesk {
  constructor(
    private readonly database: Database,
    readonly interests: InterestRepository,
    private readonly limits: Limits,
  ) {}

  /** @throws Stopped by InterestMovedOn when somebody was quicker. */
  async move(
    actor: Actor,
    id: string,
    move: Move,
    work: (tx: Tx, held: HeldBy) => Promise<InterestStepKind | null> | InterestStepKind | null,
  ): Promise<string> {
    return this.transaction(requirePerson(actor), async (tx) => {
      const held = await this.interests.require(tx, actor, id, sideOf[move]);
      if (!canMove(move, held.side, standingOf(held))) throw new Stopped(new InterestMovedOn(actor.language));
      const step = await work(tx, held);
      if (step) this.interests.step(tx, step, id, held);
      return id;
    });
  }

  /** One transaction of somebody who has writes left. */
  async transaction<T>(person: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.limits.spend('writesByPerson', person);
    return this.database.transaction(work);
  }

  /**
   * Holds those who would be shown, by side, until the transaction ends.
   * @throws Stopped by OtherSidePaused when one of them has left, is suspended, or their centre is not there.
   */
  async requireActing(tx: Tx, { language }: Actor, ...people: readonly { person: string; centre: string }[]) {
    for (const { person, centre } of people) {
      await tx.rows(sql`select from centre_member m join person p on p.id = m.person_id
        where m.centre_id = ${centre} and m.person_id = ${person} and m.left_at is null for share of m, p`);
      const row = await tx.one<{ acts: boolean }>(sql`select acts_for(${centre}, ${person}) as acts`);
      if (!row?.acts) throw new Stopped(new OtherSidePaused(language));
    }
  }
}
