import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, forbidden, IdPipe } from '@guildhall/kernel';
import { AttendeeLoader } from '../attendee/attendee.loader.js';
import { declineReasonsOf, reasonIn } from '../fate/decline-reasons.js';
import { titleFrom } from '../question/follow-up.text.js';
import { QuestionQueries } from '../question/question.queries.js';
import { isForAll } from '../question/question.screen.js';
import { LiveQuestionView, type QuestionRow } from '../question/question.view.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import {
  PartnerOfferArgs,
  PremoderationArgs,
  SetDeclineReasonsInput,
  SlideArgs,
  SpotlightArgs,
} from './stage.input.js';
import { StageQueries } from './stage.queries.js';
import {
  SetDeclineReasonsResult,
  SetDeclineReasonsSuccess,
  SetPartnerOfferResult,
  SetPartnerOfferSuccess,
  SetPremoderationResult,
  SetPremoderationSuccess,
  ShowSlideResult,
  ShowSlideSuccess,
  SpotlightQuestionResult,
  SpotlightQuestionSuccess,
} from './stage.results.js';
import { StageService } from './stage.service.js';
import { DeclineReasonView, QuestionCountsView } from './stage.view.js';

/** What hosts turn and read while a webinar is on. */
@Resolver(() => WebinarView)
export class StageResolver {
  constructor(
    private readonly stage: StageService,
    private readonly queries: StageQueries,
    private readonly questions: QuestionQueries,
    private readonly webinars: WebinarQueries,
    private readonly attendees: AttendeeLoader,
  ) {}

  @Mutation(() => SpotlightQuestionResult, {
    description: 'Puts one question on the big screen, or none. For hosts of the webinar.',
  })
  async spotlightQuestion(@CurrentActor() actor: Actor, @Args() args: SpotlightArgs) {
    return new SpotlightQuestionSuccess(await this.webinars.require(actor, await this.stage.spotlight(actor, args)));
  }

  @Mutation(() => ShowSlideResult, { description: 'Says which slide is shown now. For hosts of the webinar.' })
  async showSlide(@CurrentActor() actor: Actor, @Args() args: SlideArgs) {
    return new ShowSlideSuccess(await this.webinars.require(actor, await this.stage.showSlide(actor, args)));
  }

  @Mutation(() => SetPremoderationResult, {
    description: 'Lets questions wait for a host from now on, or no longer. For hosts of the webinar.',
  })
  async setPremoderation(@CurrentActor() actor: Actor, @Args() args: PremoderationArgs) {
    return new SetPremoderationSuccess(await this.webinars.require(actor, await this.stage.premoderate(actor, args)));
  }

  @Mutation(() => SetPartnerOfferResult, {
    description: 'Lets attendees say that they look for partners, or no longer. For hosts of the webinar.',
  })
  async setPartnerOffer(@CurrentActor() actor: Actor, @Args() args: PartnerOfferArgs) {
    return new SetPartnerOfferSuccess(await this.webinars.require(actor, await this.stage.offerPartners(actor, args)));
  }

  @Mutation(() => SetDeclineReasonsResult, {
    description: 'Says which reasons questions of this webinar are declined with. For its hosts.',
  })
  async setDeclineReasons(@CurrentActor() actor: Actor, @Args('input') input: SetDeclineReasonsInput) {
    return new SetDeclineReasonsSuccess(await this.webinars.require(actor, await this.stage.setReasons(actor, input)));
  }

  @ResolveField(() => LiveQuestionView, {
    nullable: true,
    description: 'The question on the big screen; null for everybody while it is held or hidden.',
  })
  async spotlight(@Parent() webinar: Webinar, @CurrentExchange() exchange: Exchange): Promise<QuestionRow | null> {
    if (webinar.spotlightId === null) return null;
    const attendee = await this.attendees.of(exchange, webinar.id);
    const question = await this.questions.find(exchange.actor, webinar, attendee?.id ?? null, webinar.spotlightId);
    return question && isForAll(question) ? question : null;
  }

  @ResolveField(() => QuestionCountsView, {
    nullable: true,
    description: 'How many questions are where, without hidden ones; null for all but those who run the webinar.',
  })
  async questionCounts(@Parent() { id, viewerCan }: Webinar): Promise<QuestionCountsView | null> {
    return viewerCan.moderate ? this.queries.counts(id) : null;
  }

  @ResolveField(() => [LiveQuestionView], {
    description:
      'What one of its questions may be merged into, the most similar first, at most eight. Refusal: FORBIDDEN for all but hosts.',
  })
  similarQuestions(
    @Parent() { id, viewerCan }: Webinar,
    @Args('question', { type: () => ID }, IdPipe) question: string,
  ): Promise<QuestionRow[]> {
    if (!viewerCan.host) throw forbidden();
    return this.queries.similar(id, question);
  }

  @ResolveField(() => [DeclineReasonView], {
    description: 'The reasons hosts decline questions with, at most ten; empty for everybody else.',
  })
  declineReasons(@Parent() webinar: Webinar, @CurrentActor() { language }: Actor): DeclineReasonView[] {
    if (!webinar.viewerCan.host) return [];
    return declineReasonsOf(webinar).map((reason, index) => ({
      number: index + 1,
      text: reasonIn(reason, language, webinar.language, 'en'),
      texts: Object.entries(reason).map(([tag, text]) => ({ language: tag, text })),
    }));
  }
}

/** What hosts read of a question. */
@Resolver(() => LiveQuestionView)
export class StageQuestionResolver {
  @ResolveField(() => String, {
    description: 'A title for the thread it may go on in, 8 to 150 characters: its first sentence.',
  })
  threadTitle(@Parent() question: QuestionRow): string {
    return titleFrom(question);
  }
}
