import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, IdPipe, orProblem } from '@guildhall/kernel';
import { MoveService } from '../question/move.service.js';
import { QuestionReader } from '../question/question.reader.js';
import { LiveQuestionView } from '../question/question.view.js';
import { DecideQuestionInput, MergeQuestionInput, MoveQuestionInput, UndoQuestionInput } from './fate.input.js';
import {
  DecideQuestionResult,
  DecideQuestionSuccess,
  LetQuestionThroughResult,
  LetQuestionThroughSuccess,
  MergeQuestionResult,
  MergeQuestionSuccess,
  MoveQuestionResult,
  MoveQuestionSuccess,
  UndoQuestionResult,
  UndoQuestionSuccess,
} from './fate.results.js';
import { FateService, seenIn } from './fate.service.js';
import { MergeService } from './merge.service.js';
import { UndoService } from './undo.service.js';

/** What hosts decide about live questions. */
@Resolver(() => LiveQuestionView)
export class FateResolver {
  constructor(
    private readonly fates: FateService,
    private readonly merging: MergeService,
    private readonly moving: MoveService,
    private readonly undoing: UndoService,
    private readonly reader: QuestionReader,
  ) {}

  @Mutation(() => DecideQuestionResult, {
    description: 'Gives a question its fate; what is shown goes to the big screen. For hosts of the webinar.',
  })
  decideQuestion(@CurrentExchange() exchange: Exchange, @Args('input') input: DecideQuestionInput) {
    return orProblem(async () => {
      const webinar = await this.fates.decide(exchange.actor, input);
      return new DecideQuestionSuccess(await this.reader.read(exchange, webinar, input.question));
    });
  }

  @Mutation(() => LetQuestionThroughResult, {
    description: 'Shows everybody a question that was held back. For hosts of the webinar.',
  })
  async letQuestionThrough(
    @CurrentExchange() exchange: Exchange,
    @Args('question', { type: () => ID }, IdPipe) id: string,
  ) {
    const webinar = await this.fates.letThrough(exchange.actor, id);
    return new LetQuestionThroughSuccess(await this.reader.read(exchange, webinar, id));
  }

  @Mutation(() => MergeQuestionResult, {
    description:
      'Merges a question into another that asks the same and has the votes of both from then on. For hosts of the webinar.',
  })
  mergeQuestion(@CurrentExchange() exchange: Exchange, @Args('input') input: MergeQuestionInput) {
    return orProblem(async () => {
      const webinar = await this.merging.merge(exchange.actor, input);
      return new MergeQuestionSuccess(await this.reader.read(exchange, webinar, input.question));
    });
  }

  @Mutation(() => MoveQuestionResult, {
    description:
      'Lets a question go on as a thread, written by its asker where they have an account and showed their name, else by the host; twice is the same as once. Of a rehearsal no thread is opened. For hosts of the webinar.',
  })
  moveQuestion(@CurrentExchange() exchange: Exchange, @Args('input') input: MoveQuestionInput) {
    return orProblem(async () => {
      const { webinar } = await this.moving.move(exchange.actor, { ...input, seen: seenIn(input) });
      return new MoveQuestionSuccess(await this.reader.read(exchange, webinar, input.question));
    });
  }

  @Mutation(() => UndoQuestionResult, {
    description:
      'Takes back the last decision about a question, or the last the viewer took. For hosts of the webinar.',
  })
  undoQuestion(@CurrentExchange() exchange: Exchange, @Args('input') input: UndoQuestionInput) {
    return orProblem(async () => {
      const question = await this.undoing.undo(exchange.actor, input);
      return new UndoQuestionSuccess(await this.reader.read(exchange, input.webinar, question));
    });
  }
}
