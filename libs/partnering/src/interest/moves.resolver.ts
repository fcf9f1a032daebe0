import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, IdPipe, orProblem } from '@guildhall/kernel';
import { IntroductionService } from '../introduction/introduction.service.js';
import { InterestDecisionService } from './decision.service.js';
import {
  AnswerInterestInput,
  AskInterestInput,
  DeclineInterestInput,
  EditInterestInput,
  ExpressInterestInput,
  MarkInterestInput,
} from './interest.input.js';
import { InterestQueries } from './interest.queries.js';
import {
  ExpressInterestResult,
  ExpressInterestSuccess,
  MoveInterestResult,
  MoveInterestSuccess,
} from './interest.results.js';
import { InterestService } from './interest.service.js';
import { InterestView } from './interest.view.js';

const interestId = { type: () => ID } as const;
const refusals = 'Refusals: UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, BAD_INPUT, RATE_LIMITED.';

/** What the two sides of an interest do. */
@Resolver(() => InterestView)
export class InterestMovesResolver {
  constructor(
    private readonly service: InterestService,
    private readonly decisions: InterestDecisionService,
    private readonly introductions: IntroductionService,
    private readonly queries: InterestQueries,
  ) {}

  @Mutation(() => ExpressInterestResult, {
    description: `Answers a partner post for a centre the viewer speaks for; once for each post and centre, not one’s own. ${refusals}`,
  })
  expressInterest(@CurrentActor() actor: Actor, @Args('input') input: ExpressInterestInput) {
    return orProblem(async () => {
      const id = await this.service.express(actor, input);
      return new ExpressInterestSuccess(await this.queries.require(actor, id));
    });
  }

  @Mutation(() => MoveInterestResult, { description: `Changes the answers, until the author decides. ${refusals}` })
  editInterest(@CurrentActor() actor: Actor, @Args('input') input: EditInterestInput) {
    return this.moved(actor, this.service.edit(actor, input));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Takes an interest back, until the introduction is open. ${refusals}`,
  })
  withdrawInterest(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.service.withdraw(actor, id));
  }

  @Mutation(() => MoveInterestResult, { description: `Answers the author’s one more question. ${refusals}` })
  answerInterest(@CurrentActor() actor: Actor, @Args('input') input: AnswerInterestInput) {
    return this.moved(actor, this.service.answer(actor, input));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Puts an interest on the short-list or takes it off, and keeps a note; the asker never learns. ${refusals}`,
  })
  markInterest(@CurrentActor() actor: Actor, @Args('input') input: MarkInterestInput) {
    return this.moved(actor, this.decisions.mark(actor, input));
  }

  @Mutation(() => MoveInterestResult, { description: `Asks one more question, once. ${refusals}` })
  askInterest(@CurrentActor() actor: Actor, @Args('input') input: AskInterestInput) {
    return this.moved(actor, this.decisions.ask(actor, input));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Accepts an interest and proposes the introduction. The viewer’s name and address will be shown to the asker when they accept, too. ${refusals}`,
  })
  acceptInterest(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.decisions.accept(actor, id));
  }

  @Mutation(() => MoveInterestResult, { description: `Declines an interest with kind words. ${refusals}` })
  declineInterest(@CurrentActor() actor: Actor, @Args('input') input: DeclineInterestInput) {
    return this.moved(actor, this.decisions.decline(actor, input));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Accepts the introduction as the asker: name and address of the viewer and of who accepted for the author are shown to both centres from now on. ${refusals}`,
  })
  acceptIntroduction(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.introductions.accept(actor, id));
  }

  @Mutation(() => MoveInterestResult, { description: `Declines the introduction as the asker. ${refusals}` })
  declineIntroduction(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.introductions.decline(actor, id));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Takes the acceptance back as the author, until the asker has accepted. ${refusals}`,
  })
  takeBackAcceptance(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.introductions.takeBack(actor, id));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Closes an open introduction: contacts are shown no longer. ${refusals}`,
  })
  closeIntroduction(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.introductions.close(actor, id));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Ends an introduction and keeps the other centre away: it reads that it was closed, and can express no interest in posts of this centre. ${refusals}`,
  })
  blockIntroduction(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.introductions.block(actor, id));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Lets the viewer act for their centre instead of who does now, who may have left; in an open introduction the viewer is shown from now on. ${refusals}`,
  })
  takeOverInterest(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.introductions.takeOver(actor, id));
  }

  @Mutation(() => MoveInterestResult, {
    description: `Takes away, for good, what the viewer’s side wrote; once all is over. ${refusals}`,
  })
  eraseInterest(@CurrentActor() actor: Actor, @Args('interest', interestId, IdPipe) id: string) {
    return this.moved(actor, this.introductions.erase(actor, id));
  }

  private moved(actor: Actor, done: Promise<string>) {
    return orProblem(async () => new MoveInterestSuccess(await this.queries.require(actor, await done)));
  }
}
