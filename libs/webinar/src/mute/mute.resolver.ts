import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, loaderIn, notFound } from '@guildhall/kernel';
import { QuestionQueries } from '../question/question.queries.js';
import { LiveQuestionView, type QuestionRow } from '../question/question.view.js';
import { MuteAskerInput, UnmuteAskerInput } from './mute.input.js';
import { MuteAskerResult, MuteAskerSuccess, UnmuteAskerResult, UnmuteAskerSuccess } from './mute.results.js';
import { MuteService } from './mute.service.js';

const MUTED = Symbol('questions of muted askers');

/** Muting whoever asked a question, without learning who that is. */
@Resolver(() => LiveQuestionView)
export class MuteResolver {
  constructor(
    private readonly service: MuteService,
    private readonly questions: QuestionQueries,
  ) {}

  @Mutation(() => MuteAskerResult, {
    description: 'Stops whoever asked a question from writing in its webinar. For its hosts and moderators.',
  })
  async muteAsker(@CurrentActor() actor: Actor, @Args('input') input: MuteAskerInput) {
    await this.service.mute(actor, input);
    return new MuteAskerSuccess(await this.read(actor, input.question));
  }

  @Mutation(() => UnmuteAskerResult, { description: 'Lets them write again. For its hosts and moderators.' })
  async unmuteAsker(@CurrentActor() actor: Actor, @Args('input') input: UnmuteAskerInput) {
    await this.service.unmute(actor, input);
    return new UnmuteAskerSuccess(await this.read(actor, input.question));
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether whoever asked it is muted, through a question that was as anonymous as this one or as named; told to those who moderate its webinar alone, else false.',
  })
  async isAskerMuted(@Parent() { id }: QuestionRow, @CurrentExchange() exchange: Exchange): Promise<boolean> {
    if (exchange.actor.personId === null) return false;
    const loader = loaderIn(exchange, MUTED, (ids, actor) => this.questions.muted(actor, ids));
    return (await loader.load(id)) ?? false;
  }

  private async read(actor: Actor, id: string): Promise<QuestionRow> {
    const question = (await this.questions.byIds(actor, [id])).get(id);
    if (!question) throw notFound();
    return question;
  }
}
