import { Args, ID, Info, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  type Asked,
  askedIn,
  CurrentActor,
  everything,
  type Exchange,
  IdPipe,
  loaderIn,
  notFound,
  orProblem,
  type Page,
} from '@guildhall/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { ThemeQueries } from '../theme/theme.queries.js';
import { type Theme, ThemeView } from '../theme/theme.view.js';
import { AskQuestionInput, ThreadListArgs } from './thread.input.js';
import { ThreadQueries } from './thread.queries.js';
import {
  AskQuestionResult,
  AskQuestionSuccess,
  MarkAnswerResult,
  MarkAnswerSuccess,
  UnmarkAnswerResult,
  UnmarkAnswerSuccess,
} from './thread.results.js';
import { ThreadService } from './thread.service.js';
import { type Thread, ThreadConnection, ThreadView } from './thread.view.js';

@Resolver(() => ThreadView)
export class ThreadResolver {
  constructor(
    private readonly queries: ThreadQueries,
    private readonly service: ThreadService,
    private readonly themes: ThemeQueries,
  ) {}

  @Query(() => ThreadConnection, { description: 'Threads by newest activity, as far as the viewer may see them.' })
  threads(
    @CurrentActor() actor: Actor,
    @Args() listing: ThreadListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thread>> {
    return this.queries.list(actor, listing, askedIn(info));
  }

  @Query(() => ThreadView, { description: 'One thread. Refusal: NOT_FOUND, for hidden and missing alike.' })
  async thread(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }, IdPipe) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thread> {
    return this.require(actor, id, askedIn(info));
  }

  @Mutation(() => AskQuestionResult, {
    description: 'Asks a question. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED, CONFLICT.',
  })
  async askQuestion(@CurrentActor() actor: Actor, @Args('input') input: AskQuestionInput) {
    return orProblem(
      async () => new AskQuestionSuccess(await this.require(actor, await this.service.ask(actor, input))),
    );
  }

  @Mutation(() => MarkAnswerResult, {
    description: 'Marks a reply as the answer, in place of an earlier one. For the asker and moderators of the theme.',
  })
  async markAnswer(@CurrentActor() actor: Actor, @Args('post', { type: () => ID }, IdPipe) post: string) {
    return new MarkAnswerSuccess(await this.require(actor, await this.service.markAnswer(actor, post)));
  }

  @Mutation(() => UnmarkAnswerResult, { description: 'Takes the mark off. For the asker and moderators of the theme.' })
  async unmarkAnswer(@CurrentActor() actor: Actor, @Args('thread', { type: () => ID }, IdPipe) thread: string) {
    return new UnmarkAnswerSuccess(await this.require(actor, await this.service.unmarkAnswer(actor, thread)));
  }

  @ResolveField(() => ThemeView) theme(@Parent() thread: Thread): Promise<Theme> {
    return this.themes.require(thread.theme);
  }
  private async require(actor: Actor, id: string, asked: Asked = everything): Promise<Thread> {
    const thread = await this.queries.find(actor, id, asked);
    if (!thread) throw notFound();
    return thread;
  }
}

/** The threads of one step of an operation, by one statement. */
export const threadLoader = (exchange: Exchange, queries: ThreadQueries) =>
  loaderIn(exchange, ThreadQueries, (ids, actor) => queries.byIds(actor, ids));
