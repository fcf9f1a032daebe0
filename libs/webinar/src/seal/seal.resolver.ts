import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  clock,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  notFound,
  orProblem,
} from '@guildhall/kernel';
import { QuestionQueries } from '../question/question.queries.js';
import type { QuestionRow } from '../question/question.view.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { DecideSealInput, RequestSealInput } from './seal.input.js';
import { isSecond } from './seal.policy.js';
import { SealQueries, SHOWN_DAYS } from './seal.queries.js';
import { SealService } from './seal.service.js';
import {
  DecideSealResult,
  DecideSealSuccess,
  RequestSealResult,
  RequestSealSuccess,
  type SealedIdentityView,
  SealOutcome,
  SealRequestView,
  type SealRow,
  WithdrawSealResult,
  WithdrawSealSuccess,
} from './seal.view.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const SEALED_QUESTIONS = Symbol('questions of seals');

/** Wishes to know who asked. */
@Resolver(() => SealRequestView)
export class SealResolver {
  constructor(
    private readonly service: SealService,
    private readonly queries: SealQueries,
    private readonly questions: QuestionQueries,
  ) {}

  @Mutation(() => RequestSealResult, {
    description:
      'Asks to learn who asked a question. For hosts and moderators of its webinar; a second one has to agree, and everything is put on record.',
  })
  async requestSeal(@CurrentActor() actor: Actor, @Args('input') input: RequestSealInput) {
    return new RequestSealSuccess(await this.service.request(actor, input));
  }

  @Mutation(() => DecideSealResult, {
    description: 'Agrees as the second one that the two learn who asked, or declines. The asker is told afterwards.',
  })
  decideSeal(@CurrentActor() actor: Actor, @Args('input') input: DecideSealInput) {
    return orProblem(async () => new DecideSealSuccess(await this.service.decide(actor, input)));
  }

  @Mutation(() => WithdrawSealResult, { description: 'Takes one’s own wish back, while it waits; it stays on record.' })
  withdrawSeal(@CurrentActor() actor: Actor, @Args('seal', { type: () => ID }, IdPipe) id: string) {
    return orProblem(async () => new WithdrawSealSuccess(await this.service.withdraw(actor, id)));
  }

  @ResolveField() outcome(@Parent() { outcome }: SealRow): SealOutcome | null {
    return outcome && (outcome.toUpperCase() as SealOutcome);
  }

  @ResolveField() async question(
    @Parent() { questionId }: SealRow,
    @CurrentExchange() exchange: Exchange,
  ): Promise<QuestionRow> {
    const loader = loaderIn(exchange, SEALED_QUESTIONS, (ids, actor) => this.questions.byIds(actor, ids));
    const question = await loader.load(questionId);
    if (!question) throw notFound();
    return question;
  }

  @ResolveField() viewerCanDecide(@Parent() seal: SealRow, @CurrentActor() actor: Actor): boolean {
    return seal.outcome === null && isSecond(actor, seal);
  }

  @ResolveField() viewerCanWithdraw(
    @Parent() { outcome, requestedById }: SealRow,
    @CurrentActor() actor: Actor,
  ): boolean {
    return outcome === null && requestedById === actor.personId;
  }

  @ResolveField() async identity(
    @Parent() { id, outcome }: SealRow,
    @CurrentExchange() exchange: Exchange,
  ): Promise<SealedIdentityView | null> {
    if (outcome !== 'opened') return null;
    const loader = loaderIn(exchange, SealQueries, (ids, actor) => this.queries.identities(actor, ids));
    return (await loader.load(id)) ?? null;
  }

  @ResolveField() shownUntil(@Parent() { outcome, decidedAt }: SealRow): Date | null {
    if (outcome !== 'opened' || !decidedAt) return null;
    const until = new Date(decidedAt.getTime() + SHOWN_DAYS * DAY_MS);
    return until > clock.now() ? until : null;
  }
}

@Resolver(() => WebinarView)
export class WebinarSealsResolver {
  constructor(private readonly queries: SealQueries) {}

  @ResolveField(() => [SealRequestView], {
    description: 'Wishes to know who asked, the latest first, at most 100; for those who moderate it, else empty.',
  })
  seals(@Parent() { id }: Webinar, @CurrentActor() actor: Actor): Promise<SealRow[]> {
    return this.queries.list(actor, id);
  }
}
