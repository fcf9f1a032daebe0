import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, Stopped } from '@guildhall/kernel';
import { PartnerPostReplies } from '../post/post.replies.js';
import { InterestDesk } from '../interest/interest.desk.js';
import { movedEvent } from '../interest/interest.events.js';
import { InterestSide, InterestStepKind, IntroductionState } from '../interest/interest.kinds.js';
import type { Move } from '../interest/interest.moves.js';
import { InterestMovedOn } from '../interest/interest.problems.js';
import type { HeldBy } from '../interest/interest.repository.js';

const otherOf = (side: InterestSide): InterestSide =>
  side === InterestSide.AUTHOR ? InterestSide.ASKER : InterestSide.AUTHOR;

/** What the two sides do with an introduction. Of all that happens at once, the first decides how it ends. */
@Injectable()
export class IntroductionService {
  constructor(
    private readonly desk: InterestDesk,
    private readonly replies: PartnerPostReplies,
  ) {}

  /** Opens it: from now on both read whom to write to. */
  accept(actor: Actor, id: string): Promise<string> {
    return this.desk.move(actor, id, 'acceptIntroduction', async (tx, { introduction, interest, ...held }) => {
      if (!introduction) throw new Stopped(new InterestMovedOn(actor.language));
      if (held.post.hiddenAt || held.post.centreHidden) throw forbidden();
      const { authorPersonId, authorCentreId } = introduction;
      const { person, centre } = held;
      await this.desk.requireActing(tx, actor, { person: authorPersonId, centre: authorCentreId }, { person, centre });
      introduction.open(person, clock.now());
      interest.awaitNobody();
      await this.desk.interests.save(tx, interest);
      await this.desk.interests.saveIntroduction(tx, introduction);
      await this.replies.found(tx, held.post);
      tx.publish(movedEvent(id, person, InterestSide.AUTHOR));
      return InterestStepKind.OPENED;
    });
  }

  /** The asker does not want it after all. */
  decline(actor: Actor, id: string): Promise<string> {
    return this.end(actor, id, 'declineIntroduction', IntroductionState.DECLINED);
  }

  /** The author takes the acceptance back. */
  takeBack(actor: Actor, id: string): Promise<string> {
    return this.end(actor, id, 'takeBack', IntroductionState.WITHDRAWN);
  }

  close(actor: Actor, id: string): Promise<string> {
    return this.end(actor, id, 'close', IntroductionState.CLOSED);
  }

  /** The other centre reads that it was closed, and can send no more interests in posts of this one. */
  block(actor: Actor, id: string): Promise<string> {
    return this.end(actor, id, 'block', IntroductionState.BLOCKED);
  }

  /** Another person acts for their centre from now on, and is shown instead of who did. */
  takeOver(actor: Actor, id: string): Promise<string> {
    return this.desk.move(actor, id, 'takeOver', async (tx, { interest, introduction, side, person }) => {
      const acting = side === InterestSide.AUTHOR ? introduction?.authorPersonId : interest.personId;
      if (acting === undefined || acting === person) return null;
      if (side === InterestSide.ASKER) interest.personId = person;
      introduction?.handOver(side, person);
      await this.desk.interests.save(tx, interest);
      if (introduction) await this.desk.interests.saveIntroduction(tx, introduction);
      return InterestStepKind.HANDED_OVER;
    });
  }

  /** What one side wrote is its own to take away, once all is over. */
  erase(actor: Actor, id: string): Promise<string> {
    return this.desk.move(actor, id, 'erase', async (tx, { interest, side }) => {
      const isAuthor = side === InterestSide.AUTHOR;
      if (!(isAuthor ? interest.eraseAuthor(clock.now()) : interest.eraseAsker(clock.now()))) return null;
      await this.desk.interests.save(tx, interest);
      return InterestStepKind.ERASED;
    });
  }

  private end(actor: Actor, id: string, move: Move, state: keyof typeof stepOf): Promise<string> {
    return this.desk.move(actor, id, move, async (tx, held: HeldBy) => {
      const { introduction, interest, side, person } = held;
      if (!introduction) throw new Stopped(new InterestMovedOn(actor.language));
      introduction.end(state, clock.now(), held);
      await this.desk.interests.saveIntroduction(tx, introduction);
      await this.desk.interests.save(tx, interest.awaitNobody());
      tx.publish(movedEvent(id, person, otherOf(side)));
      return stepOf[state];
    });
  }
}

const stepOf = {
  [IntroductionState.DECLINED]: InterestStepKind.INTRODUCTION_DECLINED,
  [IntroductionState.WITHDRAWN]: InterestStepKind.TAKEN_BACK,
  [IntroductionState.CLOSED]: InterestStepKind.CLOSED,
  [IntroductionState.BLOCKED]: InterestStepKind.BLOCKED,
} as const;
