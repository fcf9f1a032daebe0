import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  notFound,
  orProblem,
  type Page,
} from '@guildhall/kernel';
import { AttendeeLoader } from '../attendee/attendee.loader.js';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { AskLiveQuestionInput, QuestionFate, QuestionListArgs } from './question.input.js';
import { QuestionQueries } from './question.queries.js';
import { QuestionReader } from './question.reader.js';
import {
  AskLiveQuestionResult,
  AskLiveQuestionSuccess,
  VoteForQuestionResult,
  VoteForQuestionSuccess,
} from './question.results.js';
import { QuestionService } from './question.service.js';
import { LiveQuestionConnection, LiveQuestionView, type QuestionRow } from './question.view.js';

const questionId = { type: () => ID } as const;

@Resolver(() => LiveQuestionView)
export class QuestionResolver {
  constructor(
    private readonly service: QuestionService,
    private readonly queries: QuestionQueries,
    private readonly reader: QuestionReader,
    private readonly webinars: WebinarQueries,
  ) {}

  @Query(() => LiveQuestionView, {
    description: 'A live question wherever it was asked. NOT_FOUND when it is not to be seen.',
  })
  async liveQuestion(@CurrentActor() actor: Actor, @Args('id', questionId, IdPipe) id: string): Promise<QuestionRow> {
    const question = (await this.queries.byIds(actor, [id])).get(id);
    if (!question) throw notFound();
    return question;
  }

  @ResolveField(() => WebinarView, { description: 'The webinar it was asked in.' })
  webinar(@Parent() { webinarId }: QuestionRow, @CurrentActor() actor: Actor): Promise<Webinar> {
    return this.webinars.require(actor, webinarId);
  }

  @Mutation(() => AskLiveQuestionResult, {
    description: 'Asks a question of a webinar one has joined. Refusals: FORBIDDEN when not joined, muted or closed.',
  })
  async askLiveQuestion(@CurrentExchange() exchange: Exchange, @Args('input') input: AskLiveQuestionInput) {
    return orProblem(async () => {
      const id = await this.service.ask(exchange.actor, input);
      return new AskLiveQuestionSuccess(await this.reader.read(exchange, input.webinar, id));
    });
  }

  @Mutation(() => VoteForQuestionResult, {
    description: 'Votes for a question, or for the one it was merged into; twice is the same as once.',
  })
  async voteForQuestion(@CurrentExchange() exchange: Exchange, @Args('question', questionId, IdPipe) id: string) {
    const { webinar, question } = await this.service.vote(exchange.actor, id, true);
    return new VoteForQuestionSuccess(await this.reader.read(exchange, webinar, question));
  }

  @Mutation(() => VoteForQuestionResult, { description: 'Takes the vote back.' })
  async withdrawVoteForQuestion(
    @CurrentExchange() exchange: Exchange,
    @Args('question', questionId, IdPipe) id: string,
  ) {
    const { webinar, question } = await this.service.vote(exchange.actor, id, false);
    return new VoteForQuestionSuccess(await this.reader.read(exchange, webinar, question));
  }

  @ResolveField() fate(@Parent() { fate }: QuestionRow): QuestionFate {
    return fate.toUpperCase() as QuestionFate;
  }
  @ResolveField(() => LiveQuestionView, {
    nullable: true,
    description: 'The question this one was merged into, as far as it can be seen.',
  })
  async mergedQuestion(
    @Parent() { mergedInto }: QuestionRow,
    @CurrentExchange() exchange: Exchange,
  ): Promise<QuestionRow | null> {
    if (mergedInto === null) return null;
    const loader = loaderIn(exchange, QuestionQueries, (ids) => this.queries.open(ids));
    return (await loader.load(mergedInto)) ?? null;
  }

  @ResolveField() isHeld(@Parent() { heldAt }: QuestionRow): boolean {
    return heldAt !== null;
  }
  @ResolveField() isHidden(@Parent() { hiddenAt }: QuestionRow): boolean {
    return hiddenAt !== null;
  }
}

/** The questions of a webinar. */
@Resolver(() => WebinarView)
export class WebinarQuestionsResolver {
  constructor(
    private readonly queries: QuestionQueries,
    private readonly attendees: AttendeeLoader,
  ) {}

  @ResolveField(() => LiveQuestionConnection, { description: 'Questions the viewer may see.' })
  async questions(
    @Parent() webinar: Webinar,
    @CurrentActor() actor: Actor,
    @CurrentExchange() exchange: Exchange,
    @Args() listing: QuestionListArgs,
  ): Promise<Page<QuestionRow>> {
    const attendee = await this.attendees.of(exchange, webinar.id);
    return this.queries.list(actor, webinar, attendee?.id ?? null, listing);
  }

  @ResolveField(() => LiveQuestionView, {
    nullable: true,
    description: 'One of its questions, if the viewer may see it.',
  })
  async question(
    @Parent() webinar: Webinar,
    @CurrentExchange() exchange: Exchange,
    @Args('id', questionId, IdPipe) id: string,
  ): Promise<QuestionRow | null> {
    const attendee = await this.attendees.of(exchange, webinar.id);
    return this.queries.find(exchange.actor, webinar, attendee?.id ?? null, id);
  }

  @ResolveField(() => [LiveQuestionView], {
    description: 'What the viewer asked here, the latest first, at most 50: also what waits or was hidden.',
  })
  async viewerQuestions(@Parent() { id }: Webinar, @CurrentExchange() exchange: Exchange): Promise<QuestionRow[]> {
    const attendee = await this.attendees.of(exchange, id);
    return attendee ? this.queries.own(attendee.id) : [];
  }

  @ResolveField(() => [ID], { description: 'The questions the viewer voted for here, at most 1,000.' })
  async viewerVotes(@Parent() { id }: Webinar, @CurrentExchange() exchange: Exchange): Promise<string[]> {
    const attendee = await this.attendees.of(exchange, id);
    return attendee ? this.queries.votes(attendee.id) : [];
  }
}
