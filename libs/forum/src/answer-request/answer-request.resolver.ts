import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  notFound,
  requirePerson,
} from '@guildhall/kernel';
import { Limits } from '@guildhall/database';
import { type Person, PersonView, ViewerView } from '@guildhall/identity';
import { threadLoader } from '../thread/thread.resolver.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { type Centre, CentreView } from '@guildhall/centre';
import {
  AskableCentresArgs,
  CompletePeopleArgs,
  DeclineRequestArgs,
  RequestAnswerInput,
} from './answer-request.input.js';
import { requestMessages } from './answer-request.messages.js';
import { AnswererQueries } from './answer-request.queries.js';
import {
  AlreadyAsked,
  CannotBeAsked,
  DeclineRequestResult,
  DeclineRequestSuccess,
  RequestAnswerResult,
  RequestAnswerSuccess,
  RequestsSpent,
} from './answer-request.results.js';
import { AnswerRequestService, type Hindrance } from './answer-request.service.js';
import { AnswerRequestView } from './answer-request.view.js';

const ofCentres = { cannotBeAsked: 'centreCannotBeAsked', alreadyAsked: 'centreAlreadyAsked' } as const;
const problems: Record<Hindrance, new (message: string) => CannotBeAsked | AlreadyAsked | RequestsSpent> = {
  cannotBeAsked: CannotBeAsked,
  alreadyAsked: AlreadyAsked,
  requestsSpent: RequestsSpent,
};

@Resolver(() => ThreadView)
export class AnswerRequestResolver {
  constructor(
    private readonly service: AnswerRequestService,
    private readonly threads: ThreadQueries,
  ) {}

  @ResolveField(() => [AnswerRequestView], {
    description: 'Which people and centres were asked to answer, in that order; the latest 20.',
  })
  async answerRequests(
    @Parent() thread: Thread,
    @CurrentExchange() exchange: Exchange,
  ): Promise<readonly AnswerRequestView[]> {
    return thread.answerRequests ?? (await threadLoader(exchange, this.threads).load(thread.id))?.answerRequests ?? [];
  }

  @Mutation(() => RequestAnswerResult, {
    description:
      'Asks a person or a centre to answer a thread: five a thread and day, nobody twice. Of a centre those who ' +
      'represent it are told. Refusal: BAD_INPUT unless it is either of the two.',
  })
  async requestAnswer(@CurrentActor() actor: Actor, @Args('input') input: RequestAnswerInput) {
    const hindrance = await this.service.request(actor, input);
    if (hindrance) {
      const said = input.centre && hindrance !== 'requestsSpent' ? ofCentres[hindrance] : hindrance;
      return new problems[hindrance](requestMessages[said]()(actor.language));
    }
    return new RequestAnswerSuccess(await this.require(actor, input.thread));
  }

  @Mutation(() => DeclineRequestResult, {
    description:
      'Says that one would rather not answer, for oneself or for a centre one speaks for. For the person asked, and for ' +
      'the people of the centre asked but whoever asked it; after an answer it changes nothing.',
  })
  async declineRequest(@CurrentActor() actor: Actor, @Args() args: DeclineRequestArgs) {
    await this.service.decline(actor, args);
    return new DeclineRequestSuccess(await this.require(actor, args.thread));
  }

  private async require(actor: Actor, id: string): Promise<Thread> {
    const thread = await this.threads.find(actor, id);
    if (!thread) throw notFound();
    return thread;
  }
}

/** Finding people to name or to ask, for members alone. */
@Resolver(() => ViewerView)
export class AnswererResolver {
  constructor(
    private readonly people: AnswererQueries,
    private readonly service: AnswerRequestService,
    private readonly threads: ThreadQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => [PersonView], {
    description:
      'People whose name begins so, for completion while one types. Refusals: UNAUTHENTICATED, RATE_LIMITED.',
  })
  async completePeople(
    @CurrentActor() actor: Actor,
    @Args() { prefix, thread, first }: CompletePeopleArgs,
  ): Promise<Person[]> {
    await this.limits.spend('completionsByPerson', requirePerson(actor));
    const seen = thread === undefined ? null : await this.threads.find(actor, thread);
    return this.people.beginning(actor, prefix, seen?.id ?? null, first);
  }

  @Query(() => [PersonView], {
    description: 'Up to eight people who answered in the theme of a thread and have no part in it yet.',
  })
  async suggestedAnswerers(
    @CurrentActor() actor: Actor,
    @Args('thread', { type: () => ID }, IdPipe) id: string,
  ): Promise<Person[]> {
    await this.limits.spend('completionsByPerson', requirePerson(actor));
    const thread = await this.threads.find(actor, id);
    if (!thread) throw notFound();
    return this.people.suggested(actor, thread, 8);
  }

  @Query(() => [CentreView], {
    description:
      'Centres that can be asked to answer a thread: with a word of a name that begins with the prefix, or without one ' +
      'up to so many whose people answered in its theme and which have no part in it yet. ' +
      'Refusals: UNAUTHENTICATED, RATE_LIMITED.',
  })
  async askableCentres(
    @CurrentActor() actor: Actor,
    @Args() { thread: id, prefix, first }: AskableCentresArgs,
  ): Promise<Centre[]> {
    await this.limits.spend('completionsByPerson', requirePerson(actor));
    const thread = await this.threads.find(actor, id);
    if (!thread) throw notFound();
    return this.people.centres(actor, thread, prefix, first);
  }

  @ResolveField(() => Boolean, { description: 'Whether others may ask the viewer to answer a thread.' })
  takesRequests(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.people.takesRequests(requirePerson(actor));
  }

  @Mutation(() => Boolean, { description: 'Sets whether others may ask the viewer to answer; gives what is set.' })
  async setTakesRequests(@CurrentActor() actor: Actor, @Args('takes', { type: () => Boolean }) takes: boolean) {
    await this.service.takeRequests(actor, takes);
    return takes;
  }
}
