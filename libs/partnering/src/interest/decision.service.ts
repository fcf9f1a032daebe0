import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden } from '@guildhall/kernel';
import { IntroductionEntity } from '../introduction/introduction.entity.js';
import { declineWords, spokenFor } from './decline.templates.js';
import { InterestDesk } from './interest.desk.js';
import { movedEvent } from './interest.events.js';
import type { AskInterestInput, DeclineInterestInput, MarkInterestInput } from './interest.input.js';
import { InterestSide, InterestStepKind } from './interest.kinds.js';

/** What the author's side does with an interest: each in one step. */
@Injectable()
export class InterestDecisionService {
  constructor(private readonly desk: InterestDesk) {}

  /** For the author's side alone: nothing of it is on the record that the asker reads. */
  mark(actor: Actor, { interest: id, isShortlisted, note }: MarkInterestInput): Promise<string> {
    return this.desk.move(actor, id, 'mark', async (tx, { interest }) => {
      interest.mark(isShortlisted, note);
      await this.desk.interests.save(tx, interest);
      return null;
    });
  }

  ask(actor: Actor, { interest: id, question }: AskInterestInput): Promise<string> {
    return this.desk.move(actor, id, 'ask', async (tx, { interest, person }) => {
      interest.ask(question, clock.now());
      await this.desk.interests.save(tx, interest);
      tx.publish(movedEvent(id, person, InterestSide.ASKER));
      return InterestStepKind.ASKED;
    });
  }

  /** Proposes the introduction: whoever accepts agrees to be shown once the asker accepts, too. */
  accept(actor: Actor, id: string): Promise<string> {
    return this.desk.move(actor, id, 'accept', async (tx, { post, interest, person, centre }) => {
      if (post.hiddenAt || post.centreHidden) throw forbidden();
      await this.desk.requireActing(tx, actor, { person, centre });
      interest.accept(person, clock.now());
      await this.desk.interests.save(tx, interest);
      const sides = { authorCentreId: centre, askerCentreId: interest.centreId, askerPersonId: interest.personId };
      const introduction = Object.assign(new IntroductionEntity(), { interestId: id, ...sides });
      await this.desk.interests.addIntroduction(tx, introduction.propose(person, clock.now()));
      tx.publish(movedEvent(id, person, InterestSide.ASKER));
      return InterestStepKind.ACCEPTED;
    });
  }

  decline(actor: Actor, { interest: id, reason, words }: DeclineInterestInput): Promise<string> {
    return this.desk.move(actor, id, 'decline', async (tx, { interest, person }) => {
      const said = words || declineWords(reason, spokenFor(interest.language, actor.language));
      interest.decline(reason, said, person, clock.now());
      await this.desk.interests.save(tx, interest);
      tx.publish(movedEvent(id, person, InterestSide.ASKER));
      return InterestStepKind.DECLINED;
    });
  }
}
