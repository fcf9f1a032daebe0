import {
  Args,
  createUnionType,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, IdPipe, notFound } from '@guildhall/kernel';
import { threadLoader } from '../thread/thread.resolver.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { MarkAlsoWorksInput } from './also-works.input.js';
import { AlsoWorksService } from './also-works.service.js';
import { AlsoWorksView } from './also-works.view.js';

@ObjectType()
export class AlsoWorksSuccess {
  @Field(() => ThreadView) thread!: Thread;
  constructor(thread: Thread) {
    this.thread = thread;
  }
}
export const AlsoWorksResult = createUnionType({ name: 'AlsoWorksResult', types: () => [AlsoWorksSuccess] as const });

@Resolver(() => ThreadView)
export class AlsoWorksResolver {
  constructor(
    private readonly service: AlsoWorksService,
    private readonly threads: ThreadQueries,
  ) {}

  @ResolveField(() => [AlsoWorksView], {
    description: 'Further answers where practice differs, in the order of their places.',
  })
  async alsoWorks(@Parent() thread: Thread, @CurrentExchange() exchange: Exchange): Promise<readonly AlsoWorksView[]> {
    return thread.alsoWorks ?? (await threadLoader(exchange, this.threads).load(thread.id))?.alsoWorks ?? [];
  }

  @Mutation(() => AlsoWorksResult, {
    description: 'Marks a reply as also working in some countries. For the asker and moderators of the theme.',
  })
  async markAlsoWorks(@CurrentActor() actor: Actor, @Args('input') input: MarkAlsoWorksInput) {
    return this.success(actor, await this.service.mark(actor, input));
  }

  @Mutation(() => AlsoWorksResult, { description: 'Takes that mark off. For the asker and moderators of the theme.' })
  async unmarkAlsoWorks(@CurrentActor() actor: Actor, @Args('post', { type: () => ID }, IdPipe) post: string) {
    return this.success(actor, await this.service.unmark(actor, post));
  }

  private async success(actor: Actor, id: string): Promise<AlsoWorksSuccess> {
    const thread = await this.threads.find(actor, id);
    if (!thread) throw notFound();
    return new AlsoWorksSuccess(thread);
  }
}
