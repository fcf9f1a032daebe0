import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, moderatesEverywhere, notFound, requirePerson } from '@guildhall/kernel';
import { type ActChange, type ModerationTarget, sql, type TargetFacts, type Tx } from '@guildhall/database';
import { InterestStepKind, IntroductionState } from '../interest/interest.kinds.js';
import { isOver } from '../interest/interest.moves.js';
import { InterestRepository, standingOf } from '../interest/interest.repository.js';
import { visibleCopy } from './copy.service.js';

/**
 * Lets moderators act on what was reported: the copy is the thing, and the interest it was taken from stays out of
 * their sight. To hide it is to end the interest and its introduction, which is not brought back.
 */
@Injectable()
export class InterestCopyTarget implements ModerationTarget {
  readonly type = 'INTEREST';

  constructor(private readonly interests: InterestRepository) {}

  async facts(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<TargetFacts | null> {
    if (!/^[1-9]\d{0,17}$/.test(id)) return null;
    return reader.one<TargetFacts>(sql`select null as theme, y.about_id as "subjectId" from interest_copy y
      where y.id = ${id}::bigint and ${visibleCopy(actor)}`);
  }

  async hide(tx: Tx, actor: Actor, id: string): Promise<ActChange | null> {
    requirePerson(actor);
    if (!moderatesEverywhere(actor)) throw forbidden();
    const of = await tx.one<{ interest: string; post: string }>(sql`
      select i.id::text as interest, i.post_id::text as post from interest_copy y join interest i on i.id = y.interest_id
      where y.id = ${id}::bigint`);
    const held = of && (await this.interests.hold(tx, of.interest, of.post));
    if (!held) throw notFound();
    if (isOver(standingOf(held))) return null;
    const { interest, introduction } = held;
    interest.end();
    await this.interests.save(tx, interest);
    if (introduction) {
      introduction.end(IntroductionState.ENDED, clock.now(), null);
      await this.interests.saveIntroduction(tx, introduction);
    }
    this.interests.step(tx, InterestStepKind.ENDED, interest.id, null);
    return { before: { ended: false }, after: { ended: true } };
  }

  /** Two centres are not brought together again by others. */
  undo(): Promise<boolean> {
    return Promise.resolve(false);
  }

  theme(): Promise<string | null> {
    return Promise.resolve(null);
  }

  path(id: string): string {
    return `/interests/copies/${id}`;
  }
}
